import { z } from 'zod';
import { isoDate, slug } from '../text/fields.ts';
import { formatNumber } from '../text/format.ts';
import { openFigureShape } from './openShape.ts';
import type { OpenFigure } from './openShape.ts';

/** What changed on one page of figures. */
const pageChange = z.strictObject({
  /** Name of the progress page; missing for figures no page shows. */
  page: slug.optional(),
  /** "Hà Nội" */
  name: z.string(),
  added: z.array(slug),
  changed: z.array(slug),
  removed: z.array(slug),
});
export type PageChange = z.infer<typeof pageChange>;

/** What changed on one day: `content/revisions/<date>.json`. Newer than what is in `before` is undone by it. */
export const revision = z.strictObject({
  date: isoDate,
  changes: z.array(pageChange).min(1),
  /** Changed and removed figures as they were published until then. */
  before: z.array(openFigureShape),
});
export type Revision = z.infer<typeof revision>;

/** What the portal computes, how it words it and where it shows it is no published fact. */
const ours = new Set(['derived', 'name', 'unit', 'page']);

/** What a figure says; the same text as long as nothing published changed. */
function said(figure: OpenFigure): string {
  return JSON.stringify(
    { ...figure, place: figure.place.id, source: figure.source.id },
    (key, value: unknown) => (ours.has(key) ? undefined : value),
  );
}

type ById = ReadonlyMap<string, OpenFigure>;
const byId = (figures: readonly OpenFigure[]): ById =>
  new Map(figures.map((figure) => [figure.id, figure]));

/**
 * The revision of a day: what changed from the figures as they stood before it.
 * @param nameOf what readers call a progress page
 * @returns undefined when nothing that was published changed
 */
export function revise(
  before: readonly OpenFigure[],
  after: readonly OpenFigure[],
  date: string,
  nameOf: (page: string) => string | undefined,
): Revision | undefined {
  const [old, now] = [byId(before), byId(after)];
  const pages = new Map<string, PageChange>();
  const told = (figure: OpenFigure): PageChange => {
    const page = figure.page?.split('/').at(-2);
    const name = (page === undefined ? undefined : nameOf(page)) ?? figure.place.publishedAs;
    const key = page ?? figure.place.id;
    const change = pages.get(key) ?? {
      ...(page === undefined ? {} : { page }),
      name,
      added: [],
      changed: [],
      removed: [],
    };
    pages.set(key, change);
    return change;
  };
  const kept: OpenFigure[] = [];
  for (const figure of after) {
    const earlier = old.get(figure.id);
    if (!earlier) told(figure).added.push(figure.id);
    else if (said(earlier) !== said(figure)) {
      told(figure).changed.push(figure.id);
      kept.push(earlier);
    }
  }
  for (const figure of before) {
    if (now.has(figure.id)) continue;
    told(figure).removed.push(figure.id);
    kept.push(figure);
  }
  return pages.size === 0 ? undefined : { date, changes: [...pages.values()], before: kept };
}

/** The figures as they stood before a revision. */
export function undo(figures: readonly OpenFigure[], { changes, before }: Revision): OpenFigure[] {
  const earlier = byId(before);
  const added = new Set(changes.flatMap((change) => change.added));
  const stayed = figures
    .filter(({ id }) => !added.has(id))
    .map((figure) => earlier.get(figure.id) ?? figure);
  const removed = new Set(changes.flatMap((change) => change.removed));
  return [...stayed, ...before.filter(({ id }) => removed.has(id))];
}

/**
 * The archive: the figures as they stood at the end of each day on which they changed, the newest first.
 * @param revisions in any order
 */
export function archive(
  current: readonly OpenFigure[],
  revisions: readonly Revision[],
): { date: string; figures: readonly OpenFigure[] }[] {
  const newestFirst = [...revisions].sort((a, b) => (a.date < b.date ? 1 : -1));
  let figures = current;
  return newestFirst.map((one) => {
    const day = { date: one.date, figures };
    figures = undo(figures, one);
    return day;
  });
}

/** "Hà Nội: thêm 3 số liệu, sửa 1" */
export function changeWords({ name, added, changed, removed }: PageChange): string {
  const parts = [
    { verb: 'thêm', count: added.length },
    { verb: 'sửa', count: changed.length },
    { verb: 'bỏ', count: removed.length },
  ].filter(({ count }) => count > 0);
  const words = parts.map(
    ({ verb, count }, index) => `${verb} ${formatNumber(count)}${index === 0 ? ' số liệu' : ''}`,
  );
  return `${name}: ${words.join(', ')}`;
}
