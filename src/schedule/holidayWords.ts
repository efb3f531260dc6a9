import type { Holidays } from './holidays.ts';
import type { ScheduleWords } from './language.ts';
import { scheduleWords as vietnamese } from './languages/vi.ts';
import type { Schedule } from './schema.ts';
import { addDays } from './wall.ts';

/** How many days ahead a holiday is worth naming. */
const soon = 21;

/**
 * What becomes of the week on public holidays, a sentence, with the next one that is near:
 * "Nghỉ theo lịch nhà nước. Sắp tới: 24/11, Ngày Văn hóa Việt Nam."
 * @param today `2026-11-22`
 */
export function holidayWords(
  schedule: Schedule,
  today: string,
  holidays: Holidays,
  language: ScheduleWords = vietnamese,
): string {
  if (schedule.holidays === 'ignore') return language.worksOnHolidays;
  const rule = schedule.holidays === 'follow' ? language.offOnHolidays : language.holidaysUnknown;
  const next = nextHoliday(today, holidays);
  return next ? `${rule} ${language.nextHoliday(next.date, next.name, next.sure)}` : rule;
}

function nextHoliday(
  today: string,
  { off, maybe }: Holidays,
): { date: string; name: string; sure: boolean } | undefined {
  for (let days = 0; days <= soon; days++) {
    const date = addDays(today, days);
    const name = off[date] ?? maybe[date];
    if (name) return { date, name, sure: date in off };
  }
  return undefined;
}
