import type { Objects, Topology } from 'topojson-specification';
import raw from './base.topo.json?raw';
import { parseBase } from './base.ts';

/** The base map, read once for all pages of a build. */
export const base = parseBase(raw);

/** The same as it lies in the file. */
export function baseTopology(): Topology<Objects<Record<string, unknown>>> {
  const topology: Topology<Objects<Record<string, unknown>>> = JSON.parse(raw);
  return topology;
}
