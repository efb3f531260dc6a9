import type { Holidays } from './holidays.ts';
import type { Prepared, Ready } from './prepared.ts';
import { rowHolds } from './rows.ts';
import type { Schedule } from './schema.ts';
import type { Weekday } from './weekday.ts';

/** What the week says of a day, as far as public holidays let it. */
export type WeekPlan = {
  /** The shifts of the day; where it is unclear whether the week holds, all that may take place. */
  ready: Ready[];
  unclear: 'holiday' | 'maybe' | undefined;
  off?: string;
};

function heldOn(rows: Prepared['rows'], date: string, as?: Weekday): Ready[] {
  const held: Ready[] = [];
  for (const { row, ready } of rows) if (rowHolds(row, date, as)) held.push(ready);
  return held;
}

/** The week of a day under the rule of a schedule for public holidays; see `planOf`. */
export function weekOn(
  schedule: Schedule,
  rows: Prepared['rows'],
  date: string,
  holidays: Holidays,
): WeekPlan {
  const ready = heldOn(rows, date);
  if (schedule.holidays === 'ignore') return { ready, unclear: undefined };
  const follows = schedule.holidays === 'follow';
  const off = holidays.off[date];
  if (off !== undefined) {
    if (ready.length === 0) return { ready, unclear: undefined };
    return follows ? { ready: [], unclear: undefined, off } : { ready, unclear: 'holiday' };
  }
  const as = holidays.work[date];
  if (as) {
    const swapped = heldOn(rows, date, as);
    if (follows) return { ready: swapped, unclear: undefined };
    const either = [...ready, ...swapped];
    return { ready: either, unclear: either.length > 0 ? 'maybe' : undefined };
  }
  const unknown =
    holidays.maybe[date] !== undefined || !holidays.years.includes(Number(date.slice(0, 4)));
  return { ready, unclear: unknown && ready.length > 0 ? 'maybe' : undefined };
}
