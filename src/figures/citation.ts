import type { Source } from '../sources/schema.ts';
import { formatDateInWords } from '../text/format.ts';

/** More sources than these are counted, not named: a citation is one sentence. */
const mostNamed = 3;

/**
 * How to cite the numbers of a page: who published them, and who put them together. The day of reading follows.
 * @param address the full address of the page
 */
export function citationOf(sources: readonly Source[], site: string, address: string): string {
  const named = sources.length > mostNamed ? sources.slice(0, mostNamed - 1) : sources;
  const more = sources.length - named.length;
  const published = [
    ...named.map(({ publisher, title, number, date }) =>
      [publisher, number ?? `“${title}”`, date && formatDateInWords(date)]
        .filter(Boolean)
        .join(', '),
    ),
    ...(more > 0 ? [`và ${more} nguồn khác, ghi ở trang`] : []),
  ];
  return [...published, `số liệu và phép tính: ${site}, ${address}`].join('; ');
}
