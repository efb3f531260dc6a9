import type { Citation, Source } from '../sources/schema.ts';
import { citationsOf } from './answers.ts';
import type { ChartView } from './charts/view.ts';
import { viewChart } from './charts/viewChart.ts';
import { contradictionsAmong } from './contradictions.ts';
import type { Contradiction } from './contradictions.ts';
import { derivedFrom } from './derive.ts';
import type { Derived } from './derive.ts';
import type { ProgressPage } from './progressSchema.ts';
import { figureOf, figuresOfPlaces } from './register.ts';
import type { PublishedFigure, Register } from './register.ts';
import type { FigurePlace } from './schema.ts';
import { fillTemplate } from './template.ts';

/** A figure with what the portal computes from it and its place in the list of sources, from 1. */
export type FigureRow = PublishedFigure & { derived: Derived[]; sourceNumber: number };

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
 * @throws Error in Vietnamese for what does not exist; the checker reports it with file and line
 */
export function viewPage(
  register: Register,
  page: ProgressPage,
  sources: ReadonlyMap<string, Source>,
): PageView {
  const fill = (line: string) => fillTemplate(register, line);
  const figures = figuresOfPlaces(register, page.places);
  const citations = [...citationsOf(register, figures, sources), ...page.sources];
  return {
    heading: fill(page.heading),
    description: fill(page.description),
    lead: fill(page.lead),
    thenNow: fill(page.thenNow),
    ended: page.ended && fill(page.ended),
    charts: page.charts.map((chart) => viewChart(register, chart, page.checked)),
    contradictions: contradictionsAmong(
      register,
      figures.map(({ figure }) => figure.id),
    ),
    quotes: page.quotes.map((id) => figureOf(register, id)),
    groups: page.places.flatMap((id) => {
      const rows = figures.filter(({ place }) => place.id === id);
      const [first] = rows;
      return first
        ? [
            {
              place: first.place,
              rows: rows.map((row) => ({
                ...row,
                derived: derivedFrom(register, row.figure),
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
