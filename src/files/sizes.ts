import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from './read.ts';

/** The files of one folder of the content with their bytes, for what is not read as text: recordings. */
export function sizesIn(contentDir: string, folder: string): ReadonlyMap<string, number> {
  const dir = path.join(contentDir, folder);
  if (!existsSync(dir)) return new Map();
  return new Map(listFiles(dir).map((file) => [file, statSync(path.join(dir, file)).size]));
}
