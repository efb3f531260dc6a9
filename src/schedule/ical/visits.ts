import { slugOf } from '../../text/fold.ts';
import { planOf } from '../expand.ts';
import type { Interval } from '../expand.ts';
import { noHolidays } from '../holidays.ts';
import type { Schedule, Visit } from '../schema.ts';
import { visitsOf } from '../visits.ts';
import { addDays, dateOf, startOf } from '../wall.ts';
import { hoursOf, series } from './series.ts';
import type { Series } from './series.ts';

/** A visit, or one of its shifts, as an event. */
export type VisitSeries = Series & {
  key: string;
  visit: Visit;
  name?: string | undefined;
  byAppointment?: true | undefined;
  /** Its hours are not fully known: `from` and `to` are midnights. */
  allDay?: boolean;
};

function daysOf({ date, until = date }: Visit): string[] {
  const days: string[] = [];
  for (let day = date; day <= until; day = addDays(day, 1)) days.push(day);
  return days;
}

/** Where and when: what makes a visit the same one after its hours were corrected or it was called off. */
function keyOf(visit: Visit): string {
  return `den.${visit.date}.${slugOf(visit.place).replace(/[^a-z0-9-]/g, '')}`;
}

function eventsOf(visit: Visit, schedule: Schedule): VisitSeries[] {
  const alone: Schedule = {
    ...schedule,
    weekly: [],
    exceptions: [],
    tours: undefined,
    visits: [{ ...visit, cancelled: undefined }],
  };
  const days = daysOf(visit);
  const plans = days.map((date) => planOf(alone, date, noHolidays));
  const key = keyOf(visit);
  // Its hours are announced later: the day is all a calendar can hold.
  const unknown: VisitSeries[] = plans.some(({ vague }) => vague)
    ? [
        {
          key: `${key}.ngay`,
          visit,
          from: startOf(visit.date),
          to: startOf(addDays(visit.until ?? visit.date, 1)),
          except: [],
          allDay: true,
        },
      ]
    : [];
  const kinds = new Map<string, Interval[]>();
  for (const interval of plans.flatMap(({ intervals }) => intervals)) {
    const { start, end } = hoursOf(interval);
    const kind = `${start}-${end}-${interval.byAppointment ?? ''}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), interval]);
  }
  const known = [...kinds.values()].flatMap((intervals, index) => {
    const [first] = intervals;
    if (!first) return [];
    const real = new Set(intervals.map(({ from }) => dateOf(from)));
    const part = index === 0 ? '' : `.${index + 1}`;
    return series('FREQ=DAILY', days, real, hoursOf(first)).map((found) => {
      const moved = dateOf(found.from) === visit.date ? '' : `.${dateOf(found.from)}`;
      return {
        ...found,
        key: `${key}${part}${moved}`,
        visit,
        name: first.name,
        byAppointment: first.byAppointment,
      };
    });
  });
  return [...known, ...unknown];
}

/** Every visit as announced, tours among them, those called off too; one event for each of its shifts. */
export function visitSeries(schedule: Schedule): VisitSeries[] {
  return visitsOf(schedule).flatMap((visit) => eventsOf(visit, schedule));
}
