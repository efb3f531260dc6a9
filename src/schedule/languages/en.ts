import { joined } from '../language.ts';
import type { ScheduleWords } from '../language.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `2026-11-22` gives 22 November 2026; a month or a year is said as such, `11-22` without its year. */
function formatDate(date: string): string {
  const parts = date.split('-');
  const year = parts[0]?.length === 4 ? parts.shift() : undefined;
  const [month, day] = parts.map(Number);
  return [day, month && months[month - 1], year].filter(Boolean).join(' ');
}

function ordinal(place: number): string {
  if (place === -1) return 'last';
  const tens = place % 100;
  const ending = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th');
  return `${place}${ending}`;
}

/** "the 1st, 15th and 20th" */
const ordinals = (places: readonly number[], and: string) =>
  joined([...places].sort((a, b) => (a < 0 ? 1 : b < 0 ? -1 : a - b)).map(ordinal), and);

function period(from: string | undefined, to: string | undefined): string {
  if (from && to) return `from ${formatDate(from)} to ${formatDate(to)}`;
  if (from) return `from ${formatDate(from)}`;
  return to ? `until ${formatDate(to)}` : '';
}

/** Schedules in English, for visitors and for data; names of shifts stay as they were written. */
export const scheduleWords: ScheduleWords = {
  dayNames: {
    mon: 'Monday',
    tue: 'Tuesday',
    wed: 'Wednesday',
    thu: 'Thursday',
    fri: 'Friday',
    sat: 'Saturday',
    sun: 'Sunday',
  },
  everyDay: 'every day',
  // Not a dash: it would keep two long words on one line of a small screen.
  run: (first, last) => `${first} to ${last}`,
  and: 'and',
  date: formatDate,
  dayOfYear: (weekday, date) => `${scheduleWords.dayNames[weekday]} ${formatDate(date.slice(5))}`,
  nth: (weekdays, places) => `${ordinals(places, 'and')} ${weekdays} of the month`,
  parity: (dates, weekdays) => `${weekdays ? `${weekdays} on ` : ''}${dates} dates`,
  monthDays: (monthDays, weekdays) =>
    weekdays
      ? `${weekdays} falling on the ${ordinals(monthDays, 'or')}`
      : `the ${ordinals(monthDays, 'and')} of every month`,
  period,
  evening: 'evening',
  nextDay: 'the next day',
  fromClock: (clock) => `from ${clock}`,
  toClock: (clock) => `until ${clock}`,
  byAppointment: 'by appointment only',
  today: 'today',
  openUntil: (when) => `Open until ${when}`,
  closed: 'Closed',
  opensToday: (clock) => `Opens at ${clock} today`,
  opensOn: (day, clock) => `Opens ${day}, ${clock}`,
  ended: 'Ended',
  notYet: (day) => `Not started yet. Starts ${day}`,
  unsure: 'Hours not confirmed',
  worksOnHolidays: 'Open on public holidays too.',
  offOnHolidays: 'Closed on public holidays.',
  holidaysUnknown: 'Not known.',
  phrases: {
    'giờ hành chính': 'office hours',
    'ca sáng': 'morning',
    'ca chiều': 'afternoon',
    'ca tối': 'evening',
    'buổi sáng': 'morning',
    'buổi chiều': 'afternoon',
    'buổi tối': 'evening',
    'sáng thứ Bảy chỉ làm việc cư trú': 'Saturday morning for residence matters only',
  },
  nextHoliday: (date, name, sure) =>
    `Next: ${formatDate(date.slice(5))}, ${name}${sure ? '' : ' (may be closed)'}.`,
  bornInYear: (from, to) => `born in ${from === to ? from : `${from}–${to}`}`,
  bornBetween: (from, to) => {
    if (from && to) return `born ${period(from, to)}`;
    return from ? `born on or after ${formatDate(from)}` : `born until ${formatDate(to ?? '')}`;
  },
  capacity: (people) => `at most ${people.toLocaleString('en-GB')} people a day`,
};
