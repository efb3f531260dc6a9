import type { Row } from './rows.ts';
import type { Schedule, Shift } from './schema.ts';
import { weekdays } from './weekday.ts';
import type { Weekday } from './weekday.ts';

/** Days with the same hours under the same limits; what is told in one line. */
export type HoursGroup = Pick<Row, 'nth' | 'dates' | 'monthDays' | 'from' | 'to' | 'note'> & {
  days: Weekday[];
  /** All shifts of such a day, in order; those whose start is not known come last. */
  shifts: Shift[];
};

/** Two shifts that a reader cannot tell apart are the same. */
const wordOf = (shift: Shift) =>
  JSON.stringify([
    shift.from,
    shift.to,
    shift.name,
    shift.overnight,
    shift.breaks,
    shift.byAppointment,
  ]);

/** The shifts of a day by their start; those whose start is not known come last. */
export const inOrder = (shifts: readonly Shift[]) =>
  [...shifts].sort((a, b) => {
    const [one, other] = [a.from ?? '99', b.from ?? '99'];
    return one === other ? 0 : one < other ? -1 : 1;
  });

/**
 * What repeats, merged: rows of one day joined, days with equal hours put together. Rows with other limits,
 * another period or another note stay apart. In the order of the file, then from Monday.
 */
export function hoursGroups(schedule: Schedule): HoursGroup[] {
  const byLimits = new Map<string, { row: Row; shifts: Map<Weekday, Shift[]> }>();
  for (const row of schedule.weekly) {
    const { nth, dates, monthDays, from, to, note } = row;
    const key = JSON.stringify([nth, dates, monthDays, from, to, note]);
    const group = byLimits.get(key) ?? { row, shifts: new Map<Weekday, Shift[]>() };
    for (const day of row.days)
      group.shifts.set(day, [...(group.shifts.get(day) ?? []), ...row.shifts]);
    byLimits.set(key, group);
  }
  return [...byLimits.values()].flatMap(({ row, shifts }) => {
    const { nth, dates, monthDays, from, to, note } = row;
    const byHours = new Map<string, HoursGroup>();
    for (const day of weekdays) {
      const hours = inOrder(shifts.get(day) ?? []);
      if (hours.length === 0) continue;
      const key = hours.map(wordOf).join();
      const group = byHours.get(key);
      if (group) group.days.push(day);
      else byHours.set(key, { days: [day], shifts: hours, nth, dates, monthDays, from, to, note });
    }
    return [...byHours.values()];
  });
}
