import { nearWords } from '../units/positions.ts';
import { locationOf } from './location.ts';
import type { MapPoint } from './map/point.ts';
import type { Place } from './place.ts';

/** The places of a list that have a position, with their numbers in the list. Nothing is called open at build time. */
export function mapPoints(places: readonly Place[]): MapPoint[] {
  return places.flatMap((place, index) => {
    const { id, href, past, point } = place;
    const { name, schedule } = point;
    const position = locationOf(place);
    if (!position) return [];
    const { lat, lon, precision, radiusKm, near } = position;
    const area =
      near && nearWords({ near, precision: precision === 'district' ? precision : 'commune' });
    const state = past ? 'ended' : schedule.sure === 'confirmed' ? 'closed' : 'unsure';
    return [
      {
        ...{ no: index + 1, id, name, href, lat, lon, precision, radiusKm, state },
        ...{ near: area, commune: place.commune.code },
      },
    ];
  });
}
