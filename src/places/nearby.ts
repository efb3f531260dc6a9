import { readPack } from '../units/pack.ts';
import { communeByCode } from '../units/units.ts';
import type { Commune } from '../units/units.ts';
import { compareNames, sameDistricts } from './districts.ts';

/** Communes under the words that say what they share: "Cùng huyện Thạch Hà cũ". */
export type NearbyGroup = { title: string; communes: readonly Commune[] };

/** A town's commune may be made of many districts; the first of them hold most of it. */
const mostDistricts = 3;

/**
 * Where else to go from a commune: those that touch it, when a boundary pack knows them; else those that share a
 * former district with it, which is all that is known without outlines.
 * @param isCovered whether a commune has a page here
 */
export function nearbyGroups(
  commune: Commune,
  isCovered: (commune: Commune) => boolean,
): NearbyGroup[] {
  return (touching(commune) ?? sharingDistricts(commune))
    .map(({ title, communes }) => ({ title, communes: communes.filter(isCovered) }))
    .filter(({ communes }) => communes.length > 0);
}

function touching(commune: Commune): NearbyGroup[] | undefined {
  const known = readPack()?.communes.get(commune.code);
  if (!known) return undefined;
  const communes = known.neighbours
    .flatMap((code) => communeByCode(code) ?? [])
    .sort((a, b) => compareNames(a.name, b.name));
  return [{ title: `Giáp ${commune.fullName}`, communes }];
}

function sharingDistricts(commune: Commune): NearbyGroup[] {
  return sameDistricts(commune)
    .slice(0, mostDistricts)
    .map(({ district = '', communes }) => ({ title: `Cùng ${district} cũ`, communes }));
}
