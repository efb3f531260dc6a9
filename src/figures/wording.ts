import { readNumber } from '../text/numbers.ts';
import { formatDate, formatPercent } from '../text/format.ts';
import { isYearInferred } from './dates.ts';
import type { Figure, FigurePlace, Share } from './schema.ts';
import { indicators, levels, qualifiers } from './vocabulary.ts';

/** The number as published, with its "hơn", "gần", "khoảng": "hơn 1.000"; undefined where only a rate was. */
export function numberWords(figure: Figure): string | undefined {
  if (figure.printed === undefined) return undefined;
  // No-break blanks: "90 nghìn" and "gần 100" stay on one line.
  return `${qualifiers[figure.qualifier]} ${figure.printed}`.trim().replaceAll(' ', '\u00a0');
}

/** A published share as the portal writes it: "89%%" becomes 89 %. */
export function shareWords(share: Share): string {
  return formatPercent(share.value, readNumber(share.printed)?.decimals ?? 2);
}

/** What is counted: the editor's label, or the indicator's name; with the account's level. */
export function indicatorWords(figure: Figure): string {
  if (figure.label) return figure.label;
  const { name } = indicators[figure.indicator];
  return figure.level ? `${name}, ${levels[figure.level]}` : name;
}

/** Short name of a place for charts and lists. */
export function placeName(place: FigurePlace): string {
  return place.name ?? place.publishedAs;
}

/** "20/6/2023"; "(năm theo ngày đăng)" where the source printed no year, "(theo ngày đăng)" where it printed no date. */
export function dateWords(figure: Figure): string {
  const date = formatDate(figure.asOf);
  if (!figure.asOfPrinted) return `${date} (theo ngày đăng)`;
  return isYearInferred(figure) ? `${date} (năm theo ngày đăng)` : date;
}
