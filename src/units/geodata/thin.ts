import type { MultiPolygon, Position } from 'geojson';
import { gzipSync } from 'node:zlib';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import { boxOf } from '../plane.ts';
import type { Point } from '../plane.ts';

/** No province's file is larger, compressed. */
export const mostBytes = 60_000;
/** Steps of the coordinate grids, degrees: to find shared lines, and in the file (about 10 m). */
const step = { shared: 1e-5, kept: 1e-4 };
/** Triangles below which a corner goes, square degrees, until the file fits; the first is a corner of about 20 m. */
const tolerances = [0, ...Array.from({ length: 14 }, (_, power) => 4e-8 * 2 ** power)];

/** The file of one province. */
export type ThinProvince = { text: string; gzip: number; tolerance: number };

type Outline = { code: string; polygons: Position[][][] };

/**
 * The outlines of a province as TopoJSON, with as many corners as fit.
 * The same outlines give the same bytes.
 * @throws Error in Vietnamese when they do not fit at any tolerance
 */
export function thinProvince(outlines: readonly Outline[]): ThinProvince {
  const features = [...outlines]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, polygons }) => {
      const geometry: MultiPolygon = { type: 'MultiPolygon', coordinates: polygons };
      return { type: 'Feature' as const, id: code, properties: {}, geometry };
    });
  const box = boxOf(
    outlines.flatMap(({ polygons }) =>
      polygons.flat(2).map(([lon = 0, lat = 0]): Point => [lon, lat]),
    ),
  );
  const side = Math.max(box.right - box.left, box.bottom - box.top);
  const grid = (size: number) => Math.max(2, Math.ceil(side / size));
  const communes = { type: 'FeatureCollection' as const, features };
  const weighed = presimplify(topology({ communes }, grid(step.shared)));
  for (const tolerance of tolerances) {
    const thin = quantize(simplify(weighed, tolerance), grid(step.kept));
    const text = `${JSON.stringify(thin)}\n`;
    const gzip = gzipSync(text, { level: 9 }).length;
    if (gzip <= mostBytes) return { text, gzip, tolerance };
  }
  throw new Error('Ranh giới quá chi tiết, không thu gọn được.');
}
