import { shapePath } from '../symbols.ts';
import { lineHeight, margin, px, textLine } from './paper.ts';
import type { Piece } from './paper.ts';

/** The dot of a pair. */
export function circle(x: number, y: number): string {
  return `<circle class="one" cx="${px(x)}" cy="${px(y)}" r="8"/>`;
}

/** The hollow square of a second rate. */
export function square(x: number, y: number): string {
  return `<path class="ring" transform="translate(${px(x)} ${px(y)})" d="${shapePath('square')}"/>`;
}

/** What signs mean, one below the other; `y` is the foot of the words. */
export function key(
  top: number,
  entries: readonly { sign(x: number, y: number): string; words: string }[],
): Piece {
  const step = lineHeight(16) + 4;
  return {
    body: entries
      .map(({ sign, words }, index) => {
        const y = top + 16 + step * index;
        return sign(margin, y) + textLine(margin + 36, y, words, { size: 16 });
      })
      .join('\n'),
    height: step * entries.length + 12,
  };
}
