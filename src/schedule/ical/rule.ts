import type { Row } from '../rows.ts';
import { weekdays } from '../week.ts';
import type { Weekday } from '../week.ts';

const names: Record<Weekday, string> = {
  mon: 'MO',
  tue: 'TU',
  wed: 'WE',
  thu: 'TH',
  fri: 'FR',
  sat: 'SA',
  sun: 'SU',
};

/** The days of the month a row is limited to. */
function monthDays({ dates, monthDays: listed }: Row): number[] | undefined {
  if (!dates && !listed) return undefined;
  const all = Array.from({ length: 31 }, (_, index) => index + 1);
  return all.filter(
    (day) => (!listed || listed.includes(day)) && (!dates || (day % 2 === 1) === (dates === 'odd')),
  );
}

/**
 * The days of a row as an RRULE (RFC 5545, 3.3.10), without its end. Undefined where calendar programmes differ:
 * "the first Saturday, on odd dates" mixes an ordinal weekday with days of the month, and among several weekdays a
 * fifth that a month lacks makes some (ical.js, and with it Thunderbird) lose the others.
 */
export function ruleOf(row: Row): string | undefined {
  const days = weekdays.filter((day) => row.days.includes(day));
  const everyDay = days.length === weekdays.length;
  const dates = monthDays(row);
  if (row.nth) {
    const several = row.nth.length * days.length > 1;
    if (dates || (several && row.nth.includes(5))) return undefined;
    const nth = [...new Set(row.nth)].sort((a, b) => a - b);
    return `FREQ=MONTHLY;BYDAY=${nth.flatMap((no) => days.map((day) => `${no}${names[day]}`)).join(',')}`;
  }
  if (dates) {
    const only = everyDay ? '' : `;BYDAY=${days.map((day) => names[day]).join(',')}`;
    return dates.length > 0 ? `FREQ=MONTHLY;BYMONTHDAY=${dates.join(',')}${only}` : undefined;
  }
  return everyDay ? 'FREQ=DAILY' : `FREQ=WEEKLY;BYDAY=${days.map((day) => names[day]).join(',')}`;
}
