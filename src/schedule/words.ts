import { formatDate } from '../text/format.ts';
import type { Schedule, Shift } from './schema.ts';
import type { Status } from './status.ts';
import { addDays, clockOf, dateOf, startOf, wallAt, wallOf, weekdayOf } from './wall.ts';
import type { Wall } from './wall.ts';
import { dayNames, daysInWords, listInWords, weekdays } from './week.ts';
import type { Weekday } from './week.ts';

const clockWords = (clock: string) =>
  clockOf(wallOf('1970-01-01', clock)).replace(/^0:00$/, '24:00');

/** "7:30–11:30", "ca tối, đến 22:00", "giờ hành chính": times as far as they are known. */
function shiftInWords({ from, to, name, overnight }: Shift): string {
  const start = from && clockOf(wallOf('1970-01-01', from));
  const end = to && `${clockWords(to)}${overnight ? ' hôm sau' : ''}`;
  if (start && end) return name ? `${name} ${start}–${end}` : `${start}–${end}`;
  return [name, start && `từ ${start}`, end && `đến ${end}`].filter(Boolean).join(', ');
}

/** Shifts of one day: bare times joined by "và", named ones by semicolons, which their commas need. */
export function shiftsInWords(shifts: readonly Shift[]): string {
  const words = [...shifts]
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') && a.from ? -1 : 0))
    .map(shiftInWords);
  return words.some((word) => word.includes(',')) ? words.join('; ') : listInWords(words);
}

/** The hours that repeat: days in words beside shifts in words. Days with the same hours are one line. */
export type HoursLine = { days: string; hours: string; note?: string };

function periodInWords(from: string | undefined, to: string | undefined): string {
  if (from && to) return `từ ${formatDate(from)} đến ${formatDate(to)}`;
  if (from) return `từ ${formatDate(from)}`;
  return to ? `đến hết ${formatDate(to)}` : '';
}

/** The week of a schedule, for a table or a list. */
export function hoursLines(schedule: Schedule): HoursLine[] {
  const groups = new Map<string, { period: string; note: string; shifts: Map<Weekday, Shift[]> }>();
  for (const row of schedule.weekly) {
    const period = periodInWords(row.from, row.to);
    const note = row.note ?? '';
    const key = `${row.from ?? ''}|${row.to ?? ''}|${note}`;
    const group = groups.get(key) ?? { period, note, shifts: new Map() };
    for (const day of row.days)
      group.shifts.set(day, [...(group.shifts.get(day) ?? []), ...row.shifts]);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ period, note, shifts }) => {
    const byHours = new Map<string, Weekday[]>();
    for (const day of weekdays) {
      const hours = shifts.get(day);
      if (!hours) continue;
      const words = shiftsInWords(hours);
      byHours.set(words, [...(byHours.get(words) ?? []), day]);
    }
    return [...byHours].map(([hours, days]) => ({
      days: [daysInWords(days), period].filter(Boolean).join(', '),
      hours,
      ...(note ? { note } : {}),
    }));
  });
}

/** All that is known of the repeating hours in one line; empty when nobody published any. */
export function hoursInWords(schedule: Schedule): string {
  const lines = hoursLines(schedule).map(
    ({ days, hours, note }) => `${days}, ${hours}${note ? ` (${note})` : ''}`,
  );
  return [...lines, ...(schedule.words ? [schedule.words] : [])].join('; ');
}

/** "thứ Hai 23/11"; with the year when it is not this one. */
function dayInWords(date: string, today: string): string {
  const [year, ...rest] = date.split('-');
  const sameYear = today.startsWith(`${year}-`);
  return `${dayNames[weekdayOf(date)]} ${formatDate(sameYear ? rest.join('-') : date)}`;
}

function untilInWords(until: Wall, today: string): string {
  // Midnight ends the day before rather than beginning one.
  if (until === startOf(addDays(today, 1))) return '24:00 hôm nay';
  const date = dateOf(until);
  if (date === today) return `${clockOf(until)} hôm nay`;
  return `${clockOf(until)} ${dayInWords(date, today)}`;
}

/** The state as readers see it: "Đang mở đến 20:00 hôm nay". */
export function statusInWords(status: Status, now: Date | number): string {
  const today = dateOf(wallAt(now));
  switch (status.state) {
    case 'open':
      return `Đang mở đến ${untilInWords(status.until, today)}`;
    case 'closed': {
      if (status.next === undefined) return 'Đã đóng';
      const date = dateOf(status.next);
      return date === today
        ? `Đã đóng. Mở lại ${clockOf(status.next)} hôm nay`
        : `Đã đóng. Mở lại ${dayInWords(date, today)}, ${clockOf(status.next)}`;
    }
    case 'ended':
      return 'Đã kết thúc';
    case 'notYet':
      return status.from.length === 10
        ? `Chưa bắt đầu. Bắt đầu ${dayInWords(status.from, today)}`
        : `Chưa bắt đầu. Bắt đầu ${formatDate(status.from)}`;
    case 'unsure':
      return 'Giờ chưa xác nhận';
  }
}
