import type { Province } from '../units/units.ts';

/** What the sign of the immigration police of a province says: foreigners show it to whoever shows them the way. */
export function immigrationPolice({ fullName }: Pick<Province, 'fullName'>): string {
  return `Phòng Quản lý xuất nhập cảnh, Công an ${fullName}`;
}
