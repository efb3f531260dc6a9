import { formatDate } from '../../text/format.ts';
import { figureOf } from '../register.ts';
import type { Register } from '../register.ts';
import { fillTemplate } from '../template.ts';
import type { ChartOf } from './schema.ts';
import { spanOf } from './time.ts';
import type { Span, TimeAxis } from './time.ts';
import type { SeriesMark } from './view.ts';

type ReadMark = { words: string; span: Span };

/** Marks with their days; one whose figure has no deadline is left out, the checker reports it. */
export function readMarks(register: Register, marks: ChartOf<'series'>['marks']): ReadMark[] {
  return marks.flatMap(({ label, from, to, deadlineOf }) => {
    const start = deadlineOf ? figureOf(register, deadlineOf).figure.deadline : (from ?? to);
    if (start === undefined) return [];
    const end = to ?? start;
    const when = start === end ? formatDate(start) : `${formatDate(start)} đến ${formatDate(end)}`;
    const [first, last] = [spanOf(start), spanOf(end)];
    return [
      {
        words: `${fillTemplate(register, label)}: ${when}`,
        span: { ...first, to: last.to, exact: first.exact && start === end },
      },
    ];
  });
}

/** How near two letters may stand in one row, in percent of the room. */
const letterRoom = 9;

/** Letters in the order of time; those that would touch stand in rows above each other. */
export function viewMarks(marks: readonly ReadMark[], time: TimeAxis): SeriesMark[] {
  const rows: number[] = [];
  return [...marks]
    .sort((a, b) => a.span.from.getTime() - b.span.from.getTime())
    .map(({ words, span }, index) => {
      const from = time.at(span.from);
      const free = rows.findIndex((last) => from - last >= letterRoom);
      const row = free === -1 ? rows.length : free;
      rows[row] = from;
      return {
        letter: String.fromCharCode('A'.charCodeAt(0) + index),
        words,
        from,
        to: span.exact ? from : time.at(span.to),
        row,
      };
    });
}
