import { formatPercent } from '../../text/format.ts';
import { figureOf } from '../register.ts';
import type { Register } from '../register.ts';
import { mainWords } from './rates.ts';
import { percentScale } from './room.ts';
import type { ChartOf } from './schema.ts';
import { computedMark } from './view.ts';
import type { WholeView } from './view.ts';

/** Part of a whole and what is left of it, by the arithmetic. */
export function viewWhole(
  register: Register,
  chart: ChartOf<'whole'>,
): Omit<WholeView, 'title' | 'note' | 'figures'> {
  const read = ({ figure, label }: ChartOf<'whole'>['whole']) => ({
    label,
    figure: figureOf(register, figure).figure,
  });
  const [whole, part, rest] = [read(chart.whole), read(chart.part), read(chart.rest)];
  const share = percentScale(0, whole.figure.value ?? 0);
  const line = ({ label, figure }: typeof whole) => `${label}: ${mainWords(figure)}`;
  return {
    kind: 'whole',
    alt: `${line(whole)}. ${line(part)}. ${line(rest)}.`,
    width: share(part.figure.value ?? 0),
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
            : `${formatPercent(share(figure.value ?? 0))}${computedMark}`,
        ],
      })),
    },
  };
}
