import type { Language } from '../i18n/language.ts';
import { vi } from '../i18n/vi.ts';
import { addDays } from '../schedule/wall.ts';
import { markDated } from '../text/dated.ts';

/** When a page is read again; from the day after on, that nobody has. Changes by itself with the reader's day. */
export function reviewWords(
  reviewBy: string,
  today: string,
  { date, words }: Language = vi,
): string {
  const { reviewBy: before, reviewLate } = words.sources;
  return markDated(
    [
      { until: reviewBy, text: before(date(reviewBy)) },
      {
        from: addDays(reviewBy, 1),
        text: reviewLate(date(reviewBy)),
      },
    ],
    today,
  );
}
