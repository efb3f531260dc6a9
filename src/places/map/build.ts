/** Makes the base map from the public domain outlines of Natural Earth; run by `scripts/basemap.ts`, not by pages. */
import { bbox, feature, merge } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { FeatureCollection, MultiPolygon, Position } from 'geojson';
import type { MultiPolygon as Shapes, Polygon as Shape, Topology } from 'topojson-specification';
import { fold } from '../../text/fold.ts';
import { boxOf, clipRing } from './clip.ts';
import { insideSpot } from './labels.ts';
import { project, unproject } from './project.ts';
import type { Point } from './project.ts';
import {
  archipelagos,
  islands,
  mergedProvinces,
  neighbours,
  oddNames,
  ownSeas,
  waters,
} from './provinces.ts';

/** What lies around Việt Nam, degrees. */
const surroundings = { left: 98, right: 119.5, top: 4, bottom: 26 };
/** Points whose triangle is smaller are left out, square degrees: our own outlines, and those of neighbours. */
const least = { own: 1.4e-5, others: 2.5e-4 };
/** Steps of the coordinate grid along each side: about 150 m. */
const grid = 16000;
/** Neighbours' border points this near to one of ours (degrees) are ours: the two files were rounded differently. */
const sameSpot = 0.003;

type Named = { name?: string | null };
/** A file of outlines with the names its makers gave them. */
export type Outlines = Topology<
  Record<string, { type: 'GeometryCollection'; geometries: (Shape<Named> | Shapes<Named>)[] }>
>;

const points = (ring: readonly Position[]): Point[] =>
  ring.map(([lon = 0, lat = 0]): Point => [lon, lat]);

function collectionOf(outlines: Outlines, object: string) {
  const found = outlines.objects[object];
  if (!found) throw new Error(`The outline file has no object "${object}".`);
  return found;
}

/** Every polygon of the 63 provinces with the old province it is filed under. */
function oldPolygons(outlines: Outlines) {
  return collectionOf(outlines, 'vnm').geometries.flatMap((geometry) => {
    const shown = geometry.properties?.name ?? '';
    const province = oddNames[shown] ?? shown;
    const parts = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
    return parts.map((arcs) => {
      const shape: Shape = { type: 'Polygon', arcs };
      const box = boxOf(points(feature(outlines, shape).geometry.coordinates[0] ?? []));
      const middle: Point = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
      return { shape, province, middle, size: box.right - box.left };
    });
  });
}

/** Each polygon with its province of today; islands by the table of islands. */
function sortedPolygons(outlines: Outlines) {
  const polygons = oldPolygons(outlines);
  const own = new Map<(typeof polygons)[number], string>();
  for (const island of islands) {
    const away = ([lon, lat]: Point) => Math.hypot(lon - island.at[0], lat - island.at[1]);
    const nearest = polygons
      .filter((polygon) => polygon.size < 0.5)
      .sort((a, b) => away(a.middle) - away(b.middle))[0];
    if (!nearest || away(nearest.middle) > 0.05)
      throw new Error(`No island at ${island.at.join(', ')} in the outline file.`);
    own.set(nearest, island.province);
  }
  return polygons.map((polygon) => {
    const code =
      own.get(polygon) ??
      mergedProvinces.find(({ from }) => from.some((name) => fold(name) === fold(polygon.province)))
        ?.code;
    if (!code) throw new Error(`No province of today for "${polygon.province}".`);
    return { code, shape: polygon.shape };
  });
}

function labelOf(shape: MultiPolygon): [number, number] {
  const rings = shape.coordinates.map((polygon) => points(polygon[0] ?? []).map(project));
  const spot = insideSpot(rings);
  if (!spot) throw new Error('A province without room for its name.');
  return rounded(unproject(spot.at));
}

const rounded = ([lon, lat]: Point): [number, number] => [
  Math.round(lon * 1000) / 1000,
  Math.round(lat * 1000) / 1000,
];

function provinces(outlines: Outlines): FeatureCollection<MultiPolygon> {
  const polygons = sortedPolygons(outlines);
  const features = mergedProvinces.map(({ code, name }) => {
    const mine = polygons.filter((polygon) => polygon.code === code);
    const geometry = merge(
      outlines,
      mine.map(({ shape }) => shape),
    );
    return {
      type: 'Feature' as const,
      id: code,
      properties: { name, label: labelOf(geometry) },
      geometry,
    };
  });
  return { type: 'FeatureCollection', features };
}

/** Moves points that are ours by all but rounding onto ours, so that the two countries share the line. */
function snapper(own: FeatureCollection<MultiPolygon>) {
  const cells = new Map<string, Point[]>();
  const cell = (lon: number, lat: number) => `${Math.floor(lon * 100)},${Math.floor(lat * 100)}`;
  for (const { geometry } of own.features)
    for (const point of geometry.coordinates.flat().flatMap(points)) {
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

function others(world: Outlines, own: FeatureCollection<MultiPolygon>) {
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
      .map((polygon) => clipRing(points(polygon[0] ?? []), surroundings))
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

function named(places: readonly { name?: string; unit?: string; at: Point }[]) {
  const features = places.flatMap(({ name, unit, at }) =>
    name
      ? [
          {
            type: 'Feature' as const,
            properties: unit ? { name, unit } : { name },
            geometry: { type: 'Point' as const, coordinates: [...at] },
          },
        ]
      : [],
  );
  return { type: 'FeatureCollection' as const, features };
}

function arcsOf(value: unknown): number[] {
  if (typeof value === 'number') return [value < 0 ? ~value : value];
  return Array.isArray(value) ? value.flatMap(arcsOf) : [];
}

/** Lighter weights for lines that only neighbours use, so that one threshold serves both. */
function weigh(base: Topology): Topology {
  const ours = base.objects['provinces'];
  const used = new Set(
    ours?.type === 'GeometryCollection'
      ? ours.geometries.flatMap((geometry) => ('arcs' in geometry ? arcsOf(geometry.arcs) : []))
      : [],
  );
  const factor = least.own / least.others;
  const arcs = base.arcs.map((arc, index) =>
    used.has(index) ? arc : arc.map(([x = 0, y = 0, weight = 0]) => [x, y, weight * factor]),
  );
  return { ...base, arcs };
}

/**
 * The base map as the text of a TopoJSON file: 34 provinces, neighbours, named islands, both archipelagos, waters.
 * The same input gives the same bytes.
 * @param vietnam Natural Earth's 63 provinces, the object `vnm`
 * @param world Natural Earth's countries at 1:10 million, the object `countries`
 * @throws Error when an outline finds no province or an island is missing
 */
export function buildBase(vietnam: Outlines, world: Outlines): string {
  const own = provinces(vietnam);
  const exact = topology({ provinces: own, neighbours: others(world, own) });
  const thin = simplify(weigh(presimplify(exact)), least.own);
  const flat = {
    provinces: feature(thin, thin.objects['provinces'] ?? { type: null }),
    neighbours: feature(thin, thin.objects['neighbours'] ?? { type: null }),
    islands: named(islands),
    archipelagos: named(archipelagos),
    waters: named(waters),
  };
  const base = topology(flat, grid);
  return `${JSON.stringify({ ...base, bbox: bbox(base).map((side) => Math.round(side * 1e4) / 1e4) })}\n`;
}
