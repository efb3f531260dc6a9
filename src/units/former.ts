import { fold } from '../text/fold.ts';
import { divided, spellings, zonesFromDistricts } from './corrections.ts';
import { addressTables } from './database.ts';
import { splitName, units } from './units.ts';

/** A unit that no longer exists, or no longer in the same bounds. */
export type FormerCommune = {
  /** "Thạch Kênh" */
  name: string;
  /** "xã Thạch Kênh" */
  fullName: string;
  /** "huyện Thạch Hà"; missing when the unit was itself a district. */
  district?: string;
  /** "tỉnh Hà Tĩnh" */
  province: string;
  /** Went to more than one commune of today; this one took in a part. */
  part: boolean;
  /** Had gone before the reform of 1/7/2025, in an earlier merger. */
  older: boolean;
};

const lowerKind = (full: string) => {
  const { type, name } = splitName(full);
  const lower = type ? `${type} ${name}` : name;
  return spellings[lower] ?? lower;
};
const sameName = (a: string, b: string) => fold(a) === fold(b);

/** Names with their tone marks as keys: "Xã Sơn Hà" and "Xã Sơn Hạ" lie in one province. */
const key = (commune: string, province: string) => `${commune}|${splitName(province).name}`;

let byCommune: ReadonlyMap<string, readonly FormerCommune[]> | undefined;

function readFormer(): ReadonlyMap<string, readonly FormerCommune[]> {
  const tables = addressTables();
  const provinceNames = new Map(tables.provinces.map((row) => [row.province_code, row.name]));
  const codes = new Map(
    tables.wards.map((row, index) => [
      key(row.name, provinceNames.get(row.province_code) ?? ''),
      units().communes[index]?.code ?? row.ward_code,
    ]),
  );
  const found = new Map<string, FormerCommune[]>();
  const add = (code: string, former: FormerCommune) => {
    const list = found.get(code) ?? [];
    const known = list.some(
      (other) => other.name === former.name && other.district === former.district,
    );
    if (!known) found.set(code, [...list, former]);
  };

  // Names that lasted until 2025 first: an older unit of the same name and district adds nothing.
  const rows = [...tables.ward_mappings].sort(
    (a, b) => Number(!a.old_ward_code) - Number(!b.old_ward_code),
  );
  for (const row of rows) {
    const { old_ward_name: name, old_district_name: district, old_province_name: province } = row;
    const code = codes.get(key(row.new_ward_name, row.new_province_name));
    if (!code || !name || !district || !province) continue;
    const fullName = lowerKind(name);
    const was = { fullName, district: lowerKind(district), province: lowerKind(province) };
    add(code, {
      ...was,
      name: splitName(name).name,
      part: divided.some(
        (unit) => sameName(unit.name, fullName) && sameName(unit.district, was.district),
      ),
      older: !row.old_ward_code,
    });
  }
  for (const unit of divided) {
    const { district, province } = unit;
    const { name } = splitName(unit.name);
    for (const code of unit.also)
      add(code, { name, fullName: unit.name, district, province, part: true, older: false });
  }
  for (const { name, province, into } of zonesFromDistricts)
    add(into, { name, fullName: `huyện ${name}`, province, part: false, older: false });
  return found;
}

/** The provinces, as they were called, whose communes one of today took in: "tỉnh Bình Phước", "tỉnh Đồng Nai". */
export function formerProvinces(provinceCode: string): string[] {
  const found = units()
    .communes.filter(({ province }) => province.code === provinceCode)
    .flatMap(({ code }) => formerNames(code).map(({ province }) => province));
  return [...new Set(found)].sort((a, b) => (fold(a) < fold(b) ? -1 : 1));
}

/** The old communes that one of today took in, as it was called then; empty when it was left as it was. */
export function formerNames(code: string): readonly FormerCommune[] {
  byCommune ??= readFormer();
  return byCommune.get(code) ?? [];
}
