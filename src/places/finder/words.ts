import { planOf } from '../../schedule/expand.ts';
import type { Holidays } from '../../schedule/holidays.ts';
import type { Schedule } from '../../schedule/schema.ts';
import { statusAt } from '../../schedule/status.ts';
import type { Status } from '../../schedule/status.ts';
import { dayInWords, endInWords } from '../../schedule/statusWords.ts';
import { scheduleWords as vietnamese } from '../../schedule/languages/vi.ts';
import { clockOf, dateOf, instantOf, minutesOf, wallAt, wallOf } from '../../schedule/wall.ts';
import { daysInWords } from '../../schedule/week.ts';
import { intervalsInWords, statusInWords } from '../../schedule/words.ts';
import { atStart } from '../../text/format.ts';
import type { Kept } from './filter.ts';
import { fitOn } from './fit.ts';
import type { Query } from './query.ts';
import { asksTime } from './query.ts';

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
  if (fitOn(schedule, day, query, now, holidays) !== 'yes') return unsure;
  const on = day === today ? vietnamese.today : dayInWords(day, today);
  if (query.hour) {
    const then = wallOf(day, query.hour);
    const status = statusAt(schedule, instantOf(then), holidays);
    if (status.state !== 'open') return unsure;
    const { date, clock } = endInWords(status.until);
    const end = date === day ? clock : `${clock} ${dayInWords(date, today)}`;
    const note = status.byAppointment ? `, ${vietnamese.byAppointment}` : '';
    return { state: 'open', words: `Mở lúc ${clockOf(then)} ${on}, đến ${end}${note}` };
  }
  const { intervals } = planOf(schedule, day, holidays);
  const over = intervals.every(({ to }) => to <= wallAt(now));
  const state = !over ? 'open' : day === today ? 'closed' : 'ended';
  return { state, words: `${atStart(on)}: ${intervalsInWords(intervals)}` };
}

const unsure: Said = { state: 'unsure', words: vietnamese.unsure };

/** What is asked, in words, without services: "thứ Ba 24/11, lúc 18:00"; empty when nothing is asked of time. */
export function timeInWords({ day, hour, evening, days }: Query, now: Date | number): string {
  const today = dateOf(wallAt(now));
  const when = day
    ? dayInWords(day, today) + (day === today ? ' (hôm nay)' : day < today ? ' (đã qua)' : '')
    : days.length > 0
      ? daysInWords(days)
      : '';
  const part = hour ? `lúc ${clockOf(minutesOf(hour))}` : evening ? 'buổi tối' : '';
  const range = !day && (days.length > 0 || evening) ? 'trong 30 ngày tới' : '';
  const alone = hour && !day && days.length === 0 ? 'hôm nay' : '';
  return [when, [part, alone].filter(Boolean).join(' '), range].filter(Boolean).join(', ');
}
