import { mayMean, readPrintedDates } from '../text/printedDates.ts';
import type { PrintedDate } from '../text/printedDates.ts';
import type { Figure } from './schema.ts';

/** Whether the year of a figure's day was not printed with it, so that the portal took it from the source's date. */
export function isYearInferred(figure: Figure): boolean {
  const printed = readPrintedDates(figure.asOfPrinted ?? '');
  const meant = printed.filter((date) => mayMean(date, figure.asOf));
  return meant.length > 0 && meant.every(({ year }) => year === undefined);
}

/**
 * The year of a date printed without one: the source's own, or the year before where the date would lie
 * after the source was published ("đến ngày 20/12" in an article of January).
 */
export function yearBefore({ month, day }: PrintedDate, published: string): number {
  const [year = 0, publishedMonth, publishedDay] = published.split('-').map(Number);
  if (month === undefined || publishedMonth === undefined) return year;
  const later =
    month > publishedMonth ||
    (month === publishedMonth &&
      day !== undefined &&
      publishedDay !== undefined &&
      day > publishedDay);
  return later ? year - 1 : year;
}

/** The year of a deadline printed without one: the source's own, or the next where it would have passed. */
export function yearAfter({ month }: PrintedDate, published: string): number {
  const [year = 0, publishedMonth] = published.split('-').map(Number);
  return month !== undefined && publishedMonth !== undefined && month < publishedMonth
    ? year + 1
    : year;
}

/** Whether a date is later than another as exactly as both are known: 2023-06-20 is not later than 2023-06. */
export function isLater(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) > other.slice(0, length);
}

/** Days from one full date to another; undefined where either is known only to the month or year. */
export function daysBetween(from: string, to: string): number | undefined {
  if (from.length < 10 || to.length < 10) return undefined;
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Words of a source in which a deadline may stand. */
export function wordsOfDeadline(figure: Figure): string {
  return [figure.deadlinePrinted, figure.fragment, figure.restated].filter(Boolean).join(' … ');
}
