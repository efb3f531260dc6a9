import { ascending, max, pairs } from 'd3-array';
import { formatDate } from '../../text/format.ts';
import { figureOf } from '../register.ts';
import type { Register } from '../register.ts';
import type { Figure } from '../schema.ts';
import type { Qualifier } from '../vocabulary.ts';
import { amountAxis } from './amounts.ts';
import type { AmountAxis } from './amounts.ts';
import { placeLabels } from './labels.ts';
import { mainWords } from './rates.ts';
import type { ChartOf } from './schema.ts';
import { readMarks, viewMarks } from './seriesMarks.ts';
import { spanOf, timeAxis } from './time.ts';
import type { TimeAxis } from './time.ts';
import { shapes } from './view.ts';
import type { Looseness, SeriesLine, SeriesPoint, SeriesView } from './view.ts';

const looseness: Record<Qualifier, Looseness | undefined> = {
  exact: undefined,
  'more-than': 'up',
  over: 'up',
  nearly: 'down',
  about: 'near',
};

type Line = { label: string; figures: Figure[] };

/** Numbers over time, from nought; lines join figures of one indicator, level and place only. */
export function viewSeries(
  register: Register,
  chart: ChartOf<'series'>,
): Omit<SeriesView, 'title' | 'note' | 'figures'> {
  const lines = chart.lines.map(({ label, figures }): Line => ({
    label,
    figures: figures
      .map((id) => figureOf(register, id).figure)
      .filter(({ value }) => value !== undefined)
      .sort((a, b) => ascending(spanOf(a.asOf).middle, spanOf(b.asOf).middle)),
  }));
  const aim = chart.target && {
    label: chart.target.label,
    figure: figureOf(register, chart.target.figure).figure,
  };
  const marks = readMarks(register, chart.marks);
  const drawn = lines.flatMap(({ figures }) => figures);
  const time = timeAxis([
    ...drawn.map(({ asOf }) => spanOf(asOf)),
    ...marks.map(({ span }) => span),
  ]);
  const amounts = amountAxis(max([...drawn, ...(aim ? [aim.figure] : [])], valueOf) ?? 0);
  return {
    kind: 'series',
    alt: `Từ ${time.ends[0]} đến ${time.ends[1]}; trục đứng từ 0 đến ${amounts.top}.`,
    unit: [amounts.unit, chart.counted].filter(Boolean).join(' '),
    upright: amounts.ticks,
    level: time.stretches,
    lines: drawLines(lines, time, amounts),
    marks: viewMarks(marks, time),
    ...(aim ? { target: viewTarget(aim, time, amounts) } : {}),
    table: {
      columns: ['Ngày', 'Số'],
      rows: lines.flatMap(({ label, figures }) =>
        figures.map((figure) => ({
          group: label,
          head: formatDate(figure.asOf),
          cells: [mainWords(figure)],
        })),
      ),
    },
  };
}

const valueOf = ({ value }: Figure) => value ?? 0;

function drawLines(lines: Line[], time: TimeAxis, amounts: AmountAxis): SeriesLine[] {
  const points = lines.map(({ figures }) =>
    figures.map((figure) => drawPoint(figure, time, amounts)),
  );
  const joins = lines.map(({ figures }, line) =>
    pairs(figures.map((figure, index) => ({ figure, point: points[line]?.[index] }))).flatMap(
      ([from, to]) =>
        alike(from.figure, to.figure) && from.point && to.point
          ? [{ x1: from.point.x, y1: from.point.y, x2: to.point.x, y2: to.point.y }]
          : [],
    ),
  );
  const sides = placeLabels(points.flat(), joins.flat());
  return lines.map(({ label }, line) => {
    const before = points.slice(0, line).flat().length;
    return {
      label,
      shape: shapes[line % shapes.length] ?? 'circle',
      points: (points[line] ?? []).map((point, index) => ({
        ...point,
        side: sides[before + index] ?? 'above',
      })),
      joins: joins[line] ?? [],
    };
  });
}

/** Whether a line between two figures says something true. */
function alike(a: Figure, b: Figure): boolean {
  return a.indicator === b.indicator && a.level === b.level && a.place === b.place;
}

function drawPoint(figure: Figure, time: TimeAxis, amounts: AmountAxis): Omit<SeriesPoint, 'side'> {
  const span = spanOf(figure.asOf);
  const loose = looseness[figure.qualifier];
  return {
    x: time.at(span.middle),
    y: amounts.at(valueOf(figure)),
    ...(span.exact ? {} : { span: { from: time.at(span.from), to: time.at(span.to) } }),
    ...(loose ? { loose } : {}),
    words: mainWords(figure),
    short: amounts.short(valueOf(figure)),
  };
}

/** The line stands until the day by which the target was to be reached. */
function viewTarget(
  { label, figure }: { label: string; figure: Figure },
  time: TimeAxis,
  amounts: AmountAxis,
): { at: number; to: number; words: string } {
  return {
    at: amounts.at(valueOf(figure)),
    to: figure.deadline ? Math.min(100, time.at(spanOf(figure.deadline).to)) : 100,
    words: `${label}: ${mainWords(figure)}`,
  };
}
