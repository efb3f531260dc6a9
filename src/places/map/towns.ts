import type { BaseMap } from './base.ts';
import { isInside, pixelAt } from './frame.ts';
import type { Frame } from './frame.ts';
import { textBox } from './labels.ts';
import type { Box } from './clip.ts';
import type { Point } from './project.ts';

/** A town in the drawing: its dot, and the places its name may stand, the best first. */
export type TownSpot = {
  at: Point;
  dot: Box;
  names: { text: string; at: Point; box: Box; dot: Point }[];
};

/** Pixels from the dot to its name. */
const gap = 5;
const half = 3;

/** The towns a frame shows, the larger first; none on the drawing of the whole country. */
export function townSpots(base: BaseMap, frame: Frame, size: number): TownSpot[] {
  if (frame.country) return [];
  return base.towns.flatMap(({ name: text, at: lonLat }) => {
    const at = pixelAt(frame, lonLat);
    if (!isInside(frame, at, 8)) return [];
    const [x, y] = at;
    const wide = textBox(text, at, size);
    const way = (wide.right - wide.left) / 2 + gap;
    const spots: Point[] = [
      [x + way, y + 4],
      [x - way, y + 4],
      [x, y - 7],
      [x, y + 15],
    ];
    return [
      {
        at,
        dot: { left: x - half, right: x + half, top: y - half, bottom: y + half },
        // A name is written on its base line; its box is around the middle of the letters.
        names: spots.map((spot) => ({
          ...{ text, at: spot, dot: at },
          box: textBox(text, [spot[0], spot[1] - 4], size),
        })),
      },
    ];
  });
}
