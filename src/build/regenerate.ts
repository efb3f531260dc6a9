import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { openCollection } from '../collections/open.ts';
import { collections } from '../collections/registry.ts';
import { generatedMark } from '../figures/answers.ts';
import type { GeneratedFile } from '../figures/answers.ts';
import { generate } from '../figures/generate.ts';
import { sortProblems } from '../files/problem.ts';
import type { Problem } from '../files/problem.ts';
import { PublishError } from '../files/publish/errors.ts';
import { alone, finishInterrupted } from '../files/publish/publish.ts';
import type { Publish } from '../files/publish/publish.ts';
import { listFiles, readContentFile, shownPath } from '../files/read.ts';

/** Where generated questions lie in the content folder. */
const outDir = 'faq/figures';

/** What a run did, or would do. */
export type RegenerateResult = {
  /** Files written, or with `check` those that differ: paths from the content folder. */
  changed: string[];
  /** Generated files whose question is gone. */
  removed: string[];
  /** What editors must mend; nothing is written then. */
  problems: Problem[];
};

/**
 * Writes what figures say into `faq/figures/`: all files or none, also when it is killed; files without a question
 * any more are removed, files a person wrote are left alone. Only one run at a time writes into a content folder.
 * @param options.check compare only, write nothing (but bring a run that was killed to its end)
 */
export async function regenerate({
  contentDir,
  check,
}: {
  contentDir: string;
  check: boolean;
}): Promise<RegenerateResult> {
  try {
    if (!check) return await alone(contentDir, (publish) => compareOrWrite(contentDir, publish));
    finishInterrupted(contentDir);
    return compareOrWrite(contentDir);
  } catch (error) {
    if (error instanceof PublishError) return refuse([...error.problems]);
    throw error;
  }
}

function compareOrWrite(contentDir: string, publish?: Publish): RegenerateResult {
  const files = ['figures', 'progress', 'sources'].flatMap((dir) =>
    filesIn(contentDir, dir).map((file) => readContentFile(contentDir, `${dir}/${file}`)),
  );
  const figures = openCollection(files, collections.figures);
  const pages = openCollection(files, collections.progress);
  const sources = openCollection(files, collections.sources);
  const unreadable = [...figures.problems, ...pages.problems, ...sources.problems];
  if (unreadable.length > 0) return refuse(unreadable);

  const result = generate({
    figures: figures.entries,
    pages: pages.entries,
    sources: sources.entries,
    written: questionsIn(contentDir, 'faq').map((file) => file.slice(0, -'.md'.length)),
  });
  if (!result.ok) return refuse(result.problems);

  const dir = path.join(contentDir, outDir);
  const foreign = result.files.filter(({ name }) => isForeign(path.join(dir, name)));
  if (foreign.length > 0) return refuse(foreign.map((file) => foreignFile(contentDir, file)));

  const changed = result.files.filter(({ name, content }) => !holds(path.join(dir, name), content));
  const wanted = new Set(result.files.map(({ name }) => name));
  const removed = questionsIn(contentDir, outDir).filter(
    (name) => !wanted.has(name) && !isForeign(path.join(dir, name)),
  );
  publish?.({
    write: new Map(changed.map(({ name, content }) => [`${outDir}/${name}`, content])),
    remove: [...removed, ...leftoversIn(dir)].map((name) => `${outDir}/${name}`),
  });
  return {
    changed: changed.map(({ name }) => `${outDir}/${name}`),
    removed: removed.map((name) => `${outDir}/${name}`),
    problems: [],
  };
}

function refuse(problems: Problem[]): RegenerateResult {
  return { changed: [], removed: [], problems: sortProblems(problems) };
}

function filesIn(contentDir: string, dir: string): string[] {
  const folder = path.join(contentDir, dir);
  return existsSync(folder) ? listFiles(folder) : [];
}

/** Questions that lie in a folder itself, not below it. */
function questionsIn(contentDir: string, dir: string): string[] {
  return filesIn(contentDir, dir).filter((file) => /^[^/]+\.md$/.test(file));
}

function holds(file: string, content: string): boolean {
  return existsSync(file) && readFileSync(file, 'utf8') === content;
}

/** A file there that a person wrote. */
function isForeign(file: string): boolean {
  return existsSync(file) && !readFileSync(file, 'utf8').includes(`\n${generatedMark}\n`);
}

function foreignFile(contentDir: string, { name }: GeneratedFile): Problem {
  return {
    file: shownPath(contentDir, `${outDir}/${name}`),
    line: 1,
    message: 'Tệp này không phải do cổng viết ra, nên không ghi đè.',
    fix: 'chuyển nó sang content/faq/ với tên khác.',
  };
}

/** Temporary files of a killed run of an older version, which wrote file by file. */
function leftoversIn(dir: string): string[] {
  return existsSync(dir) ? readdirSync(dir).filter((name) => /^\..+\.md\.\d+$/.test(name)) : [];
}
