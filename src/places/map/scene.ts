import { contains } from '../../units/plane.ts';
import type { BaseMap, NamedPlace } from './base.ts';
import { overlap } from './clip.ts';
import type { Box } from './clip.ts';
import { isInside, lonLatAt, pixelAt, pixelOf } from './frame.ts';
import type { CommuneLines } from './communeLines.ts';
import type { Frame } from './frame.ts';
import { insideSpots, placeLabels, textBox } from './labels.ts';
import { linePath, planeOf, ringPath, ringsIn } from './land.ts';
import type { Plane } from './land.ts';
import { areasOf, pinsOf } from './pins.ts';
import type { Area, Pin } from './pins.ts';
import { isNumbered } from './point.ts';
import type { MapPoint } from './point.ts';
import type { Point } from './project.ts';
import { thinRing } from './trace.ts';
import { scaleBar } from './scale.ts';
import type { ScaleBar } from './scale.ts';
import { inView, seaLabel, waves } from './sea.ts';
import { townSpots } from './towns.ts';

/** A name in the drawing, centred on `at`. */
export type Name = { text: string; at: Point; box: Box };

/** A town's name with its dot. */
export type Town = Name & { dot: Point };

/** Everything the static drawing shows, in pixels of its view box. */
export type Scene = {
  neighbours: string;
  land: string;
  borders: string;
  waves: Point[];
  sea: Name[];
  archipelagos: Name[];
  islands: Point[];
  /** Province names, or names of neighbours and islands in smaller type. */
  names: Name[];
  minor: Name[];
  /** Towns with their dots. */
  towns: Town[];
  /** Outlines of communes: those of the points, and all around. */
  communes?: CommuneLines | undefined;
  areas: Area[];
  pins: Pin[];
  scale: ScaleBar;
};

/** Of the letters, px; those of province names stand wider apart. */
const size = { sea: 15, name: 13, minor: 11 };
/** No drawing names more towns. */
const mostTowns = 9;

const planes = new WeakMap<BaseMap, Plane>();

function planeFor(base: BaseMap): Plane {
  const plane = planes.get(base) ?? planeOf(base);
  planes.set(base, plane);
  return plane;
}

const nameAt = (text: string, at: Point, type: number): Name => ({
  text,
  at,
  box: textBox(text, at, type),
});

function whole({ box }: Name, frame: Frame): boolean {
  return isInside(frame, [box.left, box.top], 4) && isInside(frame, [box.right, box.bottom], 4);
}

/** Large cities keep their names where there is not room for all. */
const first = ['01', '79', '48', '92', '46', '31'];

/** For every province in view the spots its name may stand on, the best first; roomy provinces first. */
function provinceNames(frame: Frame, plane: Plane): Name[][] {
  const isFirst = (code: string) => frame.country && first.includes(code);
  return plane.provinces
    .flatMap(({ code, name, label, shapes }) => {
      const rings = ringsIn(frame, shapes, 200).map((ring) => thinRing(ring, 2));
      const spots = insideSpots(rings).filter(
        ({ room }) => room > (isFirst(code) ? 0 : frame.country ? 4.5 : 7),
      );
      const [best] = spots;
      if (!best) return [];
      const own = frame.country ? [pixelOf(frame, label)] : [];
      const places = [...own, ...spots.slice(0, 20).map(({ at }) => at)];
      return [
        {
          room: best.room + (isFirst(code) ? 1000 : 0),
          names: places.map((at) => nameAt(name, at, size.name)),
        },
      ];
    })
    .sort((a, b) => b.room - a.room)
    .map(({ names }) => names);
}

const around = (at: Point, half: number, up = half, down = half): Box => ({
  left: at[0] - half,
  right: at[0] + half,
  top: at[1] - up,
  bottom: at[1] + down,
});

/** The boxes of signs that are drawn: names stay clear of them. */
function signBoxes(pins: readonly Pin[], numbered: boolean): Box[] {
  return pins.flatMap(({ at, label, area }) => {
    const half = 16 + Math.max(0, label.length - 2) * 4;
    if (!area) return [around(at, half, 42, 2)];
    return numbered ? [around(at, half)] : [];
  });
}

const upward = (places: readonly NamedPlace[], frame: Frame, type: number, by: number): Name[] =>
  inView(places, frame).map(({ name, at: [x, y] }) => nameAt(name, [x, y + by], type));

/** What is drawn below areas and pins. */
type Scenery = Omit<Scene, 'areas' | 'pins' | 'communes'>;

/** Places names one after the other: those that find no room are left out. */
function drawScenery(base: BaseMap, frame: Frame, signs: readonly Box[], areas: readonly Box[]) {
  const plane = planeFor(base);
  const tolerance = frame.country ? 1 : 0.5;
  const land = ringsIn(frame, plane.outline, frame.country ? 3 : 1);
  const neighbours = ringsIn(frame, plane.neighbours, 20);
  const corner: Box = { left: 0, right: 130, top: frame.height - 34, bottom: frame.height };
  const archipelagos = upward(base.archipelagos, frame, size.minor, 0);
  const taken = [...signs, corner, ...archipelagos.map(({ box }) => box)];
  const fits = <N extends Name>(
    names: readonly N[],
    most = names.length,
    others: readonly Box[] = areas,
  ) => {
    const inside = names.filter((name) => whole(name, frame));
    const kept = placeLabels(inside, [...taken, ...others], most);
    taken.push(...kept.map(({ box }) => box));
    return kept;
  };

  const water = [...neighbours, ...land];
  const found = seaLabel(frame, water, [...taken, ...areas], size.sea);
  const own = found ? [{ text: found.name, at: found.at, box: found.box }] : [];
  const country = inView(base.waters, frame).map(({ name, at }) => nameAt(name, at, size.sea));
  const sea = fits(frame.country ? country : own);
  const names = provinceNames(frame, plane).flatMap((spots) => fits(spots, 1));
  const minor = fits([
    ...upward(base.islands, frame, size.minor, 11),
    ...(frame.country ? upward(base.abroad, frame, size.minor, 0) : []),
  ]);
  // A town may stand in the area a point lies in: that tells where the area is.
  const towns: Town[] = [];
  for (const { dot, names: spots } of townSpots(base, frame, size.minor)) {
    if (towns.length >= mostTowns) break;
    if (taken.some((box) => overlap(box, dot))) continue;
    const kept = fits(spots, 1, []);
    if (kept.length > 0) taken.push(dot);
    towns.push(...kept);
  }
  const scenery: Scenery = {
    neighbours: ringPath(neighbours, frame.country ? 3 : 1),
    land: ringPath(land, tolerance),
    borders: linePath(frame, plane.borders, frame.country ? 2 : tolerance),
    waves: waves(frame, water, [...taken, ...areas]),
    islands: frame.country ? base.islands.map(({ at }) => pixelAt(frame, at)) : [],
    scale: scaleBar(frame),
    ...{ sea, archipelagos, names, minor, towns },
  };
  return scenery;
}

/** Sceneries by what they depend on: communes of one former district share theirs. */
const drawn = new WeakMap<BaseMap, Map<string, Scenery>>();
const mostKept = 300;

function sceneryOf(
  base: BaseMap,
  frame: Frame,
  signs: readonly Box[],
  areas: readonly Box[],
): Scenery {
  const kept = drawn.get(base) ?? new Map<string, Scenery>();
  drawn.set(base, kept);
  const key = JSON.stringify([frame, signs, areas]);
  const known = kept.get(key) ?? drawScenery(base, frame, signs, areas);
  if (kept.size >= mostKept) kept.clear();
  kept.set(key, known);
  return known;
}

const isLand = (base: BaseMap, at: Point): boolean =>
  base.outline.some((ring) => contains(ring, at));

/**
 * The drawing of a frame: coast, borders, names that fit, areas and pins.
 * Names give way to pins, smaller names to larger ones; the archipelagos' names to nothing.
 * @param communes outlines that stand in for the circles of their communes
 */
export function sceneOf(
  base: BaseMap,
  frame: Frame,
  points: readonly MapPoint[],
  { inList = true, communes }: { inList?: boolean; communes?: CommuneLines | undefined } = {},
): Scene {
  const pins = pinsOf(points, frame);
  const isCircle = ({ commune = '' }: MapPoint) => !communes?.drawn.has(commune);
  const areas = areasOf(
    pins.map((pin) => ({ ...pin, points: pin.points.filter(isCircle) })),
    frame,
  );
  const signs = signBoxes(pins, isNumbered(points, inList));
  const rooms = [
    ...areas.filter(({ radius }) => radius < 60).map(({ at, radius }) => around(at, radius)),
    ...(communes?.rooms ?? []),
  ];
  // An islet the base map has not is no land here, and its circle stays whole.
  const bounded = areas.map((area) => ({ ...area, dry: isLand(base, lonLatAt(frame, area.at)) }));
  return { ...sceneryOf(base, frame, signs, rooms), areas: bounded, pins, communes };
}
