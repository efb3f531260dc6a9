import { boxOf, clearance, contains } from '../../units/plane.ts';
import type { Box, Point } from '../../units/plane.ts';
import { overlap } from './clip.ts';

/** About how wide a name is, px: system sans, average Vietnamese letters. */
function textWidth(text: string, size: number): number {
  return text.length * size * 0.56;
}

/** The box of a name centred on a point of its middle line. */
export function textBox(text: string, [x, y]: Point, size: number): Box {
  const width = textWidth(text, size);
  const left = x - width / 2;
  return { left, right: left + width, top: y - size * 0.65, bottom: y + size * 0.65 };
}

/** Keeps, in the order given, up to `most` labels whose boxes are free of those kept before and of `taken`. */
export function placeLabels<T extends { box: Box }>(
  labels: readonly T[],
  taken: readonly Box[],
  most = labels.length,
): T[] {
  const boxes = [...taken];
  let kept = 0;
  return labels.filter(({ box }) => {
    if (kept >= most || boxes.some((other) => overlap(box, other))) return false;
    boxes.push(box);
    kept += 1;
    return true;
  });
}

/**
 * Points in rings where a name may stand, the roomiest first; a name that finds the first taken tries the next.
 * @param steps how many along the longer side of each ring
 */
export function insideSpots(
  rings: readonly (readonly Point[])[],
  steps = 12,
): { at: Point; room: number }[] {
  const spots = rings.flatMap((ring) => {
    const box = boxOf(ring);
    const step = Math.max(box.right - box.left, box.bottom - box.top) / steps;
    const found: { at: Point; room: number }[] = [];
    for (let x = box.left + step / 2; x < box.right; x += step)
      for (let y = box.top + step / 2; y < box.bottom; y += step) {
        const at: Point = [x, y];
        if (contains(ring, at)) found.push({ at, room: clearance(ring, at) });
      }
    return found;
  });
  return spots.sort((a, b) => b.room - a.room);
}
