import { qualifiers } from '../../../figures/vocabulary.ts';
import type { Qualifier } from '../../../figures/vocabulary.ts';
import { formatNumber } from '../../../text/format.ts';
import { roundTo } from '../../../text/numbers.ts';
import { pick } from '../random.ts';
import type { Random } from '../random.ts';

/** A number as a newspaper prints it, and as the figure file holds it. */
export type Printed = { value: number; qualifier: Qualifier; printed: string; words: string };

const roundings = {
  exact: (value: number) => value,
  'more-than': Math.floor,
  over: Math.floor,
  nearly: Math.ceil,
  about: Math.round,
} satisfies Record<Qualifier, (thousands: number) => number>;

export function exactly(value: number): Printed {
  const printed = formatNumber(value);
  return { value, qualifier: 'exact', printed, words: printed };
}

/** The number itself, or "hơn 298 nghìn" and the like, half and half. */
export function loosely(random: Random, value: number): Printed {
  const qualifier = pick<Qualifier>(random, [
    'exact',
    'exact',
    'exact',
    'more-than',
    'over',
    'nearly',
    'about',
  ]);
  if (qualifier === 'exact') return exactly(value);
  const thousands = roundings[qualifier](value / 1000);
  const printed = `${formatNumber(thousands)} nghìn`;
  return {
    value: thousands * 1000,
    qualifier,
    printed,
    words: `${qualifiers[qualifier]} ${printed}`,
  };
}

/** A rate in percent with so many places. */
export function rate(percent: number, decimals: number): { value: number; printed: string } {
  const value = roundTo(percent, decimals);
  return { value, printed: `${formatNumber(value, decimals)}%` };
}
