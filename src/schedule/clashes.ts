import { expandSchedule } from './expand.ts';
import type { Interval } from './plan.ts';
import type { Holidays } from './holidays.ts';
import type { Schedule } from './schema.ts';
import { addDays } from './wall.ts';

/** Two points that need the same people at the same time; the first such time. */
export type Clash<Point> = { points: [Point, Point]; intervals: [Interval, Interval] };

/**
 * Where one team would have to be in two places at once, once for each pair of points.
 * @param points the points of one team
 * @param from first day looked at, `2026-11-22`; what began the evening before is looked at too
 * @param to last day looked at
 */
export function clashes<Point extends { schedule: Schedule }>(
  points: readonly Point[],
  from: string,
  to: string,
  holidays: Holidays,
): Clash<Point>[] {
  const all = points
    .flatMap((point, index) =>
      expandSchedule(point.schedule, addDays(from, -1), to, holidays).map((interval) => ({
        point,
        index,
        interval,
      })),
    )
    .sort((a, b) => a.interval.from - b.interval.from || a.index - b.index);
  const found = new Map<string, Clash<Point>>();
  let running: typeof all = [];
  for (const next of all) {
    running = running.filter(({ interval }) => interval.to > next.interval.from);
    for (const other of running) {
      const [a, b] = other.index < next.index ? [other, next] : [next, other];
      const pair = `${a.index} ${b.index}`;
      if (a.index !== b.index && !found.has(pair))
        found.set(pair, { points: [a.point, b.point], intervals: [a.interval, b.interval] });
    }
    running.push(next);
  }
  return [...found.values()];
}
