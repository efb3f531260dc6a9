import type { Topology } from 'topojson-specification';
import raw from './base.topo.json?raw';
import { parseBase } from './base.ts';

/** The base map, read once for all pages of a build. */
export const base = parseBase(raw);

/** The same as it lies in the file. */
export function baseTopology(): Topology {
  const topology: Topology = JSON.parse(raw);
  return topology;
}
