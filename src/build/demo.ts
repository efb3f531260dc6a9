import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { listFiles } from '../files/read.ts';
import { addDays, dayLength, mondayOf, startOf } from '../schedule/wall.ts';

/** Any day of the week the demonstration files are written for. */
export const demoDay = '2026-11-23';

/** Days this far from the week of the files stay as they are: years of birth are no appointments. */
const reachDays = 3 * 366;

/** How many days to move by, so that weekdays stay: whole weeks from the week of one day to that of another. */
export function wholeWeeks(from: string, to: string): number {
  return (startOf(mondayOf(to)) - startOf(mondayOf(from))) / dayLength;
}

/**
 * A file's text with every quoted day (`"2026-11-25"`) moved; clock times, other numbers and days of other years
 * than the demonstration's stay.
 */
export function shiftDates(text: string, days: number): string {
  return text.replace(/(?<=")\d{4}-\d{2}-\d{2}(?=")/g, (day) =>
    Math.abs(startOf(day) - startOf(demoDay)) > reachDays * dayLength ? day : addDays(day, days),
  );
}

type Moved = {
  off: { name: string; from: string; to?: string; sources: unknown }[];
  work: { date: string }[];
  unannounced: { dates: string[] }[];
};

/** A holiday that lasts over a new year belongs to two files: each of its days is written alone. */
function singleDays(off: Moved['off']): Moved['off'] {
  return off.flatMap(({ to, ...first }) => {
    const days: Moved['off'] = [];
    for (let from = first.from; from <= (to ?? first.from); from = addDays(from, 1))
      days.push({ ...first, from });
    return days;
  });
}

/** The moved holidays as one file a year, with empty years around: a year without a file is a year unknown. */
export function holidayFiles(text: string, day: string): Map<string, string> {
  const moved: Moved = parse(text);
  const middle = Number(day.slice(0, 4));
  const file = (year: number) => {
    const inYear = (date: string) => date.startsWith(`${year}-`);
    return stringify(
      {
        ...moved,
        year,
        off: singleDays(moved.off).filter(({ from }) => inYear(from)),
        work: moved.work.filter(({ date }) => inYear(date)),
        unannounced: moved.unannounced
          .map((some) => ({ ...some, dates: some.dates.filter(inYear) }))
          .filter(({ dates }) => dates.length > 0),
      },
      { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', aliasDuplicateObjects: false },
    );
  };
  return new Map(
    [middle - 1, middle, middle + 1].map((year) => [`holidays/${year}.yaml`, file(year)]),
  );
}

/** Writes the demonstration as if its week were the week of `day` (`2026-11-24`) into `target`, which is emptied first. */
export function writeDemo(source: string, target: string, day: string): void {
  rmSync(target, { recursive: true, force: true });
  const days = wholeWeeks(demoDay, day);
  for (const file of listFiles(source)) {
    const moved = shiftDates(readFileSync(path.join(source, file), 'utf8'), days);
    const written = file.startsWith('holidays/')
      ? holidayFiles(moved, day)
      : [[file, moved] as const];
    for (const [name, text] of written) {
      mkdirSync(path.dirname(path.join(target, name)), { recursive: true });
      writeFileSync(path.join(target, name), text);
    }
  }
}
