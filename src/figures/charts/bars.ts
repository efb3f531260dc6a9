import { max } from 'd3-array';
import { formatPercent } from '../../text/format.ts';
import { figureOf } from '../register.ts';
import type { Register } from '../register.ts';
import type { Figure } from '../schema.ts';
import { mainWords, rateOf } from './rates.ts';
import { percentScale } from './room.ts';
import type { ChartOf } from './schema.ts';
import type { Bar, BarsView } from './view.ts';

/** Bars of numbers, each as long as its share of the largest, or of the target. */
export function viewBars(
  register: Register,
  chart: ChartOf<'bars'>,
): Pick<BarsView, 'kind' | 'bars' | 'target' | 'table'> {
  const rows = chart.rows.map(({ figure, label }) => ({
    label,
    figure: figureOf(register, figure).figure,
  }));
  const target = chart.target && {
    label: chart.target.label,
    figure: figureOf(register, chart.target.figure).figure,
  };
  const sizes = rows.map(({ figure }) => sizeOf(figure, Boolean(target)));
  const widthOf = percentScale(0, max([...sizes, target?.figure.value ?? 0]) ?? 0);
  const bars = rows.map(({ label, figure }, index): Bar => {
    const share = target && rateOf(register, figure)?.words;
    return {
      label,
      words: mainWords(figure),
      ...(share ? { share } : {}),
      width: widthOf(sizes[index] ?? 0),
      tone: !target || index === rows.length - 1 ? 'strong' : 'soft',
    };
  });
  return target ? against(target, widthOf(target.figure.value ?? 0), bars) : alone(bars);
}

function alone(bars: Bar[]) {
  return {
    kind: 'bars' as const,
    bars,
    table: {
      columns: ['Chỉ số', 'Số'],
      rows: bars.map(({ label, words }) => ({ head: label, cells: [words] })),
    },
  };
}

function against(target: { label: string; figure: Figure }, aim: number, bars: Bar[]) {
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

function sizeOf(figure: Figure, counted: boolean): number {
  return figure.value ?? (counted ? 0 : (figure.share?.value ?? 0));
}
