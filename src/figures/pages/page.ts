import type { Source } from '../../sources/schema.ts';
import { atStart } from '../../text/format.ts';
import { baseOf } from '../charts/rates.ts';
import { isCurrent } from '../corrections.ts';
import type { ProgressPage } from '../progressSchema.ts';
import type { PublishedFigure, Register } from '../register.ts';
import { chartsFor } from './charts.ts';
import { questionsFor } from './questions.ts';
import { leadOf, publisherOf, saidSlot, sayingOf } from './said.ts';
import { pageName, shortName, thenAndNow } from './today.ts';

/** Where a page nobody ordered stands in the overview: after those somebody wrote. */
const lastOrder = 1000;

/**
 * The page of a place nobody wrote one for, in the shape an editor would write it: who wants other words moves the
 * file up to `content/progress/`, takes the mark off, and edits it.
 * @param place id of the page's own place; also the name of the page
 * @param places that place and those within it
 * @returns undefined when every figure was corrected by figures of other pages
 */
export function makePage(
  register: Register,
  place: string,
  places: readonly string[],
  sources: ReadonlyMap<string, Source>,
  checkedOf: (source: string) => string,
): ProgressPage | undefined {
  const declared = register.places.get(place);
  const current = (ids: readonly string[]) =>
    ids
      .flatMap((id) => register.ofPlace(id))
      .filter(({ figure }) => isCurrent(register, figure.id));
  const own = current([place]);
  const within = current(places.filter((id) => id !== place));
  const ranked = leadingRanking(register, within);
  const telling = (figures: readonly PublishedFigure[]) =>
    leadOf(figures.filter(({ figure }) => sayingOf(figure.indicator)));
  const lead = telling(own) ?? ranked[0] ?? telling(within) ?? leadOf([...own, ...within]);
  if (!declared || !lead) return undefined;

  const [name, short] = [pageName(declared), shortName(declared)];
  const said = lead.place.id === place ? saidSlot(lead) : saidOfWithin(lead, lead === ranked[0]);
  const base = lead.figure.share && baseOf(register, lead.figure);
  const ofWhat = base ? `, so với ${base}` : '';
  const days = [...own, ...within].map(({ source }) => checkedOf(source)).sort();
  return {
    name: short,
    heading: `${short}: ${said}`,
    description: `Số liệu đã đăng báo về căn cước và định danh điện tử của ${name}: con số, ngày, nguồn, đoạn trích và phép tính của từng số.`,
    lead: `Đó là số {${lead.figure.id}:on}${ofWhat}, theo ${publisherOf(sources.get(lead.source))}.${alsoSaid(own, lead)}`,
    thenNow: thenAndNow(declared),
    order: lastOrder,
    places: [...places],
    charts: chartsFor(register, own, within),
    quotes: [lead.figure.id],
    questions: questionsFor({ register, page: place, name, sources }, own, ranked),
    checked: days[0] ?? '',
    sources: [],
  };
}

/** What a page leads with when only places within have numbers: "kích hoạt cao nhất là Cát Hải, 124,56 %". */
function saidOfWithin(lead: PublishedFigure, highest: boolean): string {
  const { id, indicator } = lead.figure;
  const rate = sayingOf(indicator)?.rate;
  return highest && rate
    ? `${rate} cao nhất là {${id}:place}, {${id}:share}`
    : `{${id}:place}, ${saidSlot(lead)}`;
}

/** The places within by their most telling rate. */
function leadingRanking(
  register: Register,
  within: readonly PublishedFigure[],
): readonly PublishedFigure[] {
  const lead = leadOf(within.filter(({ figure }) => figure.share !== undefined));
  return lead ? register.comparedWith(lead) : [];
}

/** A second number of the place, where there is one, in a sentence of its own. */
function alsoSaid(own: readonly PublishedFigure[], lead: PublishedFigure): string {
  const other = leadOf(own.filter(({ figure }) => figure.indicator !== lead.figure.indicator));
  if (!other) return '';
  const said = saidSlot(other);
  return ` ${said.startsWith('{') ? `Có ${said}` : atStart(said)}.`;
}
