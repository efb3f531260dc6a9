import { slugOf } from '../../text/fold.ts';
import { midSentence } from '../../text/format.ts';
import type { ChartOf } from '../charts/schema.ts';
import { isCurrent } from '../corrections.ts';
import { wholeOf } from '../derive.ts';
import type { ProgressPage } from '../progressSchema.ts';
import type { PublishedFigure, Register } from '../register.ts';
import type { FigurePlace } from '../schema.ts';
import { placeName } from '../wording.ts';
import { leading, sayings } from './said.ts';
import type { Leading } from './said.ts';
import { shortName } from './today.ts';

/** Fewer places are no comparison. */
const leastPlaces = 3;

const kinds = {
  province: 'Tỉnh, thành phố',
  district: 'Quận, huyện, thị xã',
  commune: 'Xã, phường, thị trấn',
} as const;
type Compared = keyof typeof kinds;
const isCompared = (kind: FigurePlace['kind']): kind is Compared => Object.hasOwn(kinds, kind);

/** Comparison pages, one for each indicator with rates of at least three places; by the name of the page. */
export function comparisonPages(
  register: Register,
  checkedOf: (source: string) => string,
): Map<string, ProgressPage> {
  const byIndicator = new Map<Leading, PublishedFigure[]>(leading.map((one) => [one, []]));
  for (const published of register.figures.values()) {
    const figures = leading.find((one) => one === published.figure.indicator);
    if (figures && hasRate(register, published)) byIndicator.get(figures)?.push(published);
  }
  return new Map(
    leading.flatMap((indicator, index) => {
      const figures = newestOfEach(byIndicator.get(indicator) ?? []);
      const charts = chartsOf(register, indicator, figures);
      const compared = charts.reduce((sum, { rows }) => sum + rows.length, 0);
      if (compared < leastPlaces) return [];
      const days = figures.map(({ source }) => checkedOf(source)).sort();
      const page = comparison(indicator, charts, { order: 2000 + index, checked: days[0] ?? '' });
      return [[`so-sanh-${slugOf(sayings[indicator].rate)}`, page]];
    }),
  );
}

function hasRate(register: Register, { figure, place }: PublishedFigure): boolean {
  return (
    isCompared(place.kind) &&
    isCurrent(register, figure.id) &&
    (figure.share !== undefined || wholeOf(register, figure)?.value !== undefined)
  );
}

/** One figure a place: the newest; of equals the first. */
function newestOfEach(figures: readonly PublishedFigure[]): PublishedFigure[] {
  const newest = new Map<string, PublishedFigure>();
  for (const published of figures) {
    const other = newest.get(published.place.id);
    if (!other || other.figure.asOf < published.figure.asOf) {
      newest.set(published.place.id, published);
    }
  }
  return [...newest.values()];
}

function chartsOf(
  register: Register,
  indicator: Leading,
  figures: readonly PublishedFigure[],
): ChartOf<'ranking'>[] {
  const measure = sayings[indicator].head;
  return Object.entries(kinds).flatMap(([kind, title]) => {
    const here = figures.filter(({ place }) => place.kind === kind);
    const namesakes = Map.groupBy(here, (other) => placeName(other.place));
    const rows = here.map(({ figure, place }) => ({
      figure: figure.id,
      label: labelOf(register, place, namesakes),
    }));
    return rows.length > 1 ? [{ kind: 'ranking' as const, title, measure, rows }] : [];
  });
}

function comparison(
  indicator: Leading,
  charts: ChartOf<'ranking'>[],
  { order, checked }: Pick<ProgressPage, 'order' | 'checked'>,
): ProgressPage {
  const { rate } = sayings[indicator];
  const compared = charts.map(({ title }) => midSentence(title)).join('; ');
  return {
    name: `So sánh tỷ lệ ${rate}`,
    heading: `So sánh tỷ lệ ${rate}: ${compared}`,
    description: `Tỷ lệ ${rate} của các tỉnh, huyện, xã đã đăng báo, xếp từ cao xuống thấp, mỗi số có ngày và nguồn riêng.`,
    lead: 'Mỗi số của một ngày, so với một mức riêng. Xem ngày và mức ghi dưới tên từng nơi trước khi so.',
    thenNow: 'Tên nơi viết như khi báo đăng; huyện nay không còn, nhiều tỉnh, xã đã nhập lại.',
    order,
    compares: indicator,
    places: [],
    charts,
    quotes: [],
    questions: [],
    checked,
    sources: [],
  };
}

/** The name of a place; with where it lies when another of the chart bears the same. */
function labelOf(
  register: Register,
  place: FigurePlace,
  namesakes: ReadonlyMap<string, readonly PublishedFigure[]>,
): string {
  if (place.kind === 'province') return shortName(place);
  const name = placeName(place);
  const alike = namesakes.get(name) ?? [];
  const around = place.within === undefined ? undefined : register.places.get(place.within);
  return alike.length > 1 && around ? `${name}, ${shortName(around)}` : name;
}
