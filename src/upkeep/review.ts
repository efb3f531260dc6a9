import { addDays } from '../schedule/wall.ts';
import { markDated } from '../text/dated.ts';
import { formatDate } from '../text/format.ts';

/** When a page is read again; from the day after on, that nobody has. Changes by itself with the reader's day. */
export function reviewWords(reviewBy: string, today: string): string {
  return markDated(
    [
      { until: reviewBy, text: `xem lại trước ${formatDate(reviewBy)}` },
      {
        from: addDays(reviewBy, 1),
        text: `Trang này đã quá ngày xem lại (${formatDate(reviewBy)}), nên hỏi lại nơi làm.`,
      },
    ],
    today,
  );
}
