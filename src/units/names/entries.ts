import { fold } from '../../text/fold.ts';
import { communesNowWards } from '../corrections.ts';
import { formerDistricts } from '../districts.ts';
import { formerUnits } from '../formerUnits.ts';
import type { FormerUnit, How } from '../formerUnits.ts';
import { communeByCode, splitName, units } from '../units.ts';
import type { Commune, Province } from '../units.ts';
import { kindLetter } from './kinds.ts';

/** A province as it was called before 1/7/2025. */
export type OldProvince = { fullName: string; name: string; now: Province };

/** An old district as the index names it. */
export type DistrictRef = { fullName: string; province: string };

/** One name of the index, before it is written down (see `shape.ts`). */
export type NameEntry = {
  /** Letter of the kind. */
  kind: string;
  name: string;
  /** 0 today, 1 until 2025, 2 gone even before. */
  era: 0 | 1 | 2;
  /** Districts its land was in. */
  districts: readonly DistrictRef[];
  /** Only for an old district: the province it lay in. */
  oldProvince?: string;
  /** For a commune of today itself, for others where they belong today. */
  into: readonly { commune: Commune; how: How }[];
};

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** All provinces of before 1/7/2025 with the one of today; by name. */
export function oldProvinces(): OldProvince[] {
  const votes = new Map<string, Map<Province, number>>();
  for (const { province, into } of formerUnits()) {
    const now = communeByCode(into[0]?.code ?? '')?.province;
    if (!now) continue;
    const counts = votes.get(province) ?? new Map<Province, number>();
    votes.set(province, counts.set(now, (counts.get(now) ?? 0) + 1));
  }
  return [...votes]
    .flatMap(([fullName, counts]) => {
      const now = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
      return now ? [{ fullName, name: splitName(fullName).name, now }] : [];
    })
    .sort((a, b) => order(fold(a.fullName), fold(b.fullName)));
}

const targets = (into: FormerUnit['into']) =>
  into.flatMap(({ code, how }) => {
    const commune = communeByCode(code);
    return commune ? [{ commune, how }] : [];
  });

/** Communes of today, each with the districts its old communes were in. */
function ofToday(): NameEntry[] {
  const districts = new Map<string, Map<string, DistrictRef>>();
  for (const { district, earlierDistrict, fullName, province, into, older } of formerUnits())
    for (const { code } of older ? [] : into)
      for (const name of [district ?? fullName, earlierDistrict]) {
        if (!name) continue;
        const known = districts.get(code) ?? new Map<string, DistrictRef>();
        districts.set(code, known.set(`${name}|${province}`, { fullName: name, province }));
      }
  return units().communes.map((commune) => ({
    kind: kindLetter(commune.type),
    name: commune.name,
    era: 0,
    districts: [...(districts.get(commune.code)?.values() ?? [])],
    into: [{ commune, how: 'whole' }],
  }));
}

/** Communes of today that have become a phường since: people know them as the xã they were. */
function asTheyWere(today: readonly NameEntry[]): NameEntry[] {
  const changed = new Set<string>(communesNowWards.flatMap(({ codes }) => codes));
  return today
    .filter(({ into }) => changed.has(into[0]?.commune.code ?? ''))
    .map((entry) => ({ ...entry, kind: 'x', era: 1 }));
}

/** Whether the commune of today of the same kind and name already says where an old one is. */
function isSaidByToday({ fullName, into }: FormerUnit): boolean {
  return into.length === 1 && communeByCode(into[0]?.code ?? '')?.fullName === fullName;
}

function ofOldCommunes(): NameEntry[] {
  return formerUnits()
    .filter((unit) => unit.district && !isSaidByToday(unit))
    .map(({ fullName, name, district = '', earlierDistrict, province, older, into }) => ({
      kind: kindLetter(splitName(fullName).type),
      name,
      era: older ? 2 : 1,
      districts: [district, earlierDistrict].flatMap((fullName) =>
        fullName ? [{ fullName, province }] : [],
      ),
      into: targets(into),
    }));
}

function ofDistricts(): NameEntry[] {
  return formerDistricts().map(({ fullName, name, province, communes }) => ({
    kind: kindLetter(splitName(fullName).type),
    name,
    era: 1,
    districts: [],
    oldProvince: province,
    into: communes.map((commune) => ({ commune, how: 'part' })),
  }));
}

/**
 * Everything that has a name below the province: today's communes, old districts, old communes, older names.
 * @param covered the communes of today that have a page; what leads nowhere else is left out
 */
export function nameEntries(covered: ReadonlySet<Commune>): NameEntry[] {
  const today = ofToday();
  return [...today, ...asTheyWere(today), ...ofDistricts(), ...ofOldCommunes()].flatMap((entry) => {
    const into = entry.into.filter(({ commune }) => covered.has(commune));
    return into.length > 0 ? [{ ...entry, into }] : [];
  });
}
