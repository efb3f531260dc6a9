import { pixelAt, pixelsPerKm } from './frame.ts';
import type { Frame } from './frame.ts';
import { areaKm, isArea } from './point.ts';
import type { MapPoint } from './point.ts';
import type { Point } from './project.ts';

/** Points of a list that stand so near to each other that one sign serves them all. */
export type Pin = {
  at: Point;
  points: readonly MapPoint[];
  /** "3", "1–4", "2, 5". */
  label: string;
  /** No position is known: a round sign in the middle of its area, not a pin. */
  area: boolean;
  past: boolean;
  /** Radius of the area that answers to a finger, px. */
  reach: number;
};

/** A dashed circle: somewhere in it; `dry` when its middle lies on land, which then bounds it. */
export type Area = { at: Point; radius: number; dry?: boolean };

/** Signs nearer than this would cover each other, px; a sign for several is wider. */
const tooNear = 26;
const tooNearToWide = 44;
/** An area is drawn at least so large that its sign fits, px. */
const leastArea = 20;

/** Numbers as a list prints them: runs of three and more joined, at most three parts. */
export function numbersLabel(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const no of [...numbers].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last?.[1] === no - 1) last[1] = no;
    else runs.push([no, no]);
  }
  const parts = runs.flatMap(([from, to]) => {
    if (from === to) return [`${from}`];
    return to - from === 1 ? [`${from}`, `${to}`] : [`${from}–${to}`];
  });
  return parts.length > 3 ? `${parts.slice(0, 2).join(', ')}…` : parts.join(', ');
}

/** One sign for each point, or for each group of points that stand too near to each other. */
export function pinsOf(points: readonly MapPoint[], frame: Frame): Pin[] {
  const groups: { at: Point; points: MapPoint[] }[] = [];
  for (const point of points) {
    const at = pixelAt(frame, [point.lon, point.lat]);
    const near = groups.find((group) => {
      const [x, y] = [Math.abs(group.at[0] - at[0]), Math.abs(group.at[1] - at[1])];
      const wide = group.points.length > 1 && x < tooNearToWide && y < tooNear;
      return wide || Math.hypot(x, y) < tooNear;
    });
    if (near) near.points.push(point);
    else groups.push({ at, points: [point] });
  }
  return groups.map((group) => {
    const others = groups.filter((other) => other !== group);
    const away = others.map(({ at }) => Math.hypot(at[0] - group.at[0], at[1] - group.at[1]));
    return {
      ...group,
      label: numbersLabel(group.points.map(({ no }) => no)),
      area: group.points.every(isArea),
      past: group.points.every(({ state }) => state === 'ended'),
      reach: Math.round(Math.min(30, Math.max(15, Math.min(...away) / 2))),
    };
  });
}

/**
 * The areas of points without a known position, equal ones once. Too small to be seen, one is drawn larger round a
 * sign of its own, and left out under a sign for several.
 */
export function areasOf(pins: readonly Pin[], frame: Frame): Area[] {
  const areas = pins.flatMap(({ points }) =>
    points.filter(isArea).flatMap((point): Area[] => {
      const radius = Math.round(areaKm(point) * pixelsPerKm(frame, point.lat));
      if (radius < leastArea && points.length > 1) return [];
      return [{ at: pixelAt(frame, [point.lon, point.lat]), radius: Math.max(leastArea, radius) }];
    }),
  );
  return areas.filter(
    ({ at, radius }, index) =>
      areas.findIndex(
        (other) =>
          other.radius === radius && Math.hypot(other.at[0] - at[0], other.at[1] - at[1]) < 2,
      ) === index,
  );
}
