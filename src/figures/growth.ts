import type { Figure } from './schema.ts';

/** How far a number that is not exact may lie from the printed one; our own margins, generous. */
const margins = {
  exact: [1, 1],
  'more-than': [1, 1.1],
  over: [1, 1.1],
  nearly: [0.9, 1],
  about: [0.95, 1.05],
} as const;

/** The least a number can be. */
export function atLeast(figure: Figure): number {
  return (figure.value ?? 0) * margins[figure.qualifier][0];
}

/** Whether a running total is surely lower than before, however its "hơn" and "khoảng" are read. */
export function falls(earlier: Figure, later: Figure): boolean {
  if (earlier.value === undefined || later.value === undefined) return false;
  return later.value * margins[later.qualifier][1] < atLeast(earlier);
}
