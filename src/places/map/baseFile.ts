import raw from './base.topo.json?raw';
import { parseBase } from './base.ts';

/** The base map, read once for all pages of a build. */
export const base = parseBase(raw);
