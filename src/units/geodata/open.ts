import { createHash } from 'node:crypto';
import { feature } from 'topojson-client';
import type { Position } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Pack } from '../pack.ts';
import { hasObjects } from '../topology.ts';
import { communeByCode } from '../units.ts';
import { isInside, kmToLine, radiusOf } from './measure.ts';
import { communesSchema, metaSchema, pairsSchema } from './meta.ts';

/** Gives the text of a file of the pack by its name, or nothing when there is none. */
export type PackFiles = (name: string) => string | undefined;

type Communes = Topology<{ communes: GeometryCollection }>;

/** Lines were thinned and rounded: a point this near to one, km, is not called outside. */
const nearLineKm = 0.15;

function isCommunes(value: unknown): value is Communes {
  return hasObjects(value, 'communes');
}

function polygonsIn(topology: Communes): Map<string, Position[][][]> {
  const { features } = feature(topology, topology.objects.communes);
  return new Map(
    features.map(({ id, geometry }) => [
      String(id),
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : [],
    ]),
  );
}

/** Remembers what was made for each key. */
function once<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined || made.has(key)) return known ?? make(key);
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/**
 * The pack in a folder; undefined when the folder holds none.
 * @throws Error in Vietnamese when a file is missing or is not the one that was written
 */
export function openPack(files: PackFiles): Pack | undefined {
  const metaText = files('meta.json');
  if (metaText === undefined) return undefined;
  const damaged = (file: string) =>
    new Error(`Gói ranh giới hỏng ở tệp ${file}; chạy lại “npm run geodata -- --from …”.`);
  const parsed = metaSchema.safeParse(jsonOf(metaText));
  if (!parsed.success) throw damaged('meta.json');
  const meta = parsed.data;
  const text = (file: string): string => {
    const found = files(file);
    const sum = createHash('sha256')
      .update(found ?? '')
      .digest('hex');
    if (found === undefined || sum !== meta.sums[file]) throw damaged(file);
    return found;
  };
  const outlineText = once((province: string) => {
    const file = `provinces/${province}.json`;
    return file in meta.sums ? text(file) : undefined;
  });
  const outlines = once((province: string) => {
    const found = outlineText(province);
    const topology: unknown = found && JSON.parse(found);
    return isCommunes(topology) ? topology : undefined;
  });
  const polygons = once((province: string) => {
    const topology = outlines(province);
    return topology && polygonsIn(topology);
  });
  const polygonsOf = (code: string) => {
    const commune = communeByCode(code);
    return commune && polygons(commune.province.code)?.get(commune.code);
  };
  const communes = communesSchema.parse(jsonOf(text('communes.json'))).map((commune) => ({
    ...commune,
    radiusKm: Math.round(radiusOf(commune.areaKm2) * 10) / 10,
  }));
  const pairs = pairsSchema.parse(jsonOf(text('pairs.json')));
  return {
    source: meta.source,
    licence: text('LICENSE.txt'),
    checksum: meta.checksum,
    communes: new Map(communes.map((commune) => [commune.code, commune])),
    pairs,
    outlines,
    outlineText,
    polygonsOf,
    contains: (code, { lat, lon }) => {
      const own = polygonsOf(code);
      return own && (isInside(own, lon, lat) || kmToLine(own, lon, lat) < nearLineKm);
    },
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
