import { existsSync } from 'node:fs';
import path from 'node:path';
import { fillFacts } from '../facts/fill.ts';
import { registerFacts } from '../facts/register.ts';
import type { FactRegister } from '../facts/register.ts';
import { fillFigures, namesFigures } from '../figures/inTexts.ts';
import { registerFigures } from '../figures/register.ts';
import type { Register } from '../figures/register.ts';
import { buildMoment } from '../files/moment.ts';
import { listFiles, readContentFile } from '../files/read.ts';
import type { ContentFile } from '../files/read.ts';
import { dateOf, wallAt } from '../schedule/wall.ts';
import { openCollection } from './open.ts';
import { collections } from './registry.ts';
import type { CollectionDefinition } from './registry.ts';

/** What texts may name by id: figures and facts, the facts as on a day. */
export type Known = { register: Register; facts: FactRegister; today: string };

/** Collections whose texts may name them; progress pages put their figures in themselves, with charts and tables. */
const speaking = new Set<string>([
  collections.guides.dir,
  collections.faq.dir,
  collections.situations.dir,
]);

/** The folders that decide what a collection tells: its own, and those of what its texts may name. */
export function foldersTelling(dir: string): string[] {
  return speaking.has(dir) ? [dir, collections.figures.dir, collections.facts.dir] : [dir];
}

/**
 * Files of a collection with the facts and figures they name put in; the others as they are.
 * @param known asked once, and only when a text names one
 */
export function told(
  files: readonly ContentFile[],
  dir: string,
  known: () => Known,
): ContentFile[] {
  if (!speaking.has(dir)) return [...files];
  let read: Known | undefined;
  return files.map((file) => {
    if (!namesFigures(file)) return file;
    read ??= known();
    const { register, facts, today } = read;
    return fillFigures(fillFacts(file, facts, today), register);
  });
}

/** What texts of a content folder may name; files with problems are left out, the checker reports them. */
export function readKnown(contentDir: string, now = buildMoment()): Known {
  return {
    register: registerFigures(entriesOf(contentDir, collections.figures)),
    facts: readFacts(contentDir),
    today: dateOf(wallAt(now)),
  };
}

/** The facts of a content folder. */
export function readFacts(contentDir: string): FactRegister {
  return registerFacts(entriesOf(contentDir, collections.facts));
}

function entriesOf<Schema extends CollectionDefinition['schema']>(
  contentDir: string,
  definition: CollectionDefinition<Schema>,
) {
  const folder = path.join(contentDir, definition.dir);
  const files = existsSync(folder) ? listFiles(folder) : [];
  const contents = files.map((file) => readContentFile(contentDir, `${definition.dir}/${file}`));
  return openCollection(contents, definition).entries;
}
