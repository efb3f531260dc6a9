import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { openCollection } from '../../collections/open.ts';
import { collections } from '../../collections/registry.ts';
import { checkByItself, checkFigures } from '../../figures/checks.ts';
import { mutated, mutationsOf } from '../../figures/mutations.ts';
import type { Mutation } from '../../figures/mutations.ts';
import type { FigureFile } from '../../figures/schema.ts';
import { plainText } from '../../files/bytes.ts';
import type { Entry } from '../../files/entry.ts';
import { formatProblem } from '../../files/problem.ts';
import { listFiles, parseContent, readContentFile } from '../../files/read.ts';
import { validateFile } from '../../files/validate.ts';
import type { Source } from '../../sources/schema.ts';
import { seeded } from './random.ts';

/** The figures of a content folder, each file with its text, and their sources. */
export type FigureContent = {
  files: readonly { entry: Entry<FigureFile>; text: string }[];
  sources: readonly { id: string; data: Source }[];
};

/** One slip that was made, and whether the check saw it. */
export type Tried = { file: string; mutation: Mutation; caught: boolean };

/**
 * Reads the figures once, for any number of slips.
 * @throws Error in Vietnamese when the figures are not in order before a slip is made
 */
export function readFigureContent(contentDir: string): FigureContent {
  const open = <Name extends 'figures' | 'sources'>(name: Name) => {
    const { dir } = collections[name];
    return listFiles(path.join(contentDir, dir)).map((file) =>
      readContentFile(contentDir, `${dir}/${file}`),
    );
  };
  const figures = openCollection(open('figures'), collections.figures);
  const sources = openCollection(open('sources'), collections.sources);
  const problems = [...figures.problems, ...sources.problems];
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  return {
    files: figures.entries.map((entry) => ({
      entry,
      text: plainText(readFileSync(path.join(contentDir, entry.file.path), 'utf8')),
    })),
    sources: sources.entries,
  };
}

/**
 * Makes slips in the figures, one at a time, and sees which of them the check finds: the file is refused, or
 * there is a problem that was not there before. A slip after which the file says the same is not counted.
 * @param only how many of all possible ones, picked by the seed; all of them when missing
 */
export function tryMutations(
  content: FigureContent,
  { seed, only }: { seed: number; only?: number | undefined },
): Tried[] {
  const random = seeded(seed);
  const all = content.files.flatMap(({ entry, text }) =>
    mutationsOf(text, random).map((mutation) => ({ entry, text, mutation, order: random() })),
  );
  const chosen = only === undefined ? all : all.sort((a, b) => a.order - b.order).slice(0, only);
  const sees = watcher(content);
  return chosen.flatMap(({ entry, text, mutation }) => {
    const { path: name, shown } = entry.file;
    const file = parseContent(mutated(text, mutation), name, shown);
    const read = validateFile(file, collections.figures.schema);
    if (!read.ok) return [{ file: shown, mutation, caught: true }];
    if (isDeepStrictEqual(read.data, entry.data)) return [];
    return [
      { file: shown, mutation, caught: sees(entry, { id: entry.id, data: read.data, file }) },
    ];
  });
}

type FigureEntry = Entry<FigureFile>;

/** Tells whether a file in the place of another brings a problem that was not there. */
function watcher({ files, sources }: FigureContent) {
  const published = new Map(sources.map(({ id, data }) => [id, data]));
  const alone = (old: FigureEntry, { id, data }: FigureEntry) =>
    data.figures
      .filter((figure, index) => !isDeepStrictEqual(figure, old.data.figures[index]))
      .flatMap((figure) => checkByItself(figure, published.get(id)));
  const entries = files.map(({ entry }) => entry);
  const before = new Set(checkFigures(entries, sources).map(({ message }) => message));
  const isNew = ({ message }: { message: string }) => !before.has(message);
  return (old: FigureEntry, now: FigureEntry) =>
    // Most slips show in their own figure, so that the others need not be looked at.
    alone(old, now).some(isNew) ||
    checkFigures(
      entries.map((entry) => (entry === old ? now : entry)),
      sources,
    ).some(isNew);
}
