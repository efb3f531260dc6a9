import { planOf } from '../expand.ts';
import type { Interval } from '../expand.ts';
import type { Holidays } from '../holidays.ts';
import type { Row } from '../rows.ts';
import type { Schedule } from '../schema.ts';
import { addDays, dateOf, firstDay, lastDay, startOf, wallAt } from '../wall.ts';
import { withoutVisits } from '../visits.ts';
import type { Wall } from '../wall.ts';
import { ruleOf } from './rule.ts';
import { once, series } from './series.ts';
import type { Hours, Series } from './series.ts';

/** Days, both included. */
export type Span = { first: string; last: string };

/** A part of the opening hours; `key` names it for as long as the editor does not change what it is about. */
export type OpeningSeries = Series & {
  key: string;
  name?: string | undefined;
  note?: string | undefined;
  byAppointment?: true | undefined;
};

/** The earliest day a schedule speaks of for certain; of a month or a year as first day, only what follows it. */
function certain({ from, to }: Schedule, { first, last }: Span): Span {
  const begins = !from ? first : from.length === 10 ? from : addDays(lastDay(from), 1);
  const ends = !to ? last : to.length === 10 ? to : addDays(firstDay(to), -1);
  return { first: begins > first ? begins : first, last: ends < last ? ends : last };
}

/**
 * How far a calendar speaks: from the day the hours were last checked to the end of next year. Where public
 * holidays matter and are not known, the engine names no hours, and so the calendar ends earlier.
 */
export function calendarSpan(schedule: Schedule, checked: string, now: Date | number): Span {
  const today = dateOf(wallAt(now));
  const last = `${Number(today.slice(0, 4)) + 1}-12-31`;
  return certain(schedule, { first: checked < today ? checked : today, last });
}

type Day = { date: string; start: Wall };
const daysOfSpan = new Map<string, readonly Day[]>();

/** The days of a span with their midnights; thousands of places share a few spans. */
function daysOf({ first, last }: Span): readonly Day[] {
  const key = `${first} ${last}`;
  let days = daysOfSpan.get(key);
  if (!days) {
    const found: Day[] = [];
    for (let date = first; date <= last; date = addDays(date, 1))
      found.push({ date, start: startOf(date) });
    days = found;
    daysOfSpan.set(key, days);
  }
  return days;
}

/** Hours with the same name are one statement, on whatever days. */
type Kind = { hours: Hours; sample: Interval; days: Set<string> };

/** What the engine says of a span, by kind of hours; the days of each kind in order. */
function kindsOf(schedule: Schedule, span: Span, holidays: Holidays): Map<string, Kind> {
  const kinds = new Map<string, Kind>();
  for (const { date, start } of daysOf(span))
    for (const interval of planOf(schedule, date, holidays).intervals) {
      const hours = { start: interval.from - start, end: interval.to - start };
      const kind = `${hours.start}-${hours.end}-${interval.name ?? ''}-${interval.byAppointment ?? ''}`;
      const known = kinds.get(kind);
      if (known) known.days.add(date);
      else kinds.set(kind, { hours, sample: interval, days: new Set([date]) });
    }
  return kinds;
}

/** What the row is about, without its place in the list and without its hours, which may be corrected. */
function rowKey(row: Row): string {
  return [
    row.days.length === 7 ? 'ngay' : row.days.join('-'),
    row.nth && `thu-${row.nth.join('-')}`,
    row.dates,
    row.monthDays && `mung-${row.monthDays.join('-')}`,
    row.from,
    row.to,
  ]
    .filter(Boolean)
    .join('.');
}

/**
 * Everything but visits that the engine says of a span, as few events: a rule for each row of the week, with the
 * days that drop out as exceptions, and single events for what no rule names (swapped working days, other hours).
 * What is left and what is added is taken from the engine's own answer, so that the two cannot disagree.
 */
export function openingSeries(schedule: Schedule, span: Span, holidays: Holidays): OpeningSeries[] {
  if (span.first > span.last) return [];
  const week = withoutVisits(schedule);
  const key = JSON.stringify([week, span]);
  const known = answers.get(holidays) ?? new Map<string, OpeningSeries[]>();
  answers.set(holidays, known);
  const found = known.get(key) ?? seriesOf(week, span, holidays);
  known.set(key, found);
  return found;
}

/** Equal hours are worked out once: most places keep the hours of many others. */
const answers = new WeakMap<Holidays, Map<string, OpeningSeries[]>>();

function seriesOf(week: Schedule, span: Span, holidays: Holidays): OpeningSeries[] {
  const left = kindsOf(week, span, holidays);
  const found: OpeningSeries[] = [];
  for (const row of week.weekly) {
    const alone: Schedule = { ...week, weekly: [row], exceptions: [], holidays: 'ignore' };
    [...kindsOf(alone, span, holidays)].forEach(([kind, { hours, sample, days }], index) => {
      const rest = left.get(kind);
      if (!rest) return;
      const parts = series(ruleOf(row), [...days], rest.days, hours);
      for (const day of days) rest.days.delete(day);
      for (const part of parts) {
        const single = part.rule ? '' : `.${dateOf(part.from)}`;
        found.push({
          ...part,
          key: `tuan.${rowKey(row)}.${index + 1}${single}`,
          name: sample.name,
          byAppointment: sample.byAppointment,
          note: row.note,
        });
      }
    });
  }
  for (const { hours, sample, days } of left.values())
    for (const date of days)
      found.push({
        ...once(date, hours),
        key: `ngay.${date}.${hours.start}`,
        name: sample.name,
        byAppointment: sample.byAppointment,
      });
  return found;
}
