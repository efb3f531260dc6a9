import type { DayPlan } from './plan.ts';
import type { Holidays } from './holidays.ts';
import { piecesOf } from './pieces.ts';
import type { Piece } from './pieces.ts';
import type { Row } from './rows.ts';
import type { Schedule, Shift } from './schema.ts';
import { visitsOf } from './visits.ts';
import { addDays, firstDay, lastDay } from './wall.ts';

/** Shifts made ready: cut into pieces once, not for every day. */
export type Ready = { pieces: Piece[]; untimed: boolean };
export type Prepared = {
  first: string | undefined;
  last: string | undefined;
  rows: { row: Row; ready: Ready }[];
  /** Visits that take place, by day. */
  visits: Map<string, { place: string; ready: Ready }[]>;
  /** The plans asked for last: a state looks at the same days again and again. */
  recent: Map<string, DayPlan>;
  /** The holidays those plans were made with. */
  recentHolidays: Holidays | undefined;
};

/** Few, because a list has thousands of schedules. */
export const recentPlans = 8;

const prepared = new WeakMap<Schedule, Prepared>();

/** Shifts as they are on one day; with `byAppointment` all of them need one. */
export function readyOf(shifts: readonly Shift[], byAppointment?: boolean): Ready {
  return {
    pieces: shifts.flatMap((shift) => piecesOf(shift, byAppointment)),
    untimed: shifts.some((shift) => !shift.from || !shift.to),
  };
}

function prepare(schedule: Schedule): Prepared {
  const visits: Prepared['visits'] = new Map();
  for (const { date, until = date, place, shifts, byAppointment, cancelled } of visitsOf(
    schedule,
  )) {
    if (cancelled) continue;
    const visit = { place, ready: readyOf(shifts, byAppointment) };
    for (let day = date; day <= until; day = addDays(day, 1))
      visits.set(day, [...(visits.get(day) ?? []), visit]);
  }
  return {
    first: schedule.from && firstDay(schedule.from),
    last: schedule.to && lastDay(schedule.to),
    rows: schedule.weekly.map((row) => ({ row, ready: readyOf(row.shifts) })),
    visits,
    recent: new Map(),
    recentHolidays: undefined,
  };
}

/** What is worked out once for a schedule, not for every day. */
export function preparedOf(schedule: Schedule): Prepared {
  let found = prepared.get(schedule);
  if (!found) {
    found = prepare(schedule);
    prepared.set(schedule, found);
  }
  return found;
}
