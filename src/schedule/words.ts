import { hoursGroups, inOrder } from './hours.ts';
import type { HoursGroup } from './hours.ts';
import { joined, told } from './language.ts';
import type { ScheduleWords } from './language.ts';
import { piecesOf } from './pieces.ts';
import type { Interval } from './plan.ts';
import type { Schedule, Shift } from './schema.ts';
import { clockOf, dateOf, dayLength, minutesOf, startOf } from './wall.ts';
import { scheduleWords as vietnamese } from './languages/vi.ts';
import { daysInWords } from './week.ts';

export { statusInWords } from './statusWords.ts';

/** From when on hours that follow those of the day are called the evening. */
const evening = 17 * 60 + 30;

/** 1440 minutes are 24:00, the end of the day, and not the start of the next. */
const clockWords = (minutes: number) =>
  minutes === dayLength ? '24:00' : clockOf(minutes % dayLength);

function clocks(from: number, to: number, language: ScheduleWords): string {
  const end = `${clockWords(to)}${to > dayLength ? ` ${language.nextDay}` : ''}`;
  return `${clockWords(from)}–${end}`;
}

/** A shift with both times, cut at its pauses: "7:30–11:30 và 13:30–17:00". */
function timedInWords(shift: Shift, language: ScheduleWords): string {
  const times = piecesOf(shift).map(({ from, to }) => clocks(from, to, language));
  const words = joined(times, language.and);
  return shift.name ? `${told(shift.name, language)} ${words}` : words;
}

/** As much as is known: "ca tối, đến 22:00", "giờ hành chính". */
function untimedInWords({ from, to, name }: Shift, language: ScheduleWords): string {
  return [
    name && told(name, language),
    from && language.fromClock(clockWords(minutesOf(from))),
    to && language.toClock(clockWords(minutesOf(to))),
  ]
    .filter(Boolean)
    .join(', ');
}

/**
 * Shifts of one day. Bare times are joined by "và"; names, evenings after a day's work and half-known times stand
 * after semicolons: "7:30–11:30 và 13:30–17:00; tối 18:00–22:00".
 */
export function shiftsInWords(
  shifts: readonly Shift[],
  language: ScheduleWords = vietnamese,
): string {
  const all = shifts.length > 0 && shifts.every(({ byAppointment }) => byAppointment);
  const parts: { words: string; bare: boolean }[] = [];
  let byDay = false;
  for (const shift of inOrder(shifts)) {
    const timed = Boolean(shift.from && shift.to);
    const late = shift.from !== undefined && minutesOf(shift.from) >= evening;
    const labelled = timed && !shift.name && late && byDay;
    const words = timed ? timedInWords(shift, language) : untimedInWords(shift, language);
    const note = shift.byAppointment && !all ? ` (${language.byAppointment})` : '';
    parts.push({
      words: `${labelled ? `${language.evening} ` : ''}${words}${note}`,
      bare: timed && !shift.name && !labelled && !shift.breaks,
    });
    byDay ||= timed && !late;
  }
  return `${together(parts, language)}${all ? `, ${language.byAppointment}` : ''}`;
}

/** The intervals of one date as the engine gives them: "7:30–11:30 và ca tối 18:00–22:00". */
export function intervalsInWords(
  intervals: readonly Interval[],
  language: ScheduleWords = vietnamese,
): string {
  const all = intervals.length > 0 && intervals.every(({ byAppointment }) => byAppointment);
  const words = intervals.map(({ from, to, name, byAppointment }) => {
    const midnight = startOf(dateOf(from));
    const times = clocks(from - midnight, to - midnight, language);
    const note = byAppointment && !all ? ` (${language.byAppointment})` : '';
    return `${name ? `${told(name, language)} ` : ''}${times}${note}`;
  });
  return `${joined(words, language.and)}${all ? `, ${language.byAppointment}` : ''}`;
}

/** Bare times in a row become one list; everything else stands for itself. */
function together(
  parts: readonly { words: string; bare: boolean }[],
  language: ScheduleWords,
): string {
  const runs: { words: string[]; bare: boolean }[] = [];
  for (const { words, bare } of parts) {
    const run = runs[runs.length - 1];
    if (run?.bare && bare) run.words.push(words);
    else runs.push({ words: [words], bare });
  }
  return runs.map(({ words }) => joined(words, language.and)).join('; ');
}

/** "thứ Bảy tuần 1 và 3 trong tháng, từ 1/6/2026": the days of a group with their limits. */
function daysOf(
  { days, nth, dates, monthDays, from, to }: HoursGroup,
  language: ScheduleWords,
): string {
  const every = days.length === 7;
  let words = every && !nth ? '' : daysInWords(days, language);
  if (nth) words = language.nth(words, nth);
  if (monthDays) words = language.monthDays(monthDays, words);
  if (dates) words = language.parity(dates, words);
  return [words || language.everyDay, language.period(from, to)].filter(Boolean).join(', ');
}

/** The hours that repeat: days in words beside shifts in words. Days with the same hours are one line. */
export type HoursLine = { days: string; hours: string; note?: string };

/** What repeats, for a table or a list. */
export function hoursLines(schedule: Schedule, language: ScheduleWords = vietnamese): HoursLine[] {
  return hoursGroups(schedule).map((group) => ({
    days: daysOf(group, language),
    hours: shiftsInWords(group.shifts, language),
    ...(group.note ? { note: group.note } : {}),
  }));
}

/** All that is known of the repeating hours in one line; empty when nobody published any. */
export function hoursInWords(schedule: Schedule, language: ScheduleWords = vietnamese): string {
  const lines = hoursLines(schedule, language).map(
    ({ days, hours, note }) => `${days}, ${hours}${note ? ` (${note})` : ''}`,
  );
  return [...lines, ...(schedule.words ? [told(schedule.words, language)] : [])].join('; ');
}
