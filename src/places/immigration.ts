import type { Province } from '../units/units.ts';

/** The immigration police of a province as its sign says, office and house: foreigners show it to ask the way. */
export function immigrationPolice({ fullName }: Pick<Province, 'fullName'>): [string, string] {
  return ['Phòng Quản lý xuất nhập cảnh', `Công an ${fullName}`];
}
