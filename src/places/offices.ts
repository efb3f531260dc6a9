import type { Holidays } from '../schedule/holidays.ts';
import { isEnded } from '../schedule/status.ts';
import { communeByCode } from '../units/units.ts';
import type { Commune } from '../units/units.ts';
import type { OfficeRule } from './officeRule.ts';
import { generalOffice } from './officeRule.ts';
import type { Place } from './place.ts';
import { communeHref } from './place.ts';

/** The office of a commune of today by its code; there is one for every commune. */
export type OfficeOf = (code: string) => Place;

/**
 * Finds the office of a commune: the one an editor wrote about, one elsewhere that serves it too, or else the
 * general one, whose address is the commune's own page. Asked for thousands of communes, it looks each up once.
 * @throws Error (from the function returned) when no commune has that code
 */
export function officeFinder(
  places: readonly Place[],
  rule: OfficeRule,
  now: Date | number,
  holidays: Holidays,
): OfficeOf {
  const offices = places.filter(({ past, point }) => !past && point.kind === 'office');
  const byCommune = new Map<string, Place>();
  const first = (code: string, place: Place) => {
    if (!byCommune.has(code)) byCommune.set(code, place);
  };
  for (const office of offices) first(office.commune.code, office);
  for (const office of offices) for (const { code } of office.alsoServes) first(code, office);

  const ended = isEnded(rule.schedule, now, holidays);
  return (code) => {
    const commune = communeByCode(code);
    if (!commune) throw new Error(`Không có xã, phường mã “${code}”; chạy “npm run check”.`);
    const known = byCommune.get(commune.code) ?? generalPlace(rule, commune, ended);
    first(commune.code, known);
    return known;
  };
}

function generalPlace(rule: OfficeRule, commune: Commune, past: boolean): Place {
  return {
    id: `${commune.province.slug}/${commune.code}`,
    href: communeHref(commune),
    point: generalOffice(rule, commune),
    commune,
    alsoServes: [],
    past,
    general: true,
  };
}
