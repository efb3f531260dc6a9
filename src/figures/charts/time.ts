import { scaleUtc } from 'd3-scale';
import { utcDay, utcMonth, utcYear } from 'd3-time';
import type { CountableTimeInterval } from 'd3-time';
import { roundTo } from '../../text/numbers.ts';

/** The days that a date as published may mean: a day is one of them, "2025" is any of a year's. */
export type Span = { from: Date; middle: Date; to: Date; exact: boolean };

/** `2023-06-20`, `2023-06` or `2023` as a stretch of time; `to` is the first moment after it. */
export function spanOf(date: string): Span {
  const interval = date.length === 4 ? utcYear : date.length === 7 ? utcMonth : utcDay;
  const from = new Date(`${date}${'-01-01'.slice(0, 10 - date.length)}T00:00:00Z`);
  const to = interval.offset(from, 1);
  return {
    from,
    to,
    middle: new Date((from.getTime() + to.getTime()) / 2),
    exact: date.length === 10,
  };
}

/** Letters that fit side by side: on a phone when type is doubled, and on a wide screen. */
const letters = { phone: 16, wide: 48 };
/** Most stretches on one axis. */
const mostStretches = 12;

type Step = { every: CountableTimeInterval; stride: number; words(start: Date): string };

const month = (date: Date) => `${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
const year = (date: Date) => String(date.getUTCFullYear());

const steps: Step[] = [
  { every: utcMonth, stride: 1, words: month },
  { every: utcMonth, stride: 3, words: month },
  { every: utcYear, stride: 1, words: year },
  { every: utcYear, stride: 5, words: year },
];

/** A time axis in whole months or years, with every stretch of it in percent of the room. */
export type TimeAxis = {
  at(date: Date): number;
  stretches: { from: number; middle: number; words?: string; always: boolean }[];
  /** First and last stretch in words. */
  ends: [string, string];
};

/** Lays out the time from the first day to the last, in the smallest steps that still have room. */
export function timeAxis(spans: readonly Span[]): TimeAxis {
  const first = new Date(Math.min(...spans.map(({ from }) => from.getTime())));
  const last = new Date(Math.max(...spans.map(({ to }) => to.getTime())));
  const fitting = steps.map((step) => stretchesOf(step, first, last));
  const starts = fitting.find((some) => some.length <= mostStretches + 1) ?? fitting.at(-1) ?? [];
  const { words } = steps[fitting.indexOf(starts)] ?? { words: year };
  const ends = starts.slice(1);
  const scale = scaleUtc([starts[0] ?? first, ends.at(-1) ?? last], [0, 100]);
  const at = (date: Date) => roundTo(scale(date), 2);
  const longest = Math.max(...starts.map((start) => words(start).length));
  const every = (room: number) => Math.ceil(ends.length / Math.max(1, Math.floor(room / longest)));
  const [onPhone, onWide] = [every(letters.phone), every(letters.wide)];
  return {
    at,
    stretches: ends.map((end, index) => {
      const start = starts[index] ?? first;
      const middle = new Date((start.getTime() + end.getTime()) / 2);
      return {
        from: at(start),
        middle: at(middle),
        ...(index % onPhone === 0 || index % onWide === 0 ? { words: words(start) } : {}),
        always: index % onPhone === 0,
      };
    }),
    ends: [words(starts[0] ?? first), words(starts.at(-2) ?? last)],
  };
}

/** Where stretches start, from the one that holds `first`, and where the last one ends. */
function stretchesOf({ every, stride }: Step, first: Date, last: Date): Date[] {
  const aligned = every.every(stride) ?? every;
  const start = aligned.floor(first);
  const starts = every.range(start, last, stride);
  return [...starts, every.offset(starts.at(-1) ?? start, stride)];
}
