import { formatDate } from '../text/format.ts';
import type { Holidays } from './holidays.ts';
import type { Schedule } from './schema.ts';
import { addDays } from './wall.ts';

/** How many days ahead a holiday is worth naming. */
const soon = 21;

/**
 * What becomes of the week on public holidays, a sentence, with the next one that is near:
 * "Nghỉ theo lịch nhà nước. Sắp tới: 24/11, Ngày Văn hóa Việt Nam."
 * @param today `2026-11-22`
 */
export function holidayWords(schedule: Schedule, today: string, holidays: Holidays): string {
  if (schedule.holidays === 'ignore') return 'Làm cả các ngày lễ.';
  const rule = schedule.holidays === 'follow' ? 'Nghỉ các ngày lễ theo lịch nhà nước.' : 'Chưa rõ.';
  const next = nextHoliday(today, holidays);
  return next
    ? `${rule} Sắp tới: ${formatDate(next.date.slice(5))}, ${next.name}${next.sure ? '' : ' (có thể nghỉ)'}.`
    : rule;
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
