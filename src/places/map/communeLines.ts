import { mesh } from 'topojson-client';
import { boxOf } from '../../units/plane.ts';
import type { Box } from '../../units/plane.ts';
import type { Pack } from '../../units/pack.ts';
import { communeByCode } from '../../units/units.ts';
import { kmAcross } from './frame.ts';
import type { Frame } from './frame.ts';
import { linePath, ringPath, ringsIn, shapesOf } from './land.ts';
import type { Shape } from './land.ts';
import type { MapPoint } from './point.ts';
import type { Point } from './project.ts';

/** Outlines of communes in a drawing, path data. */
export type CommuneLines = {
  /** Communes whose area is drawn by their outline: no circle for them. */
  drawn: ReadonlySet<string>;
  /** Their outlines, as one area, and the room each takes. */
  own: string;
  rooms: Box[];
  /** Lines of all communes around; empty where they would be a tangle. */
  around: string;
  source: string;
};

/** Farther away the lines between communes would be a tangle, km across. */
const mostKm = 110;
/** Lines may leave out corners of less, px. */
const tolerance = 0.8;

/** A larger outline has room for names in it, px. */
const mostRoom = 120;

const point = ([lon = 0, lat = 0]: readonly number[]): Point => [lon, lat];

const meshes = new WeakMap<Pack, Map<string, Shape[]>>();

/** The lines of a province, projected once for all its pages. */
function linesOf(pack: Pack, province: string): Shape[] {
  const made = meshes.get(pack) ?? new Map<string, Shape[]>();
  meshes.set(pack, made);
  const known = made.get(province);
  if (known) return known;
  const outlines = pack.outlines(province);
  const lines = outlines ? mesh(outlines).coordinates.map((line) => line.map(point)) : [];
  const shapes = shapesOf(lines);
  made.set(province, shapes);
  return shapes;
}

/** The outline that stands for a point of which only the commune is known. */
function polygonsFor(pack: Pack | undefined, at: MapPoint) {
  return at.precision === 'commune' && at.commune ? pack?.polygonsOf(at.commune) : undefined;
}

/** Whether every point will be drawn by the outline of its commune. */
export function isOutlined(pack: Pack | undefined, points: readonly MapPoint[]): boolean {
  return points.length > 0 && points.every((at) => polygonsFor(pack, at));
}

/** What the boundary pack adds to a drawing; undefined when it knows none of its communes. */
export function communeLines(
  pack: Pack | undefined,
  frame: Frame,
  points: readonly MapPoint[],
): CommuneLines | undefined {
  if (!pack || frame.country) return undefined;
  const known = points.flatMap((at) => {
    const polygons = polygonsFor(pack, at);
    return at.commune && polygons ? [{ code: at.commune, polygons }] : [];
  });
  if (known.length === 0) return undefined;
  const rings = known.flatMap(({ polygons }) => polygons.map(([outer = []]) => outer.map(point)));
  const own = ringsIn(frame, shapesOf(rings), 1);
  const codes = new Set(known.map(({ code }) => code));
  const provinces = new Set(known.map(({ code }) => communeByCode(code)?.province.code ?? ''));
  const isNear = kmAcross(frame) <= mostKm;
  return {
    drawn: codes,
    own: ringPath(own, tolerance),
    rooms: own.map(boxOf).filter(({ left, right }) => right - left < mostRoom),
    around: isNear
      ? [...provinces].map((code) => linePath(frame, linesOf(pack, code), tolerance)).join('')
      : '',
    source: pack.source,
  };
}
