import { mesh } from 'topojson-client';
import type { Position } from 'geojson';
import { boxOf } from '../../units/plane.ts';
import type { Box } from '../../units/plane.ts';
import type { Pack } from '../../units/pack.ts';
import { communeByCode } from '../../units/units.ts';
import type { Ring } from './base.ts';
import { kmAcross } from './frame.ts';
import type { Frame } from './frame.ts';
import { linePath, ringPath, ringsIn, shapesOf } from './land.ts';
import type { MapPoint } from './point.ts';
import type { Point } from './project.ts';

/** Outlines of communes in a drawing, path data. */
export type CommuneLines = {
  /** Communes whose area is drawn by their outline: no circle for them. */
  drawn: ReadonlySet<string>;
  /** Their outlines, as one area, and the room each takes. */
  own: string;
  rooms: Box[];
  /** Lines of the communes that touch them; empty where they would be a tangle. */
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

/** Islets smaller than this nobody would see: px across for lines, px² for areas. */
const speck = { line: 8, area: 10 };

type Known = { code: string; polygons: readonly Position[][][] };

/**
 * The lines of the communes that touch those of the points, islets left out; their own lines are drawn as their area.
 * Only these: in a town the lines of all communes around would be a tangle, and weigh more than the rest of the page.
 */
function linesAround(pack: Pack, frame: Frame, known: readonly Known[]): string {
  const own = new Set(known.map(({ code }) => code));
  const touching = known.flatMap(({ code }) => pack.communes.get(code)?.neighbours ?? []);
  const shown = new Set([...own, ...touching]);
  const provinces = new Set([...shown].map((code) => communeByCode(code)?.province.code ?? ''));
  const lines = [...provinces].sort().flatMap((province) => {
    const outlines = pack.outlines(province);
    const all = outlines?.objects['communes'];
    if (!outlines || all?.type !== 'GeometryCollection') return [];
    const geometries = all.geometries.flatMap((shape) =>
      shown.has(String(shape.id)) && (shape.type === 'Polygon' || shape.type === 'MultiPolygon')
        ? [{ ...shape, properties: {} }]
        : [],
    );
    const some = { type: 'GeometryCollection' as const, geometries };
    const isOwn = ({ id }: { id?: string | number | undefined }) => own.has(String(id));
    return mesh(outlines, some, (a, b) => !isOwn(a) && !isOwn(b)).coordinates;
  });
  const shapes = shapesOf(lines.map((line) => line.map(point))).filter(
    ({ box }) => Math.max(box.right - box.left, box.bottom - box.top) * frame.scale >= speck.line,
  );
  return linePath(frame, shapes, tolerance);
}

/** The outline that stands for a point of which only the commune is known. */
function polygonsFor(pack: Pack | undefined, at: MapPoint) {
  return at.precision === 'commune' && at.commune ? pack?.polygonsOf(at.commune) : undefined;
}

/** The boxes of the outlines, degrees, when every point will be drawn by that of its commune; else none. */
export function outlineBoxes(pack: Pack | undefined, points: readonly MapPoint[]): Box[] {
  const boxes = points.flatMap((at) => {
    const polygons = polygonsFor(pack, at);
    return polygons ? [boxOf(polygons.flat(2).map(point))] : [];
  });
  return boxes.length === points.length ? boxes : [];
}

/** The parts of communes a frame shows, islets left out as long as something remains. */
function largestIn(frame: Frame, rings: readonly Ring[]): Ring[] {
  const shapes = shapesOf(rings);
  const large = ringsIn(frame, shapes, speck.area);
  return large.length > 0 ? large : ringsIn(frame, shapes);
}

/** What the boundary pack adds to a drawing; undefined when it knows none of its communes. */
export function communeLines(
  pack: Pack | undefined,
  frame: Frame,
  points: readonly MapPoint[],
): CommuneLines | undefined {
  if (!pack || frame.country) return undefined;
  const known = points.flatMap((at): Known[] => {
    const polygons = polygonsFor(pack, at);
    return at.commune && polygons ? [{ code: at.commune, polygons }] : [];
  });
  if (known.length === 0) return undefined;
  const rings = known.flatMap(({ polygons }) => polygons.map(([outer = []]) => outer.map(point)));
  const own = largestIn(frame, rings);
  const codes = new Set(known.map(({ code }) => code));
  const isNear = kmAcross(frame) <= mostKm;
  return {
    drawn: codes,
    own: ringPath(own, tolerance),
    rooms: own.map(boxOf).filter(({ left, right }) => right - left < mostRoom),
    around: isNear ? linesAround(pack, frame, known) : '',
    source: pack.source,
  };
}
