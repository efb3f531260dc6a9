import { weekdays } from '../schedule/week.ts';
import type { Place } from './place.ts';

const schemaDays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** schema.org opening hours: for confirmed hours with both times only. */
function openingHours({ point }: Place): Record<string, unknown>[] {
  if (point.schedule.sure !== 'confirmed') return [];
  return point.schedule.weekly.flatMap((row) =>
    row.shifts.flatMap(({ from, to }) =>
      from && to
        ? [
            {
              '@type': 'OpeningHoursSpecification',
              dayOfWeek: row.days.map((day) => schemaDays[weekdays.indexOf(day)]),
              opens: from,
              closes: to,
              ...(row.from ? { validFrom: row.from } : {}),
              ...(row.to ? { validThrough: row.to } : {}),
            },
          ]
        : [],
    ),
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
