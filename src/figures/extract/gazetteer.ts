import { spelling, wordsOf } from '../../text/terms.ts';
import { formerDistricts } from '../../units/districts.ts';
import { formerUnits } from '../../units/formerUnits.ts';
import { provinceAliases } from '../../units/names/aliases.ts';
import { oldProvinces } from '../../units/names/entries.ts';
import { splitName, units } from '../../units/units.ts';

export type PlaceKind = 'country' | 'province' | 'district' | 'commune';

/** A province by any of its names; the code is the one of today. */
export type KnownProvince = { name: string; fullName: string; code: string };

/** A former district; `province` as it was called then. */
export type KnownDistrict = {
  name: string;
  fullName: string;
  province: string;
  code: string;
  communes: readonly string[];
};

/** A commune of today, or one that became one. */
export type KnownCommune = {
  fullName: string;
  district?: string;
  province: string;
  code: string;
  communes: readonly string[];
};

/** The names of units, looked up by `nameKey`. */
export type Gazetteer = {
  provinces: ReadonlyMap<string, KnownProvince>;
  districts: ReadonlyMap<string, readonly KnownDistrict[]>;
  communes: ReadonlyMap<string, readonly KnownCommune[]>;
};

/** A name however its tones are placed: the same for "Thủy Nguyên" and "Thuỷ Nguyên". */
export function nameKey(name: string): string {
  return wordsOf(name).map(spelling).join(' ').replaceAll('y', 'i');
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function readProvinces(): Map<string, KnownProvince> {
  const found = new Map<string, KnownProvince>();
  for (const { name, fullName, code } of units().provinces)
    found.set(nameKey(name), { name, fullName, code });
  for (const { name, fullName, now } of oldProvinces())
    if (!found.has(nameKey(name))) found.set(nameKey(name), { name, fullName, code: now.code });
  for (const { province, forms } of provinceAliases) {
    const known = found.get(nameKey(splitName(province).name));
    // "Bà Rịa" and "Vũng Tàu" alone were towns of their own.
    for (const form of forms)
      if (known && !['Bà Rịa', 'Vũng Tàu', 'SG', 'HP', 'HN'].includes(form))
        found.set(nameKey(form), known);
  }
  return found;
}

let read: Gazetteer | undefined;

/** All names of provinces, districts and communes, of today and before; read once. */
export function gazetteer(): Gazetteer {
  if (read) return read;
  const provinces = readProvinces();
  const districts = new Map<string, KnownDistrict[]>();
  for (const { name, fullName, province, communes } of formerDistricts()) {
    const code = communes[0]?.province.code;
    if (!code) continue;
    const codes = communes.map((commune) => commune.code);
    add(districts, nameKey(name), { name, fullName, province, code, communes: codes });
  }
  const communes = new Map<string, KnownCommune[]>();
  const provinceOf = new Map(units().communes.map(({ code, province }) => [code, province.code]));
  for (const { name, fullName, district, province, into } of formerUnits()) {
    const first = into.find(({ main }) => main);
    const code = first && provinceOf.get(first.code);
    if (!first || !code) continue;
    const known = { fullName, province, code, communes: [first.code] };
    add(communes, nameKey(name), district === undefined ? known : { ...known, district });
  }
  for (const { name, fullName, province, code } of units().communes) {
    add(communes, nameKey(name), {
      fullName,
      province: province.fullName,
      code: province.code,
      communes: [code],
    });
  }
  read = { provinces, districts, communes };
  return read;
}
