import type { Entry } from '../files/entry.ts';
import type { Problem } from '../files/problem.ts';
import type { Source } from '../sources/schema.ts';
import { generateAnswers, generatedMark } from './answers.ts';
import { checkFigures } from './checks.ts';
import { openFigure } from './openData.ts';
import { inOrder } from './pageView.ts';
import { claimPlaces } from './pages/claims.ts';
import { makePages, pageText } from './pages/make.ts';
import { checkProgress } from './progressChecks.ts';
import { figuresOfPlaces, registerFigures } from './register.ts';
import type { PageChange } from './revisions.ts';
import type { FigureFile } from './schema.ts';
import type { ProgressPage } from './progressSchema.ts';
import { keepHistory } from './snapshot.ts';
import type { History } from './snapshot.ts';

/** Folders whose generated files belong to the generator: what it does not make any more goes. */
export const generatedDirs = ['faq/figures', 'progress/figures'] as const;

/** What editors wrote, read and validated, and what was published until now. */
export type FigureContent = {
  figures: readonly Entry<FigureFile>[];
  /** Pages people wrote by hand. */
  pages: readonly Entry<ProgressPage>[];
  sources: readonly { id: string; data: Source }[];
  /** Names of the questions people wrote by hand. */
  written: readonly string[];
  history: History;
  /** The day of publication in UTC+7, `2026-11-28`. */
  today: string;
};

/** Everything that follows from the figures. */
export type Generated = {
  /** Texts by their path from the content folder. */
  files: ReadonlyMap<string, string>;
  /** Files that must not be there any more, besides unwanted ones in `generatedDirs`. */
  remove: readonly string[];
  /** What readers will see changed. */
  changes: readonly PageChange[];
};

/** Pure: the same content gives the same files, byte for byte; none when anything is wrong. */
export function generate(
  content: FigureContent,
): ({ ok: true } & Generated) | { ok: false; problems: Problem[] } {
  const problems = [
    ...checkFigures(content.figures, content.sources),
    ...checkProgress(content.pages, content.figures, content.written),
  ];
  if (problems.length > 0) return { ok: false, problems };

  const sources = new Map(content.sources.map(({ id, data }) => [id, data]));
  const register = registerFigures(content.figures);
  const checked = new Map(content.figures.map(({ id, data }) => [id, data.checked]));
  const made = makePages(
    register,
    content.pages,
    sources,
    (source) => checked.get(source) ?? content.today,
    new Set([
      ...content.written,
      ...content.pages.flatMap(({ data }) => data.questions.map(({ slug }) => slug)),
    ]),
  );
  const pages = inOrder([...content.pages, ...made]);
  const claims = claimPlaces(register, pages);
  const names = new Map(pages.map(({ id, data }) => [id, data.name]));
  const context = { register, sources, pageOf: claims.pageOf };
  const published = pages.flatMap(({ id }) =>
    figuresOfPlaces(register, claims.placesOf(id)).map((one) => openFigure(context, one)),
  );
  const history = keepHistory(content.history, published, content.today, (page) => names.get(page));
  return {
    ok: true,
    files: new Map([
      ...generateAnswers(register, pages, sources).map(
        ({ name, content: text }) => [`faq/figures/${name}`, text] as const,
      ),
      ...made.map(
        (page) => [`progress/figures/${page.id}.yaml`, pageText(page, generatedMark)] as const,
      ),
      ...history.write,
    ]),
    remove: history.remove,
    changes: history.changes,
  };
}
