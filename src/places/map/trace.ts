import type { Point } from '../../units/plane.ts';

function distanceToLine([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = Math.hypot(bx - ax, by - ay);
  if (length === 0) return Math.hypot(x - ax, y - ay);
  const along = Math.max(
    0,
    Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length ** 2),
  );
  return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
}

/** Fewer points for the same line to the eye (Douglas–Peucker): none left out lies further than `tolerance` off. */
export function thin(line: readonly Point[], tolerance: number): Point[] {
  const first = line[0];
  const last = line.at(-1);
  if (!first || !last || line.length < 3) return [...line];
  let furthest = 0;
  let distance = -1;
  line.slice(1, -1).forEach((point, index) => {
    const off = distanceToLine(point, first, last);
    if (off > distance) {
      distance = off;
      furthest = index + 1;
    }
  });
  if (distance <= tolerance) return [first, last];
  return [
    ...thin(line.slice(0, furthest + 1), tolerance).slice(0, -1),
    ...thin(line.slice(furthest), tolerance),
  ];
}

/** {@link thin} for a closed ring. */
export function thinRing(ring: readonly Point[], tolerance: number): Point[] {
  const first = ring[0];
  if (!first) return [];
  const open = ring.slice(1).some(([x, y]) => x !== first[0] || y !== first[1]) ? ring : [first];
  const away = open.map(([x, y]) => Math.hypot(x - first[0], y - first[1]));
  const far = away.indexOf(Math.max(...away));
  const out = thin(open.slice(0, far + 1), tolerance);
  const back = thin([...open.slice(far), first], tolerance);
  return [...out.slice(0, -1), ...back.slice(0, -1)];
}

function joined(numbers: readonly number[]): string {
  return numbers
    .map((value, index) => (index > 0 && value >= 0 ? ` ${value}` : `${value}`))
    .join('');
}

/** SVG path data in whole pixels, relative, as short as it gets; empty for what is smaller than a pixel. */
export function pathOf(points: readonly Point[], closed: boolean): string {
  const whole = points.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  const [start] = whole;
  if (!start) return '';
  const moves: number[] = [];
  let [x, y] = start;
  for (const [nextX, nextY] of whole.slice(1)) {
    if (nextX === x && nextY === y) continue;
    moves.push(nextX - x, nextY - y);
    [x, y] = [nextX, nextY];
  }
  if (moves.length < (closed ? 4 : 2)) return '';
  return `M${joined(start)}l${joined(moves)}${closed ? 'z' : ''}`;
}
