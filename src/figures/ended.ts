import { formatDate, formatDateInWords } from '../text/format.ts';
import { isLater } from './dates.ts';
import type { PublishedFigure } from './register.ts';

/**
 * What to say above figures whose time is over; undefined while a deadline is still to come, and in the year the
 * newest of them describes.
 * @param today the day of the build in UTC+7, `2026-11-28`
 */
export function endedWords(figures: readonly PublishedFigure[], today: string): string | undefined {
  const deadlines = figures.flatMap(({ figure }) => figure.deadline ?? []).sort();
  const last = deadlines.at(-1);
  const newest = figures
    .map(({ figure }) => figure.asOf)
    .sort()
    .at(-1);
  // A number from after the deadline is not about what ended then.
  if (last !== undefined && !(newest !== undefined && isLater(newest, last))) {
    return isLater(today, last) ? `Đã kết thúc, hạn ${formatDate(last)}` : undefined;
  }
  return newest !== undefined && newest.slice(0, 4) < today.slice(0, 4)
    ? `Số liệu đã cũ, mới nhất là ${formatDateInWords(newest)}`
    : undefined;
}
