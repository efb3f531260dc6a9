import type { Holidays } from '../../schedule/holidays.ts';
import { visitsOf } from '../../schedule/visits.ts';
import { communeByCode } from '../../units/units.ts';
import type { Place } from '../place.ts';
import type { Agenda } from './agenda.ts';
import { hasEvents } from './events.ts';

/** The places that have something for a calendar, as the calendar pages and their script need them. */
export function toAgenda(places: readonly Place[], holidays: Holidays): Agenda {
  const active = places.filter(hasEvents);
  const codes = new Set(
    active.flatMap((place) => [
      place.commune.code,
      ...place.alsoServes.map(({ code }) => code),
      ...visitsOf(place.point.schedule).flatMap(({ commune }) => commune ?? []),
    ]),
  );
  return {
    places: active.map(({ point, href, commune, alsoServes }) => ({
      name: point.name,
      href,
      communes: [commune.code, ...alsoServes.map(({ code }) => code)],
      ...(point.team ? { team: point.team } : {}),
      schedule: point.schedule,
    })),
    communes: Object.fromEntries(
      [...codes].map((code) => [code, communeByCode(code)?.fullName ?? '']),
    ),
    holidays,
  };
}

/** Whether the places of the whole portal fit on one page, so that nobody has to choose a province first. */
export function fewEnough(active: readonly Place[]): boolean {
  return active.length <= 40;
}

/** The agenda as a file for the script. */
export function agendaJson(agenda: Agenda): string {
  return JSON.stringify(agenda);
}
