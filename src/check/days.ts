import type { Opened } from '../collections/open.ts';
import type { Problem } from '../files/problem.ts';
import { formatDate } from '../text/format.ts';

/** Files that say they were compared with their sources on a day yet to come: a slip, told as a hint. */
export function checkedLater(opened: readonly Opened<object>[], today: string): Problem[] {
  return opened.flatMap(({ entries }) =>
    entries.flatMap(({ data, file }): Problem[] =>
      'checked' in data && typeof data.checked === 'string' && data.checked > today
        ? [
            {
              file: file.shown,
              line: file.lineOf(['checked']),
              message: `Ngày kiểm tra ${formatDate(data.checked)} chưa đến.`,
              fix: 'viết ngày bạn so lại với nguồn.',
            },
          ]
        : [],
    ),
  );
}
