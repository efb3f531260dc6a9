import { units } from '../units/units.ts';
import type { Commune, Province } from '../units/units.ts';

/** Which units of today have pages here, in the order of their codes. */
export type Covered = { communes: readonly Commune[]; provinces: readonly Province[] };

/** Units by code. */
export type Area = { communes: readonly string[]; provinces: readonly string[] };

/**
 * All communes of the provinces this deployment is for, and those outside that a point stands in or serves or a
 * drive names: a link to either never leads nowhere. A province with one such commune has its page too.
 * @param provinces codes from `site.yaml`; the whole country when missing
 * @param areas of the drives
 */
export function coveredUnits(
  provinces: readonly string[] | undefined,
  places: readonly { commune: Commune; alsoServes: readonly Commune[] }[],
  areas: readonly Area[] = [],
): Covered {
  const all = units();
  if (!provinces) return { communes: all.communes, provinces: all.provinces };
  const wanted = new Set(provinces);
  const touched = new Set([
    ...places.flatMap(({ commune, alsoServes }) =>
      [commune, ...alsoServes].map(({ code }) => code),
    ),
    ...areas.flatMap((area) => area.communes),
  ]);
  const communes = all.communes.filter(
    ({ code, province }) => wanted.has(province.code) || touched.has(code),
  );
  const reached = new Set([
    ...wanted,
    ...communes.map(({ province }) => province.code),
    ...areas.flatMap((area) => area.provinces),
  ]);
  return { communes, provinces: all.provinces.filter(({ code }) => reached.has(code)) };
}
