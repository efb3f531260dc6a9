import { getLunarDate } from '@dqcai/vn-lunar';
import type { Holidays } from '../../schedule/holidays.ts';
import { addDays } from '../../schedule/wall.ts';

/** What a wall calendar says below the number, for a run of days that starts at `first`. */
export type LeafDays = {
  first: string;
  /** "17/10", "rằm", "mùng 1". */
  low: string[];
  /** Days off, and their names. */
  off: Record<string, string>;
};

/** The day of the lunar calendar: "17/10"; "rằm" is the full moon, "mùng 1" begins a month. */
function lunarInWords(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const lunar = getLunarDate(day, month, year);
  if (lunar.day === 15) return 'rằm';
  return lunar.day === 1 ? 'mùng 1' : `${lunar.day}/${lunar.month}`;
}

/**
 * The lower lines of the leaves.
 * @param today the day of the build; a page is read within weeks of it
 */
export function leafDays(today: string, holidays: Holidays, ahead = 28): LeafDays {
  const days = Array.from({ length: ahead }, (_, more) => addDays(today, more));
  return {
    first: today,
    low: days.map(lunarInWords),
    off: Object.fromEntries(
      days.flatMap((day) => {
        const name = holidays.off[day];
        return name === undefined ? [] : [[day, name]];
      }),
    ),
  };
}
