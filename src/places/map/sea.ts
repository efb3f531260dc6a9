import { contains } from '../../units/plane.ts';
import { overlap } from './clip.ts';
import type { Box } from './clip.ts';
import { isInside, lonLatAt, pixelAt } from './frame.ts';
import type { Frame } from './frame.ts';
import { textBox } from './labels.ts';
import type { Point } from './project.ts';

/** Half the size of one little wave, px, with the room it wants around it. */
const wave = { x: 18, y: 12 };

function cornersOf({ left, right, top, bottom }: Box): Point[] {
  const middle = (left + right) / 2;
  return [left, middle, right].flatMap((x): Point[] => [
    [x, top],
    [x, (top + bottom) / 2],
    [x, bottom],
  ]);
}

function isSea(box: Box, land: readonly (readonly Point[])[], frame: Frame): boolean {
  return cornersOf(box).every(
    (corner) => isInside(frame, corner, 4) && !land.some((ring) => contains(ring, corner)),
  );
}

function isFree(box: Box, taken: readonly Box[]): boolean {
  return !taken.some((other) => overlap(box, other));
}

/** What the water at a place is called: west of Cà Mau it is the Gulf of Thailand. */
export function seaName([lon, lat]: Point): string {
  return lon < 104.8 && lat < 11 ? 'Vịnh Thái Lan' : 'Biển Đông';
}

/** Where the sea's name fits, as far to the upper right as it does; undefined when there is too little sea. */
export function seaLabel(
  frame: Frame,
  land: readonly (readonly Point[])[],
  taken: readonly Box[],
  size: number,
): { name: string; at: Point; box: Box } | undefined {
  for (let y = 40; y < frame.height - 40; y += 22)
    for (let x = frame.width - 60; x > 50; x -= 24) {
      const at: Point = [x, y];
      const name = seaName(lonLatAt(frame, at));
      const text = textBox(name, at, size);
      const box = {
        left: text.left - 10,
        right: text.right + 10,
        top: text.top - 8,
        bottom: text.bottom + 6,
      };
      if (isSea(box, land, frame) && isFree(box, taken)) return { name, at, box };
    }
  return undefined;
}

/** Places for little waves, scattered the same way every time, on open water and clear of names and pins. */
export function waves(
  frame: Frame,
  land: readonly (readonly Point[])[],
  taken: readonly Box[],
): Point[] {
  const found: Point[] = [];
  const most = frame.country ? 12 : 6;
  for (let row = 0; 30 + row * 46 < frame.height; row += 1)
    for (let column = 0; column < 6; column += 1) {
      const x = 34 + column * 70 + ((row * 37 + column * 11) % 29);
      const y = 26 + row * 46 + ((column * 23 + row * 7) % 17);
      const box = { left: x - wave.x, right: x + wave.x, top: y - wave.y, bottom: y + wave.y };
      if ((row + column) % 2 === 0 && isSea(box, land, frame) && isFree(box, taken))
        found.push([x, y]);
    }
  const every = Math.max(1, Math.ceil(found.length / most));
  return found.filter((_, index) => index % every === 0);
}

/** Names of places at sea that a frame shows, with their pixels. */
export function inView<T extends { at: Point }>(places: readonly T[], frame: Frame): T[] {
  return places
    .map((place) => ({ ...place, at: pixelAt(frame, place.at) }))
    .filter(({ at }) => isInside(frame, at, 8));
}
