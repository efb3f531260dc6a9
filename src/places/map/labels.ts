import type { Box } from './clip.ts';
import { boxOf, overlap } from './clip.ts';
import type { Point } from './project.ts';
import { doubleArea } from './trace.ts';

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

/** Whether a point lies in a closed ring (even-odd). */
export function contains(ring: readonly Point[], [x, y]: Point): boolean {
  let inside = false;
  let previous = ring.at(-1);
  for (const point of ring) {
    if (previous && point[1] > y !== previous[1] > y) {
      const along = (y - point[1]) / (previous[1] - point[1]);
      if (x < point[0] + along * (previous[0] - point[0])) inside = !inside;
    }
    previous = point;
  }
  return inside;
}

function clearance(ring: readonly Point[], [x, y]: Point): number {
  let least = Infinity;
  let previous = ring.at(-1);
  for (const point of ring) {
    if (previous) {
      const [ax, ay] = previous;
      const [dx, dy] = [point[0] - ax, point[1] - ay];
      const length = dx * dx + dy * dy;
      const along = length && Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
      least = Math.min(least, Math.hypot(x - ax - along * dx, y - ay - along * dy));
    }
    previous = point;
  }
  return least;
}

/**
 * The point furthest from the edges of the largest ring, found on a grid that is refined twice: where its name goes.
 * `room` is the way to the nearest edge. Undefined when there is no ring with an area.
 */
export function insideSpot(
  rings: readonly (readonly Point[])[],
): { at: Point; room: number } | undefined {
  const ring = [...rings].sort((a, b) => Math.abs(doubleArea(b)) - Math.abs(doubleArea(a)))[0];
  if (!ring || doubleArea(ring) === 0) return undefined;
  const box = boxOf(ring);
  let best: { at: Point; room: number } | undefined;
  let step = Math.max(box.right - box.left, box.bottom - box.top) / 16;
  let around = box;
  for (let round = 0; round < 3; round += 1) {
    for (let x = around.left + step / 2; x < around.right; x += step)
      for (let y = around.top + step / 2; y < around.bottom; y += step) {
        const at: Point = [x, y];
        if (!contains(ring, at)) continue;
        const room = clearance(ring, at);
        if (!best || room > best.room) best = { at, room };
      }
    if (!best) return undefined;
    const [x, y] = best.at;
    around = { left: x - step, right: x + step, top: y - step, bottom: y + step };
    step /= 6;
  }
  return best;
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
