import { joined } from './language.ts';
import type { ScheduleWords } from './language.ts';
import { scheduleWords as vietnamese } from './languages/vi.ts';
import { weekdays } from './weekday.ts';
import type { Weekday } from './weekday.ts';

export { weekdays } from './weekday.ts';
export type { Weekday } from './weekday.ts';

/** The days as people say them inside a sentence. */
export const dayNames: Record<Weekday, string> = vietnamese.dayNames;

/** Days of the week in words: three and more in a row as a run, all seven as "hằng ngày". */
export function daysInWords(
  days: readonly Weekday[],
  language: ScheduleWords = vietnamese,
): string {
  const chosen = weekdays.filter((day) => days.includes(day));
  if (chosen.length === 7) return language.everyDay;
  const runs: Weekday[][] = [];
  for (const day of chosen) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last && weekdays.indexOf(day) === weekdays.indexOf(last) + 1) run.push(day);
    else runs.push([day]);
  }
  const words = runs.flatMap((run) => {
    const names = run.map((day) => language.dayNames[day]);
    const [first, last] = [names[0], names[names.length - 1]];
    return names.length > 2 && first && last ? [language.run(first, last)] : names;
  });
  return joined(words, language.and);
}

/** "a", "a và b", "a, b và c". */
export function listInWords(words: readonly string[]): string {
  return joined(words, vietnamese.and);
}
