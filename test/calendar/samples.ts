import { toCalendar } from '../../src/places/calendar/calendars.ts';
import { placeEvents } from '../../src/places/calendar/events.ts';
import type { CalendarSetting } from '../../src/places/calendar/events.ts';
import { toPlace } from '../../src/places/place.ts';
import type { Place } from '../../src/places/place.ts';
import { servicePoint } from '../../src/places/schema.ts';
import { holidays, start } from './random.ts';

const now = Date.parse(`${start}T12:00:00+07:00`);

/** The first day of the random calendars, on which everything was checked. */
export const setting: CalendarSetting = {
  site: new URL('https://xa-mau.example'),
  now,
  holidays,
  holidaysChecked: start,
};

/** A point with a schedule; other fields as given. */
export function pointWith(
  schedule: Record<string, unknown>,
  fields: Record<string, unknown> = {},
): Place {
  const data = servicePoint.parse({
    name: 'Điểm mẫu (dữ liệu mẫu)',
    kind: 'desk',
    commune: '25363',
    services: ['activation'],
    schedule: { sure: 'confirmed', ...schedule },
    checked: start,
    sources: [{ source: 'nguon-mau', supports: 'Dữ liệu mẫu', sure: 'low' }],
    ...fields,
  });
  return toPlace({ id: 'dong-nai/diem-mau', data }, now, holidays);
}

/** The calendar of a point. */
export function textOf(place: Place): string {
  return toCalendar({ name: 'Mẫu', path: '/lich.ics' }, placeEvents(place, setting), setting);
}

/** The lines of a property in all events of a point, unfolded: `linesOf(place, 'RRULE')`. */
export function linesOf(place: Place, property: string): string[] {
  return placeEvents(place, setting).flatMap(({ lines }) =>
    lines.filter((line) => line.startsWith(`${property}:`) || line.startsWith(`${property};`)),
  );
}
