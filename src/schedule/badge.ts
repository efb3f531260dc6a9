import { lasting, noHolidays } from './holidays.ts';
import type { Holidays } from './holidays.ts';
import type { Schedule } from './schema.ts';
import { addDays, dateOf, wallAt } from './wall.ts';
import { firstVisitDay, visitsOf } from './visits.ts';

/** What a badge takes along to the browser: as much of a schedule and of the holidays as its state depends on. */
export type Badge = { schedule: Schedule; holidays: Holidays };

/**
 * The data of a badge: tours as visits, without what is over, without words only a table shows, and with holidays
 * only where the schedule has a week for them to interrupt.
 * @param now the moment of the build; a page may be read long after it, never before
 */
export function badgeOf(schedule: Schedule, now: Date | number, holidays: Holidays): Badge {
  // A night shift that began the evening before is still running.
  const first = addDays(dateOf(wallAt(now)), -1);
  const { sure, from, to, ended, holidays: rule } = schedule;
  const week = schedule.weekly.length > 0 && rule !== 'ignore';
  const visits = visitsOf(schedule);
  const coming = visits.filter(({ date, until }) => (until ?? date) >= first);
  return {
    schedule: {
      sure,
      // Without its past visits a team would seem not to have begun; other hours may come before the first of all.
      from: from ?? (coming.length < visits.length ? firstVisitDay(schedule) : undefined),
      to,
      ended,
      holidays: week ? rule : 'ignore',
      weekly: schedule.weekly,
      // One of the past tells that there were visits at all.
      visits: (coming.length > 0 ? coming : visits.slice(-1)).map(
        ({ date, until, shifts, byAppointment, cancelled }) => ({
          date,
          until,
          place: '',
          shifts,
          byAppointment,
          cancelled,
        }),
      ),
      exceptions: schedule.exceptions.filter((day) => (day.to ?? day.from) >= first),
    },
    holidays: week ? lasting(holidays, first) : noHolidays,
  };
}
