import { quantize } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import { arcsOf } from './arcs.ts';

/** As much of the type as `quantize` wants to know. */
type Base = Topology<Objects<Record<string, unknown>>>;

/** Where the map that can be dragged fetches its base, and the names it shows from close by. */
export const liveFiles = {
  base: '/du-lieu/ban-do/nen.json',
  towns: '/du-lieu/ban-do/thi-tran.json',
} as const;

/** Square degrees below which a corner is left out: our own outlines, and those of neighbours, there to be recognised. */
const least = { own: 5e-5, others: 3e-3 };
/** Steps of the coordinate grid along each side: about 150 m, finer than the outlines are known. */
const grid = 12_000;

/**
 * The base map as it is fetched first: our own outlines as far as they are known, those of neighbours plainer, towns apart.
 * Nobody on a slow line waits for the coast of Hải Nam or for names that only show from close by.
 */
export function liveBase(base: Base): Base {
  const own = arcsOf(base.objects['provinces']);
  const weighed = presimplify(base);
  const arcs = weighed.arcs.map((arc, index) =>
    own.has(index)
      ? arc.map(([x = 0, y = 0, weight = 0]) => [x, y, (weight * least.others) / least.own])
      : arc,
  );
  const plain: Base = { ...weighed, arcs };
  const thin = quantize(simplify(plain, least.others), grid);
  const objects = Object.entries(thin.objects).filter(([name]) => name !== 'towns');
  return { ...thin, objects: Object.fromEntries(objects) };
}

/** A town: name, longitude, latitude, rank. */
export type LiveTown = [name: string, lon: number, lat: number, rank: number];
