import type { Finding } from '../files/problem.ts';
import type { Figure } from './schema.ts';

const number = /\d+(?:[.,]\d+)*/g;

/**
 * Figures of one place and day that quote the same sentence must quote the same numbers: a digit typed wrong in
 * one of them, and in its data too, is found by the others.
 * @param figures of one file
 */
export function checkQuotations(figures: readonly Figure[]): Finding[] {
  const first = new Map<string, { figure: Figure; quoted: string }>();
  return figures.flatMap((figure, index) => {
    const quoted = figure.fragment ?? figure.restated ?? '';
    const key = [figure.place, figure.asOf, quoted.replace(number, '#')].join('\n');
    const other = first.get(key);
    if (!other) first.set(key, { figure, quoted });
    const slip = other && slipBetween(other.quoted, quoted);
    if (!other || !slip) return [];
    return [
      {
        keys: ['figures', index, figure.fragment === undefined ? 'restated' : 'fragment'],
        message: `Cùng một câu mà ở đây là ${slip.here}, ở “${other.figure.id}” là ${slip.there}.`,
        fix: 'so lại cả hai đoạn trích với nguồn.',
      },
    ];
  });
}

/** The first number that differs, where another is the same; with nothing in common they are two sentences. */
function slipBetween(there: string, here: string): { there: string; here: string } | undefined {
  const [before, now] = [there.match(number) ?? [], here.match(number) ?? []];
  const at = now.findIndex((one, index) => one !== before[index]);
  const [one, other] = [before[at], now[at]];
  const common = now.some((same, index) => same === before[index]);
  return one !== undefined && other !== undefined && common
    ? { there: one, here: other }
    : undefined;
}
