import { z } from 'zod';
import { fileShape, headOf, jsonByRows } from '../../text/openTable.ts';
import type { Issue, OpenTable } from '../../text/openTable.ts';
import { openPoint } from './points.ts';

/** What a map program needs of a point; the whole schedule is in the JSON file. */
const properties = openPoint.omit({ lat: true, lon: true, schedule: true });

const feature = z.strictObject({
  type: z.literal('Feature'),
  id: z.string(),
  geometry: z
    .strictObject({
      type: z.literal('Point'),
      /** Longitude first (RFC 7946, section 3.1.1). */
      coordinates: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]),
    })
    .nullable(),
  properties,
});

/** The shape of the GeoJSON file: RFC 7946 with what every file of ours says of itself. */
export const collectionShape = fileShape({
  type: z.literal('FeatureCollection'),
  features: z.array(feature),
});

/** Name of the schema of the GeoJSON file. */
export const geoJsonSchema = 'diem-geojson';

/**
 * The points as GeoJSON (RFC 7946). Every point is there: one without any position has no geometry, which map
 * programs allow (section 3.2).
 */
export function pointsGeoJson(table: OpenTable<typeof openPoint>, issue: Issue): string {
  const features = table.rows.map((row) => {
    const { id, lat, lon } = row;
    const geometry =
      lat === null || lon === null ? null : { type: 'Point', coordinates: [lon, lat] };
    const kept = Object.entries(row).filter(([key]) => Object.hasOwn(properties.shape, key));
    return { type: 'Feature', id, geometry, properties: Object.fromEntries(kept) };
  });
  const head = { type: 'FeatureCollection', ...headOf(table, issue, geoJsonSchema) };
  return jsonByRows(head, 'features', features);
}
