import type { ScheduleWords } from './language.ts';
import type { Status } from './status.ts';
import { scheduleWords as vietnamese } from './languages/vi.ts';
import { addDays, clockOf, dateOf, startOf, wallAt, weekdayOf } from './wall.ts';
import type { Wall } from './wall.ts';

/** "thứ Hai 23/11"; with the year when it is not this one. */
export function dayInWords(
  date: string,
  today: string,
  language: ScheduleWords = vietnamese,
): string {
  const weekday = weekdayOf(date);
  return date.slice(0, 4) === today.slice(0, 4)
    ? language.dayOfYear(weekday, date)
    : `${language.dayNames[weekday]} ${language.date(date)}`;
}

/** The day and the clock of an end: midnight ends the day before, at 24:00, rather than beginning one. */
export function endInWords(until: Wall): { date: string; clock: string } {
  const date = dateOf(until);
  return until === startOf(date)
    ? { date: addDays(date, -1), clock: '24:00' }
    : { date, clock: clockOf(until) };
}

function untilInWords(until: Wall, today: string, language: ScheduleWords): string {
  const { date, clock } = endInWords(until);
  return `${clock} ${date === today ? language.today : dayInWords(date, today, language)}`;
}

/** The state as readers see it: "Đang mở đến 20:00 hôm nay". */
export function statusInWords(
  status: Status,
  now: Date | number,
  language: ScheduleWords = vietnamese,
): string {
  const today = dateOf(wallAt(now));
  const appointment = (words: string) =>
    'byAppointment' in status ? `${words}, ${language.byAppointment}` : words;
  switch (status.state) {
    case 'open':
      return appointment(language.openUntil(untilInWords(status.until, today, language)));
    case 'closed': {
      if (status.next === undefined) return language.closed;
      const date = dateOf(status.next);
      const clock = clockOf(status.next);
      const opens =
        date === today
          ? language.opensToday(clock)
          : language.opensOn(dayInWords(date, today, language), clock);
      return appointment(`${language.closed}. ${opens}`);
    }
    case 'ended':
      return language.ended;
    case 'notYet':
      return language.notYet(
        status.from.length === 10
          ? dayInWords(status.from, today, language)
          : language.date(status.from),
      );
    case 'unsure':
      return language.unsure;
  }
}
