import { getCollection } from 'astro:content';
import { readHistory } from '../build/history.ts';
import { daysOfChanges } from '../figures/feed.ts';
import type { DayOfChanges } from '../figures/feed.ts';
import { openFigure } from '../figures/openData.ts';
import type { FigureSet } from '../figures/openData.ts';
import { inOrder, viewPage } from '../figures/pageView.ts';
import { claimPlaces } from '../figures/pages/claims.ts';
import { figureOf, figuresOfPlaces, registerFigures } from '../figures/register.ts';
import { archive } from '../figures/revisions.ts';
import { buildMoment } from '../files/moment.ts';
import { buildPaths } from '../files/paths.ts';
import { dateOf, wallAt } from '../schedule/wall.ts';
import { checkedSince, formatDate } from '../text/format.ts';

async function load() {
  const [files, progress, sourceEntries] = await Promise.all([
    getCollection('figures'),
    getCollection('progress'),
    getCollection('sources'),
  ]);
  const register = registerFigures(files);
  const sources = new Map(sourceEntries.map(({ id, data }) => [id, data]));
  const ordered = inOrder(progress);
  const { pageOf, placesOf } = claimPlaces(register, ordered);
  const today = dateOf(wallAt(buildMoment()));
  const context = { register, sources, pageOf };
  const pages = ordered.map(({ id, data }) => {
    const view = viewPage(register, data, placesOf(id), sources, today);
    const shown = data.compares
      ? view.charts.flatMap((chart) => chart.figures.map((one) => figureOf(register, one)))
      : figuresOfPlaces(register, placesOf(id));
    return { slug: id, page: data, view, open: shown.map((one) => openFigure(context, one)) };
  });
  const checked = checkedSince(pages.map(({ page }) => page.checked)) ?? '';
  return { register, sources, sourceEntries, pages, pageOf, checked };
}

let loading: ReturnType<typeof load> | undefined;

/** Everything the pages about figures are made of, put together once for a whole build; anew while developing. */
export function fetchFigures(): ReturnType<typeof load> {
  if (import.meta.env.DEV) return load();
  loading ??= load();
  return loading;
}

/** The figures as files: all of them, those of each page, and all as on the days on which something changed. */
export async function figureSets(): Promise<{ current: FigureSet[]; earlier: FigureSet[] }> {
  const { pages, checked } = await fetchFigures();
  // Comparisons show figures of other pages once more.
  const figures = pages.flatMap(({ page, open }) => (page.compares ? [] : open));
  const { history } = readHistory(buildPaths().content);
  return {
    current: [
      { name: 'moi-nhat', title: 'Số liệu đã công bố', checked, figures },
      ...pages
        .filter(({ open }) => open.length > 0)
        .map(({ slug, page, open }) => ({
          name: slug,
          title: page.name,
          checked: page.checked,
          figures: open,
        })),
    ],
    earlier: archive(figures, history.revisions).map((day) => ({
      name: day.date,
      title: `Số liệu đã công bố, như ngày ${formatDate(day.date)}`,
      checked: day.date,
      figures: day.figures,
    })),
  };
}

/** Days on which published figures changed, the newest first. */
export async function figureChanges(): Promise<DayOfChanges[]> {
  const { pages } = await fetchFigures();
  const names = new Set(pages.map(({ slug }) => slug));
  const { history } = readHistory(buildPaths().content);
  return daysOfChanges(history.revisions, (page) => names.has(page));
}
