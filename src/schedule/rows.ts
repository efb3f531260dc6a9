import type { Schedule } from './schema.ts';
import { lastDay, weekdayOf } from './wall.ts';
import type { Weekday } from './weekday.ts';

/** A row of what repeats. */
export type Row = Schedule['weekly'][number];

/** Whether a day lies between two days, either of which may be open. */
export function within(date: string, from: string | undefined, to: string | undefined): boolean {
  return (!from || from <= date) && (!to || date <= to);
}

/** Whether only a month or a year was published as first or last day, and a day lies in it: nobody said on which side. */
export function inUnclearSpan({ from, to }: Pick<Schedule, 'from' | 'to'>, date: string): boolean {
  return [from, to].some((edge) => edge && edge.length < 10 && date.startsWith(edge));
}

/**
 * Whether a row holds on a day: all its limits together.
 * @param as the weekday the day is worked as, when the State swapped it; such a day is not the first or third
 *   of its kind in a month, so a row that counts weekdays does not hold on it
 */
export function rowHolds(row: Row, date: string, as?: Weekday): boolean {
  if (!within(date, row.from, row.to) || !row.days.includes(as ?? weekdayOf(date))) return false;
  const { nth, dates, monthDays } = row;
  if (!nth && !dates && !monthDays) return true;
  const day = Number(date.slice(8));
  if (monthDays && !monthDays.includes(day)) return false;
  if (dates && dates !== (day % 2 === 1 ? 'odd' : 'even')) return false;
  return !nth || (!as && nth.some((place) => isNth(place, day, date)));
}

/** The first of a weekday lies within the first seven days, the last within the last seven. */
function isNth(place: number, day: number, date: string): boolean {
  if (place > 0) return Math.ceil(day / 7) === place;
  return day + 7 > Number(lastDay(date.slice(0, 7)).slice(8));
}
