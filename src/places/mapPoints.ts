import type { MapPoint } from './map/point.ts';
import type { Place } from './place.ts';

/** The places of a list that have a position, with their numbers in the list. Nothing is called open at build time. */
export function mapPoints(places: readonly Place[]): MapPoint[] {
  return places.flatMap(({ id, href, past, point }, index) => {
    const { position, name, schedule } = point;
    if (!position) return [];
    const { lat, lon, precision, radiusKm } = position;
    const state = past ? 'ended' : schedule.sure === 'confirmed' ? 'closed' : 'unsure';
    return [{ no: index + 1, id, name, href, lat, lon, precision, radiusKm, state }];
  });
}
