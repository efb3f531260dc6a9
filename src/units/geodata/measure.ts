import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { Position } from 'geojson';
import { boxOf, clearance, doubleArea, insideSpot } from '../plane.ts';
import type { Box, Point } from '../plane.ts';

/** Kilometres for one degree of latitude. */
const degreeKm = 110.6;

/** Kilometres for one degree of longitude at a latitude. */
function eastKm(lat: number): number {
  return 111.3 * Math.cos((lat * Math.PI) / 180);
}

/** A flat map around a latitude, in km: good enough for one commune. */
const onPlane =
  (around: number) =>
  ([lon = 0, lat = 0]: Position): Point => [lon * eastKm(around), lat * degreeKm];

/** Land in km², without holes. */
export function areaKm2(polygons: readonly Position[][][]): number {
  const around = polygons[0]?.[0]?.[0]?.[1] ?? 0;
  const size = (ring: Position[]) => Math.abs(doubleArea(ring.map(onPlane(around)))) / 2;
  return polygons.reduce(
    (sum, [outer = [], ...holes]) =>
      sum + size(outer) - holes.reduce((total, hole) => total + size(hole), 0),
    0,
  );
}

/** The radius of a circle as large, km. */
export function radiusOf(area: number): number {
  return Math.sqrt(area / Math.PI);
}

/** Whether a point lies in an outline; on its line counts as in. */
export function isInside(polygons: readonly Position[][][], lon: number, lat: number): boolean {
  return booleanPointInPolygon([lon, lat], { type: 'MultiPolygon', coordinates: [...polygons] });
}

/** How far a point is from the nearest line of an outline, km. */
export function kmToLine(polygons: readonly Position[][][], lon: number, lat: number): number {
  const plane = onPlane(lat);
  const ways = polygons.flat().map((ring) => clearance(ring.map(plane), plane([lon, lat])));
  return Math.min(...ways);
}

/** A point well inside the largest part of an outline, rounded to about a metre. */
export function innerPoint(polygons: readonly Position[][][]): { lat: number; lon: number } {
  const around = polygons[0]?.[0]?.[0]?.[1] ?? 0;
  const spot = insideSpot(polygons.map(([outer = []]) => outer.map(onPlane(around))));
  const [x, y] = spot?.at ?? onPlane(around)(polygons[0]?.[0]?.[0] ?? [0, 0]);
  const round = (value: number) => Math.round(value * 1e5) / 1e5;
  return { lon: round(x / eastKm(around)), lat: round(y / degreeKm) };
}

/** The box around an outline, degrees. */
export function boundsOf(polygons: readonly Position[][][]): Box {
  return boxOf(
    polygons.flatMap(([outer = []]) => outer.map(([lon = 0, lat = 0]): Point => [lon, lat])),
  );
}
