import type { Pin } from './pins.ts';

/**
 * Path data of a sign: a pin whose tip is the position, or a round sign where only an area is known.
 * Wider when it carries several numbers.
 */
export function pinShape({ at, label, area }: Pick<Pin, 'at' | 'label' | 'area'>): string {
  const [x, y] = at.map(Math.round);
  const wide = label.length > 2 ? Math.round((label.length - 2) * 7.5) : 0;
  const half = wide / 2;
  if (area)
    return `M${(x ?? 0) - half} ${(y ?? 0) - 15}h${wide}a15 15 0 0 1 0 30h${-wide}a15 15 0 0 1 0-30z`;
  return wide > 0
    ? `M${x} ${y}l-8-10h${8 - half}a15 15 0 0 1 0-30h${wide}a15 15 0 0 1 0 30h${8 - half}z`
    : `M${x} ${y}c-10-11-15-17-15-25a15 15 0 0 1 30 0c0 8-5 14-15 25z`;
}
