import type { Source } from '../../sources/schema.ts';
import { formatDate, formatDateInWords } from '../../text/format.ts';
import { isYearInferred } from '../dates.ts';
import { figureOf } from '../register.ts';
import type { Register } from '../register.ts';
import type { Figure } from '../schema.ts';
import { indicators } from '../vocabulary.ts';
import { spanOf } from './time.ts';

/** Of when the numbers of a chart are, and who published them. */
export type Origin = {
  /** "Số đến 20/6/2023" */
  dates: string;
  sources: { words: string; url?: string }[];
  /** What the portal concluded about the dates. */
  remarks: string[];
};

/** What stands under a chart. */
export function originOf(
  register: Register,
  sources: ReadonlyMap<string, Source>,
  ids: readonly string[],
): Origin {
  const drawn = ids.map((id) => figureOf(register, id));
  const all = drawn.map(({ figure }) => figure);
  // When an aim was set says nothing of when was counted.
  const counted = all.filter(({ indicator }) => !('aim' in indicators[indicator]));
  const figures = counted.length > 0 ? counted : all;
  const known = [...new Set(drawn.map(({ source }) => source))].flatMap((id) => {
    const source = sources.get(id);
    return source ? [{ words: shortName(source), ...(source.url ? { url: source.url } : {}) }] : [];
  });
  const remarks = [
    ...(figures.some(isYearInferred) ? ['Nguồn không ghi năm; cổng lấy năm của bài.'] : []),
    ...(figures.some(({ asOfPrinted }) => asOfPrinted === undefined)
      ? ['Nguồn không ghi ngày của số liệu; cổng lấy ngày của bài.']
      : []),
  ];
  return { dates: datesOf(figures), sources: known, remarks };
}

/** Readers know the paper and the day; the full title is in the list of sources. */
function shortName({ publisher, title, date }: Source): string {
  return [publisher ?? title, date && formatDate(date)].filter(Boolean).join(', ');
}

function datesOf(figures: readonly Figure[]): string {
  const dates = [...new Set(figures.map(({ asOf }) => asOf))].sort(
    (a, b) => spanOf(a).middle.getTime() - spanOf(b).middle.getTime(),
  );
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return '';
  const around = dates.find((date) => dates.every((other) => other.startsWith(date)));
  if (around !== undefined && first !== last) return `Số trong ${formatDateInWords(around)}`;
  return first === last
    ? `Số đến ${formatDate(first)}`
    : `Số từ ${formatDate(first)} đến ${formatDate(last)}`;
}
