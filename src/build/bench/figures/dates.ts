import { addDays } from '../../../schedule/wall.ts';
import { formatDate } from '../../../text/format.ts';
import { between, pick } from '../random.ts';
import type { Random } from '../random.ts';

/** The first day any sample speaks of, and how far one time lies from the next. */
const firstDay = '2022-03-01';
const daysBetween = 5;

/** The day of a figure in its source's words, and the day of the source. */
export type SampleDay = { asOf: string; asOfPrinted?: string; published: string };

/** The day of the n-th time sources write of a place: printed whole, without its year, or not at all. */
export function sampleDay(random: Random, time: number): SampleDay {
  const asOf = addDays(firstDay, time * daysBetween);
  const published = addDays(asOf, between(random, 1, 3));
  const whole = formatDate(asOf);
  return pick<SampleDay>(random, [
    { asOf, asOfPrinted: `tính đến ngày ${whole}`, published },
    { asOf, asOfPrinted: `tính đến ngày ${withoutYear(whole)}`, published },
    { asOf, published: asOf },
  ]);
}

/** The same day as another newspaper prints it a few days later. */
export function repeatedDay({ asOf, published }: SampleDay): SampleDay {
  return {
    asOf,
    asOfPrinted: `tính đến ngày ${formatDate(asOf)}`,
    published: addDays(published, 2),
  };
}

function withoutYear(date: string): string {
  return date.replace(/\/\d{4}$/, '');
}
