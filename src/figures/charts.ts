import { formatNumber, formatPercent } from '../text/format.ts';
import { roundTo } from '../text/numbers.ts';
import { derivedFrom } from './derive.ts';
import type { Chart } from './progressSchema.ts';
import { figureOf } from './register.ts';
import type { Register } from './register.ts';
import type { Figure } from './schema.ts';
import { fillTemplate } from './template.ts';
import { numberWords, shareWords } from './wording.ts';

/** A chart's table: what the chart shows, in words. A `*` marks what the portal computed. */
export type ChartTable = { columns: string[]; rows: { head: string; cells: string[] }[] };

/** One bar, in percent of the room. */
export type Bar = {
  label: string;
  words: string;
  share?: string;
  width: number;
  tone: 'outline' | 'strong' | 'soft';
};

/** One line with a dot and a square, in percent of the room. */
export type PairLine = { label: string; words: string; dot?: number; square?: number; alt: string };

/** One number and the words that read on from it: "11", "xã, thị trấn có tổ kích hoạt". */
export type Count = { words: string; label: string };

type Common = { title: string; note?: string | undefined };
type Drawn = Common & { table: ChartTable };

/** A chart ready to be drawn: only positions and words. */
export type ChartView =
  | (Common & { kind: 'counts'; counts: Count[] })
  | (Drawn & { kind: 'bars'; bars: Bar[]; target?: number })
  | (Drawn & {
      kind: 'pairs';
      dot: string;
      square: string;
      axis: string;
      full?: number;
      lines: PairLine[];
    })
  | (Drawn & {
      kind: 'whole';
      alt: string;
      width: number;
      part: string;
      rest: string;
    });

/** Marks a computed value. */
export const computedMark = '\u00a0*';

/**
 * Turns an editor's chart into what the components draw.
 * @throws Error for a figure that does not exist; the checker reports it with its line.
 */
export function viewChart(register: Register, chart: Chart): ChartView {
  const common = {
    title: fillTemplate(register, chart.title),
    note: chart.note && fillTemplate(register, chart.note),
  };
  switch (chart.kind) {
    case 'bars':
      return { ...common, ...viewBars(register, chart) };
    case 'pairs':
      return { ...common, ...viewPairs(register, chart) };
    case 'whole':
      return { ...common, ...viewWhole(register, chart) };
    case 'counts':
      return { ...common, kind: 'counts', counts: viewCounts(register, chart) };
  }
}

type Of<Kind extends Chart['kind']> = Extract<Chart, { kind: Kind }>;

function viewBars(register: Register, chart: Of<'bars'>) {
  const rows = chart.rows.map(({ figure, label }) => ({
    label,
    figure: figureOf(register, figure).figure,
  }));
  const target = chart.target && {
    label: chart.target.label,
    figure: figureOf(register, chart.target.figure).figure,
  };
  const sizes = rows.map(({ figure }) => sizeOf(figure, Boolean(target)));
  const most = Math.max(...sizes, target?.figure.value ?? 0);
  const widthOf = (size: number) => (most > 0 ? roundTo((size * 100) / most, 2) : 0);
  const shares = rows.map(({ figure }) => (target ? shareCell(register, figure) : undefined));

  const bars: Bar[] = rows.map(({ label, figure }, index) => ({
    label,
    words: mainWords(figure),
    ...(shares[index] ? { share: shares[index] } : {}),
    width: widthOf(sizes[index] ?? 0),
    tone: index === rows.length - 1 ? 'strong' : 'soft',
  }));
  if (!target) {
    return {
      kind: 'bars' as const,
      bars: bars.map((bar): Bar => ({ ...bar, tone: 'strong' })),
      table: {
        columns: ['Chỉ số', 'Số'],
        rows: bars.map(({ label, words }) => ({ head: label, cells: [words] })),
      },
    };
  }
  const aim = widthOf(target.figure.value ?? 0);
  const goal: Bar = {
    label: target.label,
    words: mainWords(target.figure),
    width: aim,
    tone: 'outline',
  };
  return {
    kind: 'bars' as const,
    bars: [goal, ...bars],
    target: aim,
    table: {
      columns: ['Chỉ số', 'Số', 'Tỷ lệ'],
      rows: [goal, ...bars].map(({ label, words, share }) => ({
        head: label,
        cells: [words, share ?? formatPercent(100)],
      })),
    },
  };
}

function viewCounts(register: Register, { rows }: Of<'counts'>): Count[] {
  return rows.map(({ figure, label }) => ({
    words: mainWords(figureOf(register, figure).figure),
    label,
  }));
}

/** The published number, or the rate where there is none. */
function mainWords(figure: Figure): string {
  return numberWords(figure) ?? (figure.share ? shareWords(figure.share) : '');
}

function sizeOf(figure: Figure, counted: boolean): number {
  return figure.value ?? (counted ? 0 : (figure.share?.value ?? 0));
}

/** The published share, or the computed one with its mark. */
function shareCell(register: Register, figure: Figure): string | undefined {
  if (figure.share) return shareWords(figure.share);
  const derived = derivedFrom(register, figure).find(({ kind }) => kind === 'share');
  return derived && `${derived.words}${computedMark}`;
}

function viewPairs(register: Register, chart: Of<'pairs'>) {
  const { from, to } = chart;
  const rateOf = (id: string | undefined) =>
    id === undefined ? undefined : figureOf(register, id).figure.share;
  const at = (value: number) => roundTo(((value - from) * 100) / (to - from), 2);
  const rows = chart.rows.map(({ label, dot, square }) => ({
    label,
    dot: rateOf(dot),
    square: rateOf(square),
  }));
  const unknown = 'không nêu';
  const words = (share: Figure['share']) => (share ? shareWords(share) : unknown);
  return {
    kind: 'pairs' as const,
    dot: chart.dot,
    square: chart.square,
    axis: `Trục từ ${formatNumber(from)}\u00a0% đến ${formatNumber(to)}\u00a0%.`,
    ...(from < 100 && to > 100 ? { full: at(100) } : {}),
    lines: rows.map(({ label, dot, square }) => ({
      label,
      words: dot || !square ? words(dot) : `${chart.square.toLowerCase()} ${words(square)}`,
      ...(dot ? { dot: at(dot.value) } : {}),
      ...(square ? { square: at(square.value) } : {}),
      alt: `${label}: ${chart.dot.toLowerCase()} ${words(dot)}, ${chart.square.toLowerCase()} ${words(square)}`,
    })),
    table: {
      columns: ['Nơi', chart.square, chart.dot],
      rows: rows.map(({ label, dot, square }) => ({
        head: label,
        cells: [words(square), words(dot)],
      })),
    },
  };
}

function viewWhole(register: Register, chart: Of<'whole'>) {
  const read = ({ figure, label }: Of<'whole'>['whole']) => ({
    label,
    figure: figureOf(register, figure).figure,
  });
  const [whole, part, rest] = [read(chart.whole), read(chart.part), read(chart.rest)];
  const share = (value: number | undefined) =>
    roundTo(((value ?? 0) * 100) / (whole.figure.value || 1), 2);
  const line = ({ label, figure }: typeof whole) => `${label}: ${mainWords(figure)}`;
  return {
    kind: 'whole' as const,
    alt: `${line(whole)}. ${line(part)}. ${line(rest)}.`,
    width: share(part.figure.value),
    part: line(part),
    rest: line(rest),
    table: {
      columns: ['Chỉ số', 'Số', `So với ${mainWords(whole.figure)}`],
      rows: [whole, part, rest].map(({ label, figure }) => ({
        head: label,
        cells: [
          mainWords(figure),
          figure === whole.figure
            ? formatPercent(100)
            : `${formatPercent(share(figure.value))}${computedMark}`,
        ],
      })),
    },
  };
}
