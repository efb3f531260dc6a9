import { isLater, yearAfter, yearBefore } from '../dates.ts';
import type { DateMention } from './dates.ts';

/** A day, a month or a year as the figures write it: `2023-06-20`, `2023-06`, `2023`. */
export type PartialDate = string;

const two = (value: number) => String(value).padStart(2, '0');

/** Writes what is known of a date. */
export function partialDate(year: number, month?: number, day?: number): PartialDate {
  if (month === undefined) return String(year);
  return day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}

/**
 * The date a mention stands for. A missing year is the one of publication, or the year before or after when that
 * is what was meant: what numbers describe is past, a deadline ahead.
 * @returns undefined where there is no such day (31/6)
 */
export function dateOf(mention: DateMention, published: PartialDate): PartialDate | undefined {
  if (mention.role === 'now' || mention.back !== undefined)
    return daysBack(published, mention.back ?? 0);
  const { month, day } = mention;
  const year = mention.year ?? yearOf(mention, published);
  if (day !== undefined && month !== undefined && !exists(year, month, day)) return undefined;
  return partialDate(year, month, day);
}

function yearOf({ month, day, role }: DateMention, published: PartialDate): number {
  const year = Number(published.slice(0, 4));
  if (published.length === 4 || month === undefined) return year;
  const here = partialDate(year, month, day);
  const printed = { month, ...(day !== undefined && { day }) };
  if (role === 'deadline') return yearAfter(printed, published);
  if (role === 'until')
    return isLater(here, published) && month - Number(published.slice(5, 7)) > 8 ? year - 1 : year;
  return yearBefore(printed, published);
}

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function daysBack(published: PartialDate, days: number): PartialDate {
  if (days === 0 || published.length < 10) return published;
  const date = new Date(`${published}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - days);
  return date.toISOString().slice(0, 10);
}
