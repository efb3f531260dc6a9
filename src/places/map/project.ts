import type { Point } from '../../units/plane.ts';

export type { Point };

/** The earth's girth at the equator, km: one unit of the projected plane. */
const girthKm = 40075.017;

/** Web Mercator: longitude, latitude in degrees to a square of side 1, y growing southwards. */
export function project([lon, lat]: Point): Point {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [(lon + 180) / 360, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** The way back from {@link project}. */
export function unproject([x, y]: Point): Point {
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
  return [x * 360 - 180, lat];
}

/** Kilometres that one unit of the plane stands for at a latitude; Mercator stretches towards the poles. */
export function kmPerUnit(lat: number): number {
  return girthKm * Math.cos((lat * Math.PI) / 180);
}
