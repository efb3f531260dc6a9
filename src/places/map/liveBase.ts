import { quantize } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { Topology } from 'topojson-specification';

/** Where the map that can be dragged fetches its base, and the names it shows from close by. */
export const liveFiles = {
  base: '/du-lieu/ban-do/nen.json',
  towns: '/du-lieu/ban-do/thi-tran.json',
} as const;

/** Neighbours are there to be recognised; square degrees below which a corner of theirs is left out. */
const leastOfOthers = 1e-3;
/** The grid of the base map itself. */
const grid = 16_000;

function arcsOf(value: unknown): number[] {
  if (typeof value === 'number') return [value < 0 ? ~value : value];
  return Array.isArray(value) ? value.flatMap(arcsOf) : [];
}

/**
 * The base map as it is fetched first: our own outlines untouched, those of neighbours plainer, towns apart.
 * Nobody on a slow line waits for the coast of Hải Nam or for names that only show from close by.
 */
export function liveBase(base: Topology): Topology {
  const ours = base.objects['provinces'];
  const own = new Set(
    ours?.type === 'GeometryCollection'
      ? ours.geometries.flatMap((geometry) => ('arcs' in geometry ? arcsOf(geometry.arcs) : []))
      : [],
  );
  const weighed: Topology = presimplify(base);
  const arcs = weighed.arcs.map((arc, index) =>
    own.has(index) ? arc.map(([x = 0, y = 0]) => [x, y, Infinity]) : arc,
  );
  const plain: Topology = { ...weighed, arcs };
  const thin = quantize(simplify(plain, leastOfOthers), grid);
  const objects = Object.entries(thin.objects).filter(([name]) => name !== 'towns');
  return { ...thin, objects: Object.fromEntries(objects) };
}

/** A town: name, longitude, latitude, rank. */
export type LiveTown = [name: string, lon: number, lat: number, rank: number];
