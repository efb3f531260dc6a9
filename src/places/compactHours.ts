import { weekdays } from '../schedule/week.ts';
import type { Weekday } from '../schedule/week.ts';

/** A row of `schedule.weekly` as an editor would write it in YAML. */
export type WeekRow = { days: Weekday[]; shifts: { from: string; to: string }[] };

const days = ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'];

const dayAt = (index: number) => weekdays[index] ?? 'mon';

/** "T2-T6", "T2,T4,CN" as days; undefined when it is neither. */
function readDays(words: string): Weekday[] | undefined {
  const found = new Set<number>();
  for (const part of words.split(/[,+]/)) {
    const [from = '', to = from, ...more] = part.split('-').map((day) => days.indexOf(day));
    const [first, last] = [Number(from), Number(to)];
    if (more.length > 0 || first < 0 || last < first) return undefined;
    for (let day = first; day <= last; day++) found.add(day);
  }
  return [...found].sort((a, b) => a - b).map(dayAt);
}

/** "7:30", "07h30", "17h" as `07:30`; what is no time of day stays, for the schema to complain of. */
function readClock(words: string): string {
  const match = /^(\d{1,2})(?:[:hg](\d{2})?)?$/i.exec(words);
  return match ? `${(match[1] ?? '').padStart(2, '0')}:${match[2] ?? '00'}` : words;
}

/**
 * Reads hours as they fit into one cell: `T2-T6 07:30-11:30 13:30-17:00; T7 07:30-11:30`. T2 is Monday, CN Sunday;
 * groups of days are parted by semicolons or bars, shifts by blanks.
 * @returns the rows, or the words of the group that could not be read
 */
export function readCompactHours(words: string): { weekly: WeekRow[] } | { wrong: string } {
  const weekly: WeekRow[] = [];
  for (const group of words.split(/[;|]/).map((part) => part.trim())) {
    if (group === '') continue;
    const [named = '', ...shifts] = group
      .replace(/[–—]/g, '-')
      .replace(/\s*([-,+])\s*/g, '$1')
      .split(/\s+/);
    const found = readDays(named.toUpperCase().replace(/:$/, ''));
    const times = shifts.map((shift) => shift.split('-'));
    if (!found || times.length === 0 || times.some((pair) => pair.length !== 2))
      return { wrong: group };
    weekly.push({
      days: found,
      shifts: times.map(([from = '', to = '']) => ({ from: readClock(from), to: readClock(to) })),
    });
  }
  return weekly.length > 0 ? { weekly } : { wrong: words };
}
