import { fold } from '../text/fold.ts';
import { districtsInFull } from './corrections.ts';
import { formerUnits } from './formerUnits.ts';
import { communeByCode, splitName } from './units.ts';
import type { Commune } from './units.ts';

/** A district, town or city below the province, as it was until 1/7/2025. */
export type FormerDistrict = {
  /** "Thạch Hà" */
  name: string;
  /** "huyện Thạch Hà" */
  fullName: string;
  /** "tỉnh Hà Tĩnh", as it was called then. */
  province: string;
  /** Its communes of today: those with most of its old communes first, those that took in an edge last. */
  communes: readonly Commune[];
};

const byName = (a: string, b: string) => (fold(a) < fold(b) ? -1 : fold(a) > fold(b) ? 1 : 0);

/** How many old communes of the district each commune of today took in; the main successors only count more. */
function weigh(all: ReadonlyMap<string, Map<string, number>>): FormerDistrict[] {
  return [...all].map(([key, weights]) => {
    const [fullName = '', province = ''] = key.split('|');
    const told = districtsInFull.find(
      (other) => other.district === fullName && other.province === province,
    );
    const codes = [...weights].sort((a, b) => b[1] - a[1]).map(([code]) => code);
    const ordered = [...new Set<string>([...(told?.main ?? []), ...codes, ...(told?.edges ?? [])])];
    const edges = new Set<string>(told?.edges ?? []);
    const communes = [
      ...ordered.filter((code) => !edges.has(code)),
      ...ordered.filter((code) => edges.has(code)),
    ].flatMap((code) => communeByCode(code) ?? []);
    return { name: splitName(fullName).name, fullName, province, communes };
  });
}

let read: readonly FormerDistrict[] | undefined;

/** Every district of 6/2025, and some that had gone before; by province and name. */
export function formerDistricts(): readonly FormerDistrict[] {
  if (read) return read;
  const all = new Map<string, Map<string, number>>();
  for (const { district, earlierDistrict, fullName, province, older, into } of formerUnits())
    for (const name of [district ?? fullName, earlierDistrict]) {
      if (!name) continue;
      const key = `${name}|${province}`;
      const weights = all.get(key) ?? new Map<string, number>();
      for (const { code, main } of into) {
        const weight = older || name === earlierDistrict ? 0.01 : main ? 1 : 0.1;
        weights.set(code, (weights.get(code) ?? 0) + weight);
      }
      all.set(key, weights);
    }
  read = weigh(all).sort((a, b) => byName(a.province, b.province) || byName(a.name, b.name));
  return read;
}

/** The old districts whose land lies in a province of today. */
export function districtsOf(provinceCode: string): readonly FormerDistrict[] {
  return formerDistricts().filter(({ communes }) => communes[0]?.province.code === provinceCode);
}

/**
 * The communes of today that an old district became.
 * @param district "huyện Thạch Hà"
 * @param province as it was called then: "tỉnh Hà Tĩnh"
 */
export function communesOfDistrict(district: string, province: string): readonly Commune[] {
  return (
    formerDistricts().find((other) => other.fullName === district && other.province === province)
      ?.communes ?? []
  );
}
