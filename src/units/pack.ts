import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import { openPack } from './geodata/open.ts';
import type { PackFiles } from './geodata/open.ts';

/** One commune of today as the boundary pack knows it. */
export type PackCommune = {
  code: string;
  /** A point in its largest part. */
  lat: number;
  lon: number;
  areaKm2: number;
  /** Of a circle with the same area, km. */
  radiusKm: number;
  /** Codes of the communes whose outline shares a line with its own, sorted. */
  neighbours: readonly string[];
};

/** What became of a commune of 6/2025: one pair for each commune of today that took in some of it. */
export type PackPair = {
  oldCode: string;
  /** "phường Phúc Xá" */
  oldName: string;
  /** "quận Ba Đình"; empty when the unit was itself a district. */
  district: string;
  /** "thành phố Hà Nội" */
  province: string;
  newCode: string;
  how: 'whole' | 'part';
};

/** The boundary pack this deployment was given: outlines, neighbours, exact old → new. */
export type Pack = {
  /** Name and licence of what it was made from, and the checksum of its files. */
  source: string;
  licence: string;
  checksum: string;
  communes: ReadonlyMap<string, PackCommune>;
  /** Sorted by old code; empty when the pack came without a table. */
  pairs: readonly PackPair[];
  /** Outlines of one province, one object `communes` whose geometries carry the code as `id`. */
  outlines(province: string): Topology | undefined;
  /** The same as the text of its file. */
  outlineText(province: string): string | undefined;
  /** Polygons of one commune, each an outer ring and its holes, longitude and latitude. */
  polygonsOf(commune: string): readonly Position[][][] | undefined;
  /** Whether a point lies in a commune; undefined when the pack has no outline of it. */
  contains(commune: string, at: { lat: number; lon: number }): boolean | undefined;
};

/** Where the pack lies: `GEODATA_DIR`, else `geodata/` in the project, outside git. */
export function packFolder(): string {
  return path.resolve(process.env['GEODATA_DIR'] ?? 'geodata');
}

function textIn(folder: string): PackFiles {
  return (name) => {
    try {
      return readFileSync(path.join(folder, ...name.split('/')), 'utf8');
    } catch {
      return undefined;
    }
  };
}

const read = new Map<string, Pack | undefined>();

/**
 * The boundary pack, read once; undefined when the deployment has none, and everything works without.
 * @throws Error in Vietnamese when there is one that is damaged: it was made by another version, or by hand
 */
export function readPack(folder = packFolder()): Pack | undefined {
  if (!read.has(folder)) read.set(folder, openPack(textIn(folder)));
  return read.get(folder);
}
