/** Makes the base map from the public domain outlines of Natural Earth and towns of GeoNames; run by `scripts/basemap.ts`, not by pages. */
import { bbox, feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { Topology } from 'topojson-specification';
import { arcsOf } from './arcs.ts';
import type { Outlines } from './outlines.ts';
import type { NamedTown } from '../../units/seats/towns.ts';
import { otherLand } from './otherLand.ts';
import { ownProvinces } from './ownLand.ts';
import type { Point } from './project.ts';
import { archipelagos, islands, waters } from './provinces.ts';

/** Points whose triangle is smaller are left out, square degrees: our own outlines, and those of neighbours. */
const least = { own: 1.4e-5, others: 2.5e-4 };
/** Steps of the coordinate grid along each side: about 150 m. */
const grid = 16000;

function named(places: readonly { name?: string; unit?: string; rank?: number; at: Point }[]) {
  const features = places.flatMap(({ name, unit, rank, at }) =>
    name
      ? [
          {
            type: 'Feature' as const,
            properties: { name, ...(unit ? { unit } : {}), ...(rank ? { rank } : {}) },
            geometry: { type: 'Point' as const, coordinates: [...at] },
          },
        ]
      : [],
  );
  return { type: 'FeatureCollection' as const, features };
}

/** Lighter weights for lines that only neighbours use, so that one threshold serves both. */
function weigh(base: Topology): Topology {
  const used = arcsOf(base.objects['provinces']);
  const factor = least.own / least.others;
  const arcs = base.arcs.map((arc, index) =>
    used.has(index) ? arc : arc.map(([x = 0, y = 0, weight = 0]) => [x, y, weight * factor]),
  );
  return { ...base, arcs };
}

/**
 * The base map as the text of a TopoJSON file: 34 provinces, neighbours, named islands, both archipelagos, waters, towns.
 * The same input gives the same bytes.
 * @param vietnam Natural Earth's 63 provinces, the object `vnm`
 * @param world Natural Earth's countries at 1:10 million, the object `countries`
 * @param towns seats of former districts, by GeoNames (CC BY 4.0)
 * @throws Error when an outline finds no province or an island is missing
 */
export function buildBase(vietnam: Outlines, world: Outlines, towns: readonly NamedTown[]): string {
  const own = ownProvinces(vietnam);
  const exact = topology({ provinces: own, neighbours: otherLand(world, own) });
  const thin = simplify(weigh(presimplify(exact)), least.own);
  const flat = {
    provinces: feature(thin, thin.objects['provinces'] ?? { type: null }),
    neighbours: feature(thin, thin.objects['neighbours'] ?? { type: null }),
    islands: named(islands),
    archipelagos: named(archipelagos),
    waters: named(waters),
    towns: named(towns.map(({ name, rank, lat, lon }) => ({ name, rank, at: [lon, lat] }))),
  };
  const base = topology(flat, grid);
  return `${JSON.stringify({ ...base, bbox: bbox(base).map((side) => Math.round(side * 1e4) / 1e4) })}\n`;
}
