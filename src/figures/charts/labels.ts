import { least, sum } from 'd3-array';
import type { Side } from './view.ts';

/** A value to be printed beside its point, in percent of the room. */
export type Labelled = { x: number; y: number; words: string; short: string };

type Box = { left: number; right: number; top: number; bottom: number };

/** Screens the labels are tried on: width of a letter and height of a line in percent of the room. */
const screens = [
  { letter: 1.55, line: 6.5, long: true },
  { letter: 3.9, line: 7, long: false },
  // A phone with type doubled.
  { letter: 7, line: 7, long: false },
];

/** Room around a point for its shape and for what says how exact it is. */
const reach = { x: 3, y: 5.5 };

// The order is the preference where nothing is in the way.
const sides: readonly Side[] = ['above', 'right', 'below', 'left'];

/** Rounds in which every value may still change its side; values settle in two or three. */
const rounds = 4;

/**
 * For each point the side on which its value stands free: of other points and values, of lines and of the edges, on
 * a wide screen and on a phone.
 */
export function placeLabels(
  points: readonly Labelled[],
  joins: readonly { x1: number; y1: number; x2: number; y2: number }[] = [],
): Side[] {
  const shapes = points.map(({ x, y }): Box => around(x, y, reach.x, reach.y));
  const dots = joins.flatMap(({ x1, y1, x2, y2 }) =>
    [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((part) =>
      around(x1 + (x2 - x1) * part, y1 + (y2 - y1) * part, 1, 1),
    ),
  );
  const chosen = points.map((): Side => 'above');
  for (let round = 0; round < rounds; round++) {
    points.forEach((point, own) => {
      const others = shapes.filter((_, index) => index !== own);
      const costOf = (side: Side) =>
        sum(screens, (screen) => {
          const box = boxOf(point, side, screen);
          const values = points.flatMap((other, index) =>
            index === own ? [] : [boxOf(other, chosen[index] ?? 'above', screen)],
          );
          return (
            sum([...others, ...dots, ...values], (one) => overlap(box, one)) + 10 * outside(box)
          );
        });
      chosen[own] = least(sides, costOf) ?? 'above';
    });
  }
  return chosen;
}

function around(x: number, y: number, width: number, height: number): Box {
  return { left: x - width, right: x + width, top: y - height, bottom: y + height };
}

function boxOf(
  { x, y, words, short }: Labelled,
  side: Side,
  { letter, line, long }: (typeof screens)[number],
): Box {
  const width = (long ? words : short).length * letter;
  switch (side) {
    case 'above':
      return {
        left: x - width / 2,
        right: x + width / 2,
        top: y - reach.y - line,
        bottom: y - reach.y,
      };
    case 'below':
      return {
        left: x - width / 2,
        right: x + width / 2,
        top: y + reach.y,
        bottom: y + reach.y + line,
      };
    case 'left':
      return {
        left: x - reach.x - width,
        right: x - reach.x,
        top: y - line / 2,
        bottom: y + line / 2,
      };
    case 'right':
      return {
        left: x + reach.x,
        right: x + reach.x + width,
        top: y - line / 2,
        bottom: y + line / 2,
      };
  }
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** How far a box sticks out of the room; a little over the top is free. */
function outside({ left, right, top, bottom }: Box): number {
  const over = (amount: number) => Math.max(0, amount);
  return over(-left) + over(right - 100) + over(-4 - top) + over(bottom - 100);
}
