import { piecesOf } from '../schedule/pieces.ts';
import { dayLength } from '../schedule/wall.ts';
import { weekdays } from '../schedule/week.ts';
import type { Place } from './place.ts';

const schemaDays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/**
 * schema.org opening hours: for confirmed hours with both times only, pauses left out. Hours of some weeks or
 * days of a month only cannot be said so, and an appointment is no open door: neither is told.
 */
function openingHours({ point }: Place): Record<string, unknown>[] {
  if (point.schedule.sure !== 'confirmed') return [];
  return point.schedule.weekly
    .filter(({ nth, dates, monthDays }) => !nth && !dates && !monthDays)
    .flatMap((row) =>
      row.shifts
        .flatMap((shift) => piecesOf(shift))
        .filter((piece) => !piece.byAppointment && piece.from < dayLength)
        .map((piece) => ({
          '@type': 'OpeningHoursSpecification',
          dayOfWeek: row.days.map((day) => schemaDays[weekdays.indexOf(day)]),
          opens: clock(piece.from),
          // An end before the beginning is on the next day; a day ends at 23:59 here.
          closes: piece.to === dayLength ? '23:59' : clock(piece.to),
          ...(row.from ? { validFrom: row.from } : {}),
          ...(row.to ? { validThrough: row.to } : {}),
        })),
    );
}

/**
 * A place for search engines. Coordinates are told only where the building itself is known, hours only where
 * confirmed; what is over is not described as a place to go to.
 */
export function placeLinkedData(place: Place, url: string): Record<string, unknown>[] {
  if (place.past) return [];
  const { point, commune } = place;
  const exact = point.position?.precision === 'exact' ? point.position : undefined;
  const hours = openingHours(place);
  return [
    {
      '@type': point.kind === 'office' ? 'GovernmentOffice' : 'Place',
      name: point.name,
      url,
      address: {
        '@type': 'PostalAddress',
        ...(point.address ? { streetAddress: point.address } : {}),
        addressLocality: commune.fullName,
        addressRegion: commune.province.fullName,
        addressCountry: 'VN',
      },
      ...(exact
        ? { geo: { '@type': 'GeoCoordinates', latitude: exact.lat, longitude: exact.lon } }
        : {}),
      ...(hours.length > 0 ? { openingHoursSpecification: hours } : {}),
    },
  ];
}
