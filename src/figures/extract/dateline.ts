import { readArticle } from './article.ts';
import { findDates } from './dates.ts';
import { partialDate } from './years.ts';
import type { PartialDate } from './years.ts';

/** A line that holds little more than a date was printed above or below the article. */
const longestLine = 60;

/** Before the law on citizen identity cards nobody published such figures. */
const firstYear = 2016;

/**
 * When an article seems to have been published: the date on a line of its own ("Thứ Ba, 20/06/2023 | 10:30"), else
 * the latest day the text names that is no deadline.
 */
export function datelineOf(raw: string): PartialDate | undefined {
  const { sentences } = readArticle(raw.slice(0, 200_000));
  let latest: PartialDate | undefined;
  for (const { text, lower } of sentences)
    for (const date of findDates(lower, text)) {
      const { year, month, day } = date;
      if (year === undefined || year < firstYear || month === undefined) continue;
      if (date.role === 'deadline') continue;
      const found = partialDate(year, month, day);
      if (day !== undefined && text.trim().length <= longestLine && date.role === 'day')
        return found;
      if (date.role !== 'until' && (latest === undefined || found > latest)) latest = found;
    }
  return latest;
}
