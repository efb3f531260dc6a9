import type { Citation, Source } from '../sources/schema.ts';
import { citationsOf } from './answers.ts';
import { withRows } from './charts/campaignRows.ts';
import type { ChartView } from './charts/view.ts';
import { viewChart } from './charts/viewChart.ts';
import { contradictionsAmong } from './contradictions.ts';
import type { Contradiction } from './contradictions.ts';
import { correctionOf } from './corrections.ts';
import type { Correction } from './corrections.ts';
import { derivedFrom } from './derive.ts';
import { endedWords } from './ended.ts';
import type { Derived } from './derive.ts';
import type { ProgressPage } from './progressSchema.ts';
import { figureOf, figuresOfPlaces } from './register.ts';
import type { PublishedFigure, Register } from './register.ts';
import type { FigurePlace } from './schema.ts';
import { fillTemplate } from './template.ts';

/** A figure with what the portal computes from it and its place in the list of sources, from 1. */
export type FigureRow = PublishedFigure & {
  derived: Derived[];
  sourceNumber: number;
  /** What took its place, where a later source corrected it. */
  corrected: Correction | undefined;
};

/** A progress page with every number put in, ready to be shown. */
export type PageView = {
  heading: string;
  description: string;
  lead: string;
  thenNow: string;
  ended?: string | undefined;
  charts: ChartView[];
  contradictions: Contradiction[];
  quotes: PublishedFigure[];
  /** All figures, by place. */
  groups: { place: FigurePlace; rows: FigureRow[] }[];
  citations: Citation[];
};

/**
 * Puts the figures into a page.
 * @param places ids of the places it shows, the page's own first; see `claimPlaces`
 * @param today the day of the build in UTC+7: what is over by then is shown as over
 * @throws Error in Vietnamese for what does not exist; the checker reports it with file and line
 */
export function viewPage(
  register: Register,
  page: ProgressPage,
  places: readonly string[],
  sources: ReadonlyMap<string, Source>,
  today: string,
): PageView {
  const fill = (line: string) => fillTemplate(register, line);
  const figures = figuresOfPlaces(register, places);
  const charts = page.charts.flatMap((chart) => {
    const whole = withRows(register, chart);
    return whole ? [viewChart(register, whole, today)] : [];
  });
  // A comparison lists no figures of its own; it rests on those it draws.
  const drawn = page.compares
    ? charts.flatMap((chart) => chart.figures.map((id) => figureOf(register, id)))
    : [];
  const citations = [...citationsOf(register, [...figures, ...drawn], sources), ...page.sources];
  return {
    heading: fill(page.heading),
    description: fill(page.description),
    lead: fill(page.lead),
    thenNow: fill(page.thenNow),
    ended: page.ended ? fill(page.ended) : endedWords(figures, today),
    charts,
    contradictions: contradictionsAmong(
      register,
      figures.map(({ figure }) => figure.id),
    ),
    quotes: page.quotes.map((id) => figureOf(register, id)),
    groups: places.flatMap((id) => {
      const rows = figures.filter(({ place }) => place.id === id);
      const [first] = rows;
      return first
        ? [
            {
              place: first.place,
              rows: rows.map((row) => ({
                ...row,
                derived: derivedFrom(register, row.figure),
                corrected: correctionOf(register, row.figure.id),
                sourceNumber: citations.findIndex(({ source }) => source === row.source) + 1,
              })),
            },
          ]
        : [];
    }),
    citations,
  };
}

/** Progress pages in the order of the overview. */
export function inOrder<Entry extends { id: string; data: ProgressPage }>(
  pages: readonly Entry[],
): Entry[] {
  return [...pages].sort((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1));
}
