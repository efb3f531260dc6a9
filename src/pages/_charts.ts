import { pictureAddress } from '../figures/charts/address.ts';
import { originOf } from '../figures/charts/origin.ts';
import { citationOf } from '../figures/citation.ts';
import { figureOf } from '../figures/register.ts';
import { buildPaths } from '../files/paths.ts';
import { readSettings } from '../site/settings.ts';
import type { fetchFigures } from './_figures.ts';

type Figures = Awaited<ReturnType<typeof fetchFigures>>;
type ProgressEntry = Figures['pages'][number];

/** A page's charts, each with its dates, its sources and its address as a file. */
export function chartsOf({ register, sources }: Figures, { slug, view }: ProgressEntry) {
  return view.charts.map((chart, index) => ({
    chart,
    origin: originOf(register, sources, chart.figures),
    picture: pictureAddress(slug, index),
  }));
}

/** The page of each place, by the id of the place; without the page on which the links stand. */
export function pagesOfPlaces({ register, pageOf }: Figures, own?: string): Map<string, string> {
  return new Map(
    [...register.places.keys()].flatMap((place) => {
      const page = pageOf(place);
      return page === undefined || page === own ? [] : [[place, `/tien-do/${page}/`] as const];
    }),
  );
}

/** How to cite some pages of figures: the source that says most first. */
export function citationOfPages(
  { register, sources }: Figures,
  pages: ProgressEntry[],
  address: string,
) {
  const counts = new Map<string, number>();
  // Comparisons list no figures of their own; they draw those of other pages.
  const cited = pages.flatMap(({ view }) => [
    ...view.groups.flatMap(({ rows }) => rows),
    ...view.charts.flatMap(({ figures }) => figures.map((id) => figureOf(register, id))),
  ]);
  for (const { source } of cited) {
    counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([, a], [, b]) => b - a).map(([id]) => id);
  return citationOf(
    sorted.flatMap((id) => sources.get(id) ?? []),
    readSettings(buildPaths().content).name,
    address,
  );
}
