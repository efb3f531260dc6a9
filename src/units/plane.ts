/** A position: longitude and latitude in degrees, or x and y on a plane. */
export type Point = readonly [number, number];

/** A place on the earth, degrees. */
export type LatLon = { lat: number; lon: number };

/** Kilometres between two places in Việt Nam, near enough. */
export function kmBetween(a: LatLon, b: LatLon): number {
  const east = (a.lon - b.lon) * 111.3 * Math.cos((((a.lat + b.lat) / 2) * Math.PI) / 180);
  return Math.hypot((a.lat - b.lat) * 110.6, east);
}

/** A rectangle on any plane. */
export type Box = { left: number; top: number; right: number; bottom: number };

/** The box around points. */
export function boxOf(points: readonly Point[]): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [x, y] of points) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}

/** Twice the area of a ring, with its sign. */
export function doubleArea(ring: readonly Point[]): number {
  let sum = 0;
  let previous = ring[ring.length - 1];
  for (const point of ring) {
    if (previous) sum += previous[0] * point[1] - point[0] * previous[1];
    previous = point;
  }
  return sum;
}

/** Whether a point lies in a closed ring (even-odd). */
export function contains(ring: readonly Point[], [x, y]: Point): boolean {
  let inside = false;
  let previous = ring[ring.length - 1];
  for (const point of ring) {
    if (previous && point[1] > y !== previous[1] > y) {
      const along = (y - point[1]) / (previous[1] - point[1]);
      if (x < point[0] + along * (previous[0] - point[0])) inside = !inside;
    }
    previous = point;
  }
  return inside;
}

/** How far a point is from the line of a closed ring. */
export function clearance(ring: readonly Point[], [x, y]: Point): number {
  let least = Infinity;
  let previous = ring[ring.length - 1];
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
