import { formatDate } from '../../text/format.ts';
import type { Chart, ChartOf } from '../charts/schema.ts';
import { isCurrent } from '../corrections.ts';
import { wholeOf } from '../derive.ts';
import { pushTo } from '../register.ts';
import type { PublishedFigure, Register } from '../register.ts';
import { seriesKey } from '../alikeChecks.ts';
import { indicatorInfo } from '../vocabulary.ts';
import { indicatorWords, placeName } from '../wording.ts';
import { leading, sayingOf } from './said.ts';
import { shortName } from './today.ts';

/** Fewer places are no comparison, fewer days no course of time. */
const leastRanked = 3;
const leastDays = 2;
/** More lines, marks and comparisons nobody tells apart. */
const mostLines = 3;
const mostMarks = 2;
const mostRankings = 2;

/**
 * The charts of a page nobody wrote: what was reached against each target, how it went over time, how the places
 * within compare.
 * @param own current figures of the page's own place
 * @param within current figures of the places within it
 */
export function chartsFor(
  register: Register,
  own: readonly PublishedFigure[],
  within: readonly PublishedFigure[],
): Chart[] {
  return [...againstTargets(register, own), ...overTime(own), ...rankings(register, own, within)];
}

/** One chart a target: the target, and what was reached of it. */
function againstTargets(register: Register, own: readonly PublishedFigure[]): ChartOf<'bars'>[] {
  const reached = new Map<string, PublishedFigure[]>();
  for (const published of own) {
    const whole = wholeOf(register, published.figure);
    if (!whole || !indicatorInfo(whole.indicator).aim || !isCurrent(register, whole.id)) continue;
    if (whole.value === undefined || published.figure.value === undefined) continue;
    pushTo(reached, whole.id, published);
  }
  return [...reached].flatMap(([target, figures]) => {
    const deadline = register.figures.get(target)?.figure.deadline;
    return {
      kind: 'bars' as const,
      title: 'So với chỉ tiêu',
      target: {
        figure: target,
        label: deadline ? `Chỉ tiêu đến ${formatDate(deadline)}` : 'Chỉ tiêu',
      },
      rows: figures.map(({ figure }) => ({ figure: figure.id, label: headOf(figure) })),
    };
  });
}

function headOf(figure: PublishedFigure['figure']): string {
  return sayingOf(figure.indicator)?.head ?? indicatorWords(figure);
}

/** Numbers that were published again and again, of the indicators pages lead with. */
function overTime(own: readonly PublishedFigure[]): ChartOf<'series'>[] {
  const series = new Map<string, PublishedFigure[]>();
  for (const published of own) {
    if (published.figure.value === undefined || !sayingOf(published.figure.indicator)) continue;
    pushTo(series, seriesKey(published), published);
  }
  const told = [...series.values()]
    .filter((figures) => new Set(figures.map(({ figure }) => figure.asOf)).size >= leastDays)
    .slice(0, mostLines);
  const lines = told.map((figures) => ({
    label: figures[0] ? headOf(figures[0].figure) : '',
    figures: figures
      .map(({ figure }) => figure)
      .sort((a, b) => (a.asOf < b.asOf ? -1 : 1))
      .map(({ id }) => id),
  }));
  if (lines.length === 0) return [];
  const units = told.flat().map(({ figure }) => indicatorInfo(figure.indicator).unit);
  const marks = own
    .filter(({ figure }) => indicatorInfo(figure.indicator).aim && figure.deadline !== undefined)
    .slice(0, mostMarks)
    .map(({ figure }) => ({ label: 'Hạn', deadlineOf: figure.id }));
  const counted = [...new Set(units)].join(', ');
  return [{ kind: 'series', title: 'Qua thời gian', counted, lines, marks }];
}

/** Places within, by the newest rates of each kind that one source gives of at least three of them. */
function rankings(
  register: Register,
  own: readonly PublishedFigure[],
  within: readonly PublishedFigure[],
): ChartOf<'ranking'>[] {
  const groups = new Set(
    within.map((published) => register.comparedWith(published)).filter(({ length }) => length > 0),
  );
  return newestOfKind([...groups].filter((group) => group.length >= leastRanked))
    .sort((a, b) => importance(a) - importance(b))
    .slice(0, mostRankings)
    .flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const measure = headOf(first.figure);
      const overall = own.find(
        ({ figure, source }) =>
          source === first.source &&
          figure.indicator === first.figure.indicator &&
          figure.share !== undefined,
      );
      return {
        kind: 'ranking' as const,
        title: `${measure}: từng nơi`,
        measure,
        rows: group.map(({ figure, place }) => ({ figure: figure.id, label: placeName(place) })),
        ...(overall
          ? { overall: { figure: overall.figure.id, label: `Cả ${shortName(overall.place)}` } }
          : {}),
      };
    });
}

/** One comparison an indicator and level: what a newer source says takes the place of an older. */
function newestOfKind(
  groups: readonly (readonly PublishedFigure[])[],
): (readonly PublishedFigure[])[] {
  const newest = new Map<string, readonly PublishedFigure[]>();
  for (const group of groups) {
    const figure = group[0]?.figure;
    const key = `${figure?.indicator} ${figure?.level}`;
    const other = newest.get(key)?.[0]?.figure.asOf;
    if (other === undefined || other < (figure?.asOf ?? '')) newest.set(key, group);
  }
  return [...newest.values()];
}

function importance(group: readonly PublishedFigure[]): number {
  const index = leading.findIndex((one) => one === group[0]?.figure.indicator);
  return index < 0 ? leading.length : index;
}
