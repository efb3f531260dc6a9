import type { Weekday } from './weekday.ts';

/** The words in which schedules are told; `vietnamese.ts` and `english.ts` fill it in. */
export type Language = {
  /** Days as they stand inside a sentence. */
  dayNames: Record<Weekday, string>;
  everyDay: string;
  and: string;
  /** `2026-11-22`, `2026-11` or `2026` for readers. */
  date(date: string): string;
  /** A day of the week and its date without the year: `Monday 23 November`. */
  dayOfYear(weekday: Weekday, date: string): string;
  /** Several days of the week in words, and which of a month; -1 is the last. */
  nth(days: string, places: readonly number[]): string;
  /** Odd or even dates; `days` is empty when every weekday will do. */
  parity(dates: 'odd' | 'even', days: string): string;
  /** Days of the month; `days` is empty when every weekday will do. */
  monthDays(monthDays: readonly number[], days: string): string;
  period(from: string | undefined, to: string | undefined): string;
  /** Before evening hours that follow those of the day: `tối 18:00–22:00`. */
  evening: string;
  nextDay: string;
  fromClock(clock: string): string;
  toClock(clock: string): string;
  byAppointment: string;
  today: string;
  openUntil(when: string): string;
  closed: string;
  /** A time of today, or a day and a time. */
  opensToday(clock: string): string;
  opensOn(day: string, clock: string): string;
  ended: string;
  notYet(day: string): string;
  unsure: string;
  bornInYear(from: string, to: string): string;
  bornBetween(from: string | undefined, to: string | undefined): string;
  capacity(people: number): string;
};

/** "a", "a and b", "a, b and c". */
export function joined(words: readonly string[], and: string): string {
  const last = words[words.length - 1] ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${and} ${last}`;
}
