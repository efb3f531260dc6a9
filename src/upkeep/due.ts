import { formatDate } from '../text/format.ts';
import { addDays, dayLength, startOf } from '../schedule/wall.ts';

/** Something an editor must look at again by a day. */
export type Due = {
  /** As editors know it: `content/faq/mat-the.md`. */
  file: string;
  line: number;
  /** The last day on which nothing need be done. */
  day: string;
  /** What is to be done, the start of a sentence: "Xem lại trang “Mất thẻ”". */
  what: string;
};

/** What editors are told of ahead when nobody says how far. */
export const usualDays = 30;

/** What is due by a day, the overdue too; the most urgent first. */
export function dueBy(all: readonly Due[], day: string): Due[] {
  return all
    .filter((due) => due.day <= day)
    .sort((a, b) => order(a.day, b.day) || order(a.file, b.file) || a.line - b.line);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** "còn 12 ngày", "hôm nay", "quá 3 ngày". */
export function daysLeft(day: string, today: string): string {
  const left = (startOf(day) - startOf(today)) / dayLength;
  if (left === 0) return 'hôm nay';
  return left > 0 ? `còn ${left} ngày` : `quá ${-left} ngày`;
}

/** The list for `npm run due`: days in order, under each what is due on it. */
export function dueList(all: readonly Due[], today: string, until: string): string {
  const due = dueBy(all, until);
  const span = `đến ngày ${formatDate(until)}`;
  if (due.length === 0) return `Không có gì phải xem lại ${span}.`;
  const days = [...new Set(due.map(({ day }) => day))];
  return [
    `${due.length} việc phải xem lại ${span}:`,
    ...days.flatMap((day) => [
      '',
      `${formatDate(day)} (${daysLeft(day, today)})`,
      ...due
        .filter((one) => one.day === day)
        .map(({ file, line, what }) => `  ${file}:${line}  ${what}`),
    ]),
  ].join('\n');
}

/** The last day of the next `days` days. */
export function daysAhead(today: string, days: number = usualDays): string {
  return addDays(today, days);
}
