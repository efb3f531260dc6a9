import { planOf } from '../../schedule/expand.ts';
import type { Interval } from '../../schedule/expand.ts';
import type { Holidays } from '../../schedule/holidays.ts';
import type { Schedule } from '../../schedule/schema.ts';
import { statusAt } from '../../schedule/status.ts';
import type { Status } from '../../schedule/status.ts';
import {
  clockOf,
  dateOf,
  instantOf,
  startOf,
  wallAt,
  wallOf,
  weekdayOf,
} from '../../schedule/wall.ts';
import { dayNames, daysInWords, listInWords } from '../../schedule/week.ts';
import { statusInWords } from '../../schedule/words.ts';
import { atStart, formatDate } from '../../text/format.ts';
import type { Kept } from './filter.ts';
import type { Query } from './query.ts';
import { asksTime } from './query.ts';

/** "thứ Ba 24/11", with the year when it is not this one. */
export function dayInWords(date: string, today: string): string {
  const short = date.slice(0, 4) === today.slice(0, 4) ? date.slice(5) : date;
  return `${dayNames[weekdayOf(date)]} ${formatDate(short)}`;
}

/** "7:30–11:30 và ca tối 18:00–22:00"; hours after midnight say so. */
export function intervalsInWords(intervals: readonly Interval[]): string {
  return listInWords(
    intervals.map(({ from, to, name, byAppointment }) => {
      const midnight = to === startOf(dateOf(to)) && to - from <= 1440;
      const end = midnight ? '24:00' : clockOf(to);
      const later = !midnight && dateOf(to) !== dateOf(from) ? ' hôm sau' : '';
      return `${name ? `${name} ` : ''}${clockOf(from)}–${end}${later}${byAppointment ? ' (hẹn trước)' : ''}`;
    }),
  );
}

/** The sign and the words of a row. */
export type Said = { state: Status['state']; words: string };

type At = { query: Query; now: Date | number; holidays: Holidays };

/**
 * What a row claims: the state now, as its badge says it elsewhere; or, when a day or an hour is asked for,
 * the state then. Nothing is claimed for hours that nobody confirmed.
 */
export function saidOf(schedule: Schedule, { day }: Kept, at: At): Said {
  const { query, now, holidays } = at;
  const today = dateOf(wallAt(now));
  if (!asksTime(query) || !day) {
    const status = statusAt(schedule, now, holidays);
    return { state: status.state, words: statusInWords(status, now) };
  }
  if (schedule.sure !== 'confirmed') return unsure;
  const on = day === today ? 'hôm nay' : dayInWords(day, today);
  if (query.hour) {
    const then = instantOf(wallOf(day, query.hour));
    const status = statusAt(schedule, then, holidays);
    if (status.state === 'unsure') return unsure;
    if (status.state !== 'open') return { state: status.state, words: statusInWords(status, then) };
    const end = dateOf(status.until) === day ? clockOf(status.until) : 'hôm sau';
    return { state: 'open', words: `Mở lúc ${shortClock(query.hour)} ${on}, đến ${end}` };
  }
  const { intervals } = planOf(schedule, day, holidays);
  if (intervals.length === 0) return unsure;
  const state = dateOf(wallAt(now)) > day ? 'ended' : 'open';
  return { state, words: `${atStart(on)}: ${intervalsInWords(intervals)}` };
}

const unsure: Said = { state: 'unsure', words: 'Giờ chưa xác nhận' };

/** "18:00", "7:30": no nought before the hour. */
export function shortClock(clock: string): string {
  return clock.replace(/^0/, '');
}

/** What is asked, in words, without services: "thứ Ba 24/11, lúc 18:00"; empty when nothing is asked of time. */
export function timeInWords({ day, hour, evening, days }: Query, now: Date | number): string {
  const today = dateOf(wallAt(now));
  const when = day
    ? dayInWords(day, today) + (day === today ? ' (hôm nay)' : day < today ? ' (đã qua)' : '')
    : days.length > 0
      ? daysInWords(days)
      : '';
  const part = hour ? `lúc ${shortClock(hour)}` : evening ? 'buổi tối' : '';
  const range = !day && (days.length > 0 || evening) ? 'trong 30 ngày tới' : '';
  const alone = hour && !day && days.length === 0 ? 'hôm nay' : '';
  return [when, [part, alone].filter(Boolean).join(' '), range].filter(Boolean).join(', ');
}
