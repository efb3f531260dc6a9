import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseBase } from './base.ts';
import type { BaseMap } from './base.ts';

let read: BaseMap | undefined;

/** The base map for commands; pages have it from `baseFile.ts`. Found from the project's folder, as the tables are. */
export function readBase(): BaseMap {
  read ??= parseBase(readFileSync(path.resolve('src/places/map/base.topo.json'), 'utf8'));
  return read;
}
