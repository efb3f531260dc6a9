import { formatPercent, midSentence } from '../../text/format.ts';
import { figureOf } from '../register.ts';
import type { Register } from '../register.ts';
import type { Figure } from '../schema.ts';
import { shareWords } from '../wording.ts';
import { percentScale } from './room.ts';
import type { ChartOf } from './schema.ts';
import type { PairsView } from './view.ts';

/** Two published rates of each place on an axis that says where it starts. */
export function viewPairs(
  register: Register,
  chart: ChartOf<'pairs'>,
): Omit<PairsView, 'title' | 'note' | 'figures'> {
  const { from, to } = chart;
  const rateOf = (id: string | undefined) =>
    id === undefined ? undefined : figureOf(register, id).figure.share;
  const at = percentScale(from, to);
  const rows = chart.rows.map(({ label, dot, square }) => ({
    label,
    dot: rateOf(dot),
    square: rateOf(square),
  }));
  const words = (share: Figure['share']) => (share ? shareWords(share) : 'không nêu');
  return {
    kind: 'pairs',
    dot: chart.dot,
    square: chart.square,
    axis: `Trục từ ${formatPercent(from)} đến ${formatPercent(to)}.`,
    ...(from < 100 && to > 100 ? { full: at(100) } : {}),
    lines: rows.map(({ label, dot, square }) => ({
      label,
      words: dot || !square ? words(dot) : `${midSentence(chart.square)} ${words(square)}`,
      ...(dot ? { dot: at(dot.value) } : {}),
      ...(square ? { square: at(square.value) } : {}),
      alt: `${label}: ${midSentence(chart.dot)} ${words(dot)}, ${midSentence(chart.square)} ${words(square)}`,
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
