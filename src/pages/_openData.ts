import { getCollection } from 'astro:content';
import { collectionShape, geoJsonSchema, pointsGeoJson } from '../places/openData/geojson.ts';
import { figuresFile, figuresSchema } from '../figures/openData.ts';
import { locationOf } from '../places/location.ts';
import { placeTables } from '../places/openData/tables.ts';
import { dateOf, wallAt } from '../schedule/wall.ts';
import { jsonSchema, tableCsv, tableJson, tableShape } from '../text/openTable.ts';
import type { Issue, OpenTable } from '../text/openTable.ts';
import { formerUnits } from '../units/formerUnits.ts';
import { unitTables } from '../units/openTables.ts';
import { readPack } from '../units/pack.ts';
import { communePosition } from '../units/positions.ts';
import { units } from '../units/units.ts';
import { loadPlaces } from './_places.ts';

const mediaTypes = {
  csv: 'text/csv',
  json: 'application/json',
  geojson: 'application/geo+json',
} as const;

/** A file of open data; `body` is made when it is asked for. */
export type OpenFile = {
  file: string;
  /** The table it is made from. */
  table: string;
  mediaType: (typeof mediaTypes)[keyof typeof mediaTypes];
  body(): string;
};

async function load() {
  const { now, places, officeOf, rule, covered, coveredProvinces } = await loadPlaces();
  const entries = await getCollection('sources');
  const sources = new Map(entries.map(({ id, data }) => [id, data]));
  const site = new URL(import.meta.env.SITE).href;
  const generated = dateOf(wallAt(now));
  const pages = new Set([...covered, ...coveredProvinces].map(({ code }) => code));
  const issue: Issue = { site, generated };
  const ofPlaces = placeTables({
    places,
    communes: covered,
    officeOf,
    rule,
    locate: locationOf,
    sources,
    site,
    today: generated,
  });
  const ofUnits = unitTables({
    units: units(),
    former: formerUnits(),
    pack: readPack(),
    positionOf: communePosition,
    hasPage: (code) => pages.has(code),
    sources,
    site,
  });
  const tables: OpenTable[] = [
    ofPlaces.points,
    ofPlaces.visits,
    ofPlaces.offices,
    ofUnits.today,
    ofUnits.former,
  ];
  return { issue, tables, points: ofPlaces.points };
}

let loading: ReturnType<typeof load> | undefined;

/** The tables of places and units, put together once for a whole build; anew while developing. */
export function loadOpenData(): ReturnType<typeof load> {
  if (import.meta.env.DEV) return load();
  loading ??= load();
  return loading;
}

function fileOf(
  { name }: OpenTable,
  ending: keyof typeof mediaTypes,
  body: () => string,
): OpenFile {
  return { file: `${name}.${ending}`, table: name, mediaType: mediaTypes[ending], body };
}

/** The data themselves: JSON and CSV of every table, and GeoJSON of the points. */
export async function openFiles(): Promise<OpenFile[]> {
  const { issue, tables, points } = await loadOpenData();
  return [
    ...tables.flatMap((table) => [
      fileOf(table, 'csv', () => tableCsv(table)),
      fileOf(table, 'json', () => tableJson(table, issue)),
    ]),
    fileOf(points, 'geojson', () => pointsGeoJson(points, issue)),
  ];
}

/** What each JSON file holds, as JSON Schema. */
export async function schemaFiles(): Promise<Pick<OpenFile, 'file' | 'body'>[]> {
  const { issue, tables, points } = await loadOpenData();
  const shapes = [
    ...tables.map((table) => ({ ...table, shape: tableShape(table) })),
    { name: geoJsonSchema, title: `${points.title} (GeoJSON)`, shape: collectionShape },
  ];
  const figures = {
    name: figuresSchema,
    title: 'Số liệu đã công bố về căn cước và VNeID',
    shape: figuresFile,
  };
  return [...shapes, figures].map(({ name, title, shape }) => ({
    file: `${name}.schema.json`,
    body: () => jsonSchema(shape, { name, title, site: issue.site }),
  }));
}
