import type { Position } from 'geojson';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Point } from './project.ts';

type Named = { name?: string | null };
/** A file of outlines with the names its makers gave them. */
export type Outlines = Topology<
  Record<
    string,
    { type: 'GeometryCollection'; geometries: (Polygon<Named> | MultiPolygon<Named>)[] }
  >
>;

/** The points of a ring as they stand in a file. */
export function pointsOf(ring: readonly Position[]): Point[] {
  return ring.map(([lon = 0, lat = 0]): Point => [lon, lat]);
}

/**
 * One object of a file of outlines.
 * @throws Error for whoever runs `npm run basemap`, when the file is another than expected
 */
export function collectionOf(outlines: Outlines, object: string) {
  const found = outlines.objects[object];
  if (!found) throw new Error(`The outline file has no object "${object}".`);
  return found;
}
