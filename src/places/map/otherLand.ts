import { feature } from 'topojson-client';
import type { FeatureCollection, MultiPolygon, Position } from 'geojson';
import { boxOf } from '../../units/plane.ts';
import { clipRing } from './clip.ts';
import { collectionOf, pointsOf } from './outlines.ts';
import type { Outlines } from './outlines.ts';
import type { Point } from './project.ts';
import { neighbours, ownSeas, surroundings } from './provinces.ts';

/** Neighbours' border points this near to one of ours (degrees) are ours: the two files were rounded differently. */
const sameSpot = 0.003;

/** Moves points that are ours by all but rounding onto ours, so that the two countries share the line. */
function snapper(own: FeatureCollection<MultiPolygon>) {
  const cells = new Map<string, Point[]>();
  const cell = (lon: number, lat: number) => `${Math.floor(lon * 100)},${Math.floor(lat * 100)}`;
  for (const { geometry } of own.features)
    for (const point of geometry.coordinates.flat().flatMap(pointsOf)) {
      const key = cell(...point);
      cells.set(key, [...(cells.get(key) ?? []), point]);
    }
  return ([lon, lat]: Point): Point => {
    const near = [-0.01, 0, 0.01].flatMap((x) =>
      [-0.01, 0, 0.01].flatMap((y) => cells.get(cell(lon + x, lat + y)) ?? []),
    );
    const away = (point: Point) => Math.hypot(point[0] - lon, point[1] - lat);
    const best = near.sort((a, b) => away(a) - away(b))[0];
    return best && away(best) < sameSpot ? best : [lon, lat];
  };
}

function isOwnSea(ring: readonly Point[]): boolean {
  const box = boxOf(ring);
  return ownSeas.some(
    (sea) =>
      box.left > sea.left && box.right < sea.right && box.top > sea.top && box.bottom < sea.bottom,
  );
}

/** What lies around our land, cut at the edge of the base map; nothing in the seas of the archipelagos. */
export function otherLand(world: Outlines, own: FeatureCollection<MultiPolygon>) {
  const snap = snapper(own);
  const countries = collectionOf(world, 'countries').geometries;
  const features = neighbours.map(({ ids, name, at }) => {
    const shapes = countries.filter(({ id }) => ids.includes(String(id)));
    const rings = shapes
      .flatMap((shape) =>
        shape.type === 'Polygon'
          ? [feature(world, shape).geometry.coordinates]
          : feature(world, shape).geometry.coordinates,
      )
      .map((polygon) => clipRing(pointsOf(polygon[0] ?? []), surroundings))
      .filter((ring) => ring.length > 3 && !isOwnSea(ring))
      .filter((ring) => {
        const box = boxOf(ring);
        return (box.right - box.left) * (box.bottom - box.top) > 0.02;
      })
      .map((ring) => ring.map(snap).filter((p, i, all) => p.join() !== all[i - 1]?.join()));
    const coordinates = rings.map((ring) => [[...ring, ring[0] ?? [0, 0]].map(rounded6)]);
    return {
      type: 'Feature' as const,
      properties: name ? { name, label: at } : {},
      geometry: { type: 'MultiPolygon' as const, coordinates },
    };
  });
  return { type: 'FeatureCollection' as const, features };
}

const rounded6 = ([lon, lat]: Point): Position => [
  Math.round(lon * 1e6) / 1e6,
  Math.round(lat * 1e6) / 1e6,
];
