import type { BaseMap, NamedPlace } from './base.ts';
import type { Box } from './clip.ts';
import { isInside, pixelAt, pixelOf } from './frame.ts';
import type { Frame } from './frame.ts';
import { insideSpots, placeLabels, textBox } from './labels.ts';
import { linePath, planeOf, ringPath, ringsIn } from './land.ts';
import type { Plane } from './land.ts';
import { areasOf, pinsOf } from './pins.ts';
import type { Area, Pin } from './pins.ts';
import type { MapPoint } from './point.ts';
import type { Point } from './project.ts';
import { thinRing } from './trace.ts';
import { scaleBar } from './scale.ts';
import type { ScaleBar } from './scale.ts';
import { inView, seaLabel, waves } from './sea.ts';

/** A name in the drawing, centred on `at`. */
export type Name = { text: string; at: Point; box: Box };

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
  areas: Area[];
  pins: Pin[];
  scale: ScaleBar;
};

const size = { sea: 15, name: 12, minor: 11 };

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

/** The signs' own boxes: names stay clear of them. */
function signBoxes(pins: readonly Pin[], areas: readonly Area[]): Box[] {
  const reach = (at: Point, half: number, up: number): Box => ({
    left: at[0] - half,
    right: at[0] + half,
    top: at[1] - up,
    bottom: at[1] + (up === half ? half : 2),
  });
  return [
    ...pins.map(({ at, label, area }) => {
      const half = 16 + Math.max(0, label.length - 2) * 4;
      return area ? reach(at, half, half) : reach(at, half, 42);
    }),
    ...areas.filter(({ radius }) => radius < 60).map(({ at, radius }) => reach(at, radius, radius)),
  ];
}

const upward = (places: readonly NamedPlace[], frame: Frame, type: number, by: number): Name[] =>
  inView(places, frame).map(({ name, at: [x, y] }) => nameAt(name, [x, y + by], type));

/**
 * The drawing of a frame: coast, borders, names that fit, areas and pins.
 * Names give way to pins, smaller names to larger ones; the archipelagos' names to nothing.
 */
export function sceneOf(base: BaseMap, frame: Frame, points: readonly MapPoint[]): Scene {
  const plane = planeFor(base);
  const tolerance = frame.country ? 1 : 0.5;
  const land = ringsIn(frame, plane.outline, frame.country ? 3 : 1);
  const neighbours = ringsIn(frame, plane.neighbours, 20);
  const pins = pinsOf(points, frame);
  const areas = areasOf(pins, frame);
  const corner: Box = { left: 0, right: 130, top: frame.height - 34, bottom: frame.height };
  const archipelagos = upward(base.archipelagos, frame, size.minor, 0);
  const taken = [...signBoxes(pins, areas), corner, ...archipelagos.map(({ box }) => box)];

  const water = [...neighbours, ...land];
  const room = frame.country
    ? inView(base.waters, frame).map(({ name, at }) => nameAt(name, at, size.sea))
    : [seaLabel(frame, water, taken, size.sea)].flatMap((found) =>
        found ? [{ text: found.name, at: found.at, box: found.box }] : [],
      );
  const sea = placeLabels(
    room.filter((name) => whole(name, frame)),
    taken,
  );
  taken.push(...sea.map(({ box }) => box));

  const fits = (names: readonly Name[], most = names.length) => {
    const inside = names.filter((name) => whole(name, frame));
    const kept = placeLabels(inside, taken, most);
    taken.push(...kept.map(({ box }) => box));
    return kept;
  };
  const names = provinceNames(frame, plane).flatMap((spots) => fits(spots, 1));
  const minor = fits([
    ...upward(base.islands, frame, size.minor, 11),
    ...(frame.country ? upward(base.abroad, frame, size.minor, 0) : []),
  ]);
  return {
    neighbours: ringPath(neighbours, tolerance * 2),
    land: ringPath(land, tolerance),
    borders: linePath(frame, plane.borders, tolerance),
    waves: waves(frame, water, taken),
    sea,
    archipelagos,
    islands: frame.country ? base.islands.map(({ at }) => pixelAt(frame, at)) : [],
    names,
    minor,
    areas,
    pins,
    scale: scaleBar(frame),
  };
}
