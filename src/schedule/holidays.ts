import type { HolidayYear } from './holidaySchema.ts';
import { addDays } from './wall.ts';
import type { Weekday } from './weekday.ts';

/** What the engine needs to know of holidays; small enough to travel in a page. Days as `2026-11-24`. */
export type Holidays = {
  /** Years that are known. */
  years: readonly number[];
  /** Days off, and their names. */
  off: Readonly<Record<string, string>>;
  /** Swapped working days, and the weekday each stands in for. */
  work: Readonly<Record<string, Weekday>>;
  /** Days that may be off; nobody has said so yet. */
  maybe: Readonly<Record<string, string>>;
};

/** The files of all years as one table. */
export function toHolidays(years: readonly HolidayYear[]): Holidays {
  const days = (from: string, to = from): string[] =>
    from > to ? [] : [from, ...days(addDays(from, 1), to)];
  return {
    years: years.map(({ year }) => year),
    off: Object.fromEntries(
      years.flatMap(({ off }) =>
        off.flatMap(({ name, from, to }) => days(from, to).map((day) => [day, name])),
      ),
    ),
    work: Object.fromEntries(years.flatMap(({ work }) => work.map(({ date, as }) => [date, as]))),
    maybe: Object.fromEntries(
      years.flatMap(({ unannounced }) =>
        unannounced.flatMap(({ name, dates }) => dates.map((day) => [day, name])),
      ),
    ),
  };
}

/** The same table from a day on and without names, for a page that only asks whether a day is one. */
export function lasting(holidays: Holidays, first: string): Holidays {
  const from = <Value>(days: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(days).filter(([day]) => day >= first));
  const unnamed = (days: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.keys(from(days)).map((day) => [day, '']));
  return {
    years: holidays.years.filter((year) => `${year}-12-31` >= first),
    off: unnamed(holidays.off),
    work: from(holidays.work),
    maybe: unnamed(holidays.maybe),
  };
}

/** What a schedule needs that no holiday can interrupt. */
export const noHolidays: Holidays = { years: [], off: {}, work: {}, maybe: {} };
