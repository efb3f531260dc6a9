import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openCollection } from '../collections/open.ts';
import { collections } from '../collections/registry.ts';
import { generatedMark } from '../figures/answers.ts';
import { generate, generatedDirs } from '../figures/generate.ts';
import type { FigureContent } from '../figures/generate.ts';
import { changeWords } from '../figures/revisions.ts';
import { buildMoment } from '../files/moment.ts';
import { sortProblems } from '../files/problem.ts';
import type { Problem } from '../files/problem.ts';
import { PublishError } from '../files/publish/errors.ts';
import { alone, finishInterrupted } from '../files/publish/publish.ts';
import type { Publish } from '../files/publish/publish.ts';
import { listFiles, readContentFile, shownPath } from '../files/read.ts';
import { dateOf, wallAt } from '../schedule/wall.ts';
import { formatNumber } from '../text/format.ts';
import { readHistory } from './history.ts';

/** What a run did, or would do. */
export type RegenerateResult = {
  /** Files written, or with `check` those that differ: paths from the content folder. */
  changed: string[];
  /** Generated files that nothing makes any more. */
  removed: string[];
  /** What readers will see changed: "Hà Nội: thêm 3 số liệu, sửa 1". */
  summary: string[];
  /** What editors must mend; nothing is written then. */
  problems: Problem[];
};

/** Fewer files are read before anybody asks what takes so long. */
const manyFiles = 200;
/** Between two lines about the reading. */
const filesALine = 500;

type Options = {
  contentDir: string;
  /** Compare only, write nothing. */
  check: boolean;
  /** The moment of publication. */
  now?: Date;
  /** Told what is being done when there is so much to read that somebody waits. */
  report?: (line: string) => void;
};

/**
 * Makes anew what follows from the figures: answers, pages of places nobody wrote a page for, comparisons, and the
 * history of what was published. All of it changes at once or not at all, also when the run is killed; files a
 * person wrote are left alone. Only one run at a time writes into a content folder.
 */
export async function regenerate(options: Options): Promise<RegenerateResult> {
  const { contentDir, check } = options;
  try {
    if (!check) return await alone(contentDir, (publish) => compareOrWrite(options, publish));
    finishInterrupted(contentDir);
    return compareOrWrite(options);
  } catch (error) {
    if (error instanceof PublishError) return refuse([...error.problems]);
    throw error;
  }
}

function compareOrWrite(
  { contentDir, now = buildMoment(), report = () => undefined }: Options,
  publish?: Publish,
): RegenerateResult {
  const files = filesOfFigures(contentDir);
  const tell = files.length > manyFiles ? report : () => undefined;
  const read = readFigures(contentDir, files, dateOf(wallAt(now)), tell);
  if (!read.ok) return refuse(read.problems);
  tell(`Đang tính từ ${formatNumber(read.content.figures.length)} tệp số liệu…`);
  const result = generate(read.content);
  if (!result.ok) return refuse(result.problems);

  tell(`Đang so ${formatNumber(result.files.size)} tệp…`);
  const at = (file: string) => path.join(contentDir, file);
  const changed = [...result.files].filter(([file, text]) => !holds(at(file), text));
  const foreign = changed.filter(([file]) => isForeign(at(file), file));
  if (foreign.length > 0) return refuse(foreign.map(([file]) => foreignFile(contentDir, file)));
  const removed = [
    ...generatedDirs.flatMap((dir) =>
      filesIn(contentDir, dir)
        .map((name) => `${dir}/${name}`)
        .filter((file) => !result.files.has(file) && !isForeign(at(file), file)),
    ),
    ...result.remove.filter((file) => existsSync(at(file))),
  ];
  publish?.({ write: new Map(changed), remove: removed });
  return {
    changed: changed.map(([file]) => file),
    removed,
    summary: result.changes.map(changeWords),
    problems: [],
  };
}

type Read = { ok: true; content: FigureContent } | { ok: false; problems: Problem[] };

/** What people wrote about figures. */
function filesOfFigures(contentDir: string): string[] {
  return ['figures', 'progress', 'sources'].flatMap((dir) =>
    filesIn(contentDir, dir)
      .map((file) => `${dir}/${file}`)
      .filter((file) => !generatedDirs.some((generated) => file.startsWith(`${generated}/`))),
  );
}

function readFigures(
  contentDir: string,
  files: readonly string[],
  today: string,
  tell: (line: string) => void,
): Read {
  tell(`Đang đọc ${formatNumber(files.length)} tệp…`);
  const contents = files.map((file, index) => {
    if (index > 0 && index % filesALine === 0) tell(`Đã đọc ${formatNumber(index)} tệp.`);
    return readContentFile(contentDir, file);
  });
  const figures = openCollection(contents, collections.figures);
  const pages = openCollection(contents, collections.progress);
  const sources = openCollection(contents, collections.sources);
  const { history, problems } = readHistory(contentDir);
  const unreadable = [...figures.problems, ...pages.problems, ...sources.problems, ...problems];
  if (unreadable.length > 0) return { ok: false, problems: unreadable };
  return {
    ok: true,
    content: {
      figures: figures.entries,
      pages: pages.entries,
      sources: sources.entries,
      written: filesIn(contentDir, 'faq')
        .filter((file) => /^[^/]+\.md$/.test(file))
        .map((file) => file.slice(0, -'.md'.length)),
      history,
      today,
    },
  };
}

function refuse(problems: Problem[]): RegenerateResult {
  return { changed: [], removed: [], summary: [], problems: sortProblems(problems) };
}

function filesIn(contentDir: string, dir: string): string[] {
  const folder = path.join(contentDir, dir);
  return existsSync(folder) ? listFiles(folder) : [];
}

function holds(file: string, text: string): boolean {
  return existsSync(file) && readFileSync(file, 'utf8') === text;
}

/** A file there that a person wrote; the history is the portal's own. */
function isForeign(file: string, shown: string): boolean {
  if (!generatedDirs.some((dir) => shown.startsWith(`${dir}/`)) || !existsSync(file)) return false;
  const [first, second] = readFileSync(file, 'utf8').split(/\r?\n/, 2);
  return first !== generatedMark && second !== generatedMark;
}

function foreignFile(contentDir: string, file: string): Problem {
  return {
    file: shownPath(contentDir, file),
    line: 1,
    message: 'Tệp này không phải do cổng viết ra, nên không ghi đè.',
    fix: `chuyển nó lên thư mục content/${file.split('/')[0]}/, hoặc đổi tên.`,
  };
}
