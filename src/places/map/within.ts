import { clearance, contains } from '../../units/plane.ts';
import type { Point } from '../../units/plane.ts';
import type { BaseMap } from './base.ts';

/**
 * How far outside a province a point lies by the base map, km; 0 inside, undefined for a province it has not.
 */
export function kmToProvince(base: BaseMap, code: string, at: Point): number | undefined {
  const province = base.provinces.find((other) => other.code === code);
  if (!province) return undefined;
  const [, lat] = at;
  if (province.polygons.some((ring) => contains(ring, at))) return 0;
  const east = 111.3 * Math.cos((lat * Math.PI) / 180);
  const plane = ([x, y]: Point): Point => [x * east, y * 110.6];
  const ways = province.polygons.map((ring) => clearance(ring.map(plane), plane(at)));
  return Math.min(...ways);
}
