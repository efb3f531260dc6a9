import type { Weekday } from './weekday.ts';

/** The words in which schedules are told: the part of a language that `languages/` fills in, a file each. */
export type ScheduleWords = {
  /** Days as they stand inside a sentence. */
  dayNames: Record<Weekday, string>;
  everyDay: string;
  /** Three days and more in a row. */
  run(first: string, last: string): string;
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
  /** What becomes of the week on public holidays, a sentence each. */
  worksOnHolidays: string;
  offOnHolidays: string;
  holidaysUnknown: string;
  /** What editors often write in schedules, told in this language; anything else stays as they wrote it. */
  phrases: Record<string, string>;
  nextHoliday(date: string, name: string, sure: boolean): string;
  bornInYear(from: string, to: string): string;
  bornBetween(from: string | undefined, to: string | undefined): string;
  capacity(people: number): string;
};

/** "a", "a and b", "a, b and c". */
export function joined(words: readonly string[], and: string): string {
  const last = words[words.length - 1] ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** What an editor wrote in a schedule, in this language where it is a common phrase. */
export function told(words: string, { phrases }: ScheduleWords): string {
  return phrases[words] ?? words;
}
