import { feature, merge, mesh } from 'topojson-client';
import type { Position } from 'geojson';
import type { MultiPolygon, Point as Spot, Polygon, Topology } from 'topojson-specification';
import { hasObjects } from '../../units/topology.ts';
import type { Point } from './project.ts';

type LandProperties = { name?: string; label?: [number, number] };
type LandShape = Polygon<LandProperties> | MultiPolygon<LandProperties>;
type Land = { type: 'GeometryCollection'; geometries: LandShape[] };
type Names = {
  type: 'GeometryCollection';
  geometries: Spot<{ name: string; unit?: string; rank?: number }>[];
};
type BaseTopology = Topology<{
  provinces: Land;
  neighbours: Land;
  islands: Names;
  archipelagos: Names;
  waters: Names;
  /** Not in the base of the map that can be dragged, which fetches them apart. */
  towns?: Names;
}>;

/** Outer ring first; the base has no holes worth drawing. */
export type Ring = Point[];
/** A name and the spot it belongs to; islands and archipelagos with the unit they belong to. */
export type NamedPlace = {
  name: string;
  at: Point;
  unit?: string | undefined;
  /** Of a town: 1 for a city, 2 for a town, 3 for the seat of a former district. */
  rank?: number | undefined;
};
/** A province of today with the spot of its name. */
export type Province = { code: string; name: string; label: Point; polygons: Ring[] };

/** The base map in longitude and latitude, ready to be drawn. */
export type BaseMap = {
  provinces: Province[];
  /** The whole country: coast and border. */
  outline: Ring[];
  /** Lines between provinces, each once. */
  borders: Point[][];
  neighbours: Ring[];
  /** Names of neighbouring countries. */
  abroad: NamedPlace[];
  islands: NamedPlace[];
  archipelagos: NamedPlace[];
  waters: NamedPlace[];
  /** The larger first. */
  towns: NamedPlace[];
};

function isBase(value: unknown): value is BaseTopology {
  return hasObjects(value, 'provinces', 'archipelagos');
}

const point = ([lon = 0, lat = 0]: Position): Point => [lon, lat];
const outer = (polygons: Position[][][]): Ring[] =>
  polygons.map((rings) => (rings[0] ?? []).map(point));

function ringsOf(base: BaseTopology, shape: LandShape): Ring[] {
  return shape.type === 'Polygon'
    ? outer([feature(base, shape).geometry.coordinates])
    : outer(feature(base, shape).geometry.coordinates);
}

function namesOf(base: BaseTopology, names: Names): NamedPlace[] {
  return names.geometries.map((spot) => {
    const { geometry, properties } = feature(base, spot);
    return { ...properties, at: point(geometry.coordinates) };
  });
}

/**
 * Reads `base.topo.json`.
 * @throws Error when the text is something else
 */
export function parseBase(json: string): BaseMap {
  const base: unknown = JSON.parse(json);
  if (!isBase(base)) throw new Error('Không phải bản đồ nền.');
  const { provinces, neighbours, islands, archipelagos, waters, towns } = base.objects;
  return {
    provinces: provinces.geometries.map((geometry) => ({
      code: String(geometry.id),
      name: geometry.properties?.name ?? '',
      label: geometry.properties?.label ?? [0, 0],
      polygons: ringsOf(base, geometry),
    })),
    outline: outer(merge(base, provinces.geometries).coordinates),
    borders: mesh(base, provinces, (a, b) => a !== b).coordinates.map((line) => line.map(point)),
    neighbours: neighbours.geometries.flatMap((geometry) => ringsOf(base, geometry)),
    abroad: neighbours.geometries.flatMap(({ properties }) =>
      properties?.name && properties.label ? [{ name: properties.name, at: properties.label }] : [],
    ),
    islands: namesOf(base, islands),
    archipelagos: namesOf(base, archipelagos),
    waters: namesOf(base, waters),
    towns: towns ? namesOf(base, towns) : [],
  };
}
