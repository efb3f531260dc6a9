import { existsSync } from 'node:fs';
import path from 'node:path';
import { fillFigures, namesFigures } from '../figures/inTexts.ts';
import { registerFigures } from '../figures/register.ts';
import type { Register } from '../figures/register.ts';
import { listFiles, readContentFile } from '../files/read.ts';
import type { ContentFile } from '../files/read.ts';
import { openCollection } from './open.ts';
import { collections } from './registry.ts';

/** Collections whose texts may name figures; progress pages put theirs in themselves, with charts and tables. */
const speaking = new Set<string>([
  collections.guides.dir,
  collections.faq.dir,
  collections.situations.dir,
]);

/** Files of a collection with the figures they name put in; the others as they are. */
export function withFigures(
  files: readonly ContentFile[],
  dir: string,
  register: () => Register,
): ContentFile[] {
  if (!speaking.has(dir)) return [...files];
  return files.map((file) => (namesFigures(file) ? fillFigures(file, register()) : file));
}

/** The figures of a content folder; files with problems are left out, the checker reports them. */
export function readRegister(contentDir: string): Register {
  const { dir } = collections.figures;
  const folder = path.join(contentDir, dir);
  const files = existsSync(folder) ? listFiles(folder) : [];
  const contents = files.map((file) => readContentFile(contentDir, `${dir}/${file}`));
  return registerFigures(openCollection(contents, collections.figures).entries);
}
