import { feature, merge } from 'topojson-client';
import type { FeatureCollection, MultiPolygon } from 'geojson';
import type { Polygon } from 'topojson-specification';
import { fold } from '../../text/fold.ts';
import { boxOf, insideSpot } from '../../units/plane.ts';
import { collectionOf, pointsOf } from './outlines.ts';
import type { Outlines } from './outlines.ts';
import { project, unproject } from './project.ts';
import type { Point } from './project.ts';
import { islands, mergedProvinces, oddNames } from './provinces.ts';

/** Every polygon of the 63 provinces with the old province it is filed under. */
function oldPolygons(outlines: Outlines) {
  return collectionOf(outlines, 'vnm').geometries.flatMap((geometry) => {
    const shown = geometry.properties?.name ?? '';
    const province = oddNames[shown] ?? shown;
    const parts = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
    return parts.map((arcs) => {
      const shape: Polygon = { type: 'Polygon', arcs };
      const box = boxOf(pointsOf(feature(outlines, shape).geometry.coordinates[0] ?? []));
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
  const rings = shape.coordinates.map((polygon) => pointsOf(polygon[0] ?? []).map(project));
  const spot = insideSpot(rings);
  if (!spot) throw new Error('A province without room for its name.');
  return rounded(unproject(spot.at));
}

const rounded = ([lon, lat]: Point): [number, number] => [
  Math.round(lon * 1000) / 1000,
  Math.round(lat * 1000) / 1000,
];

/**
 * The 34 provinces of today, merged from the outlines of the 63 before, each with the spot of its name.
 * @throws Error when an outline finds no province or an island is missing
 */
export function ownProvinces(outlines: Outlines): FeatureCollection<MultiPolygon> {
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
