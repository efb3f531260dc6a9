import { boxOf, doubleArea } from '../../units/plane.ts';
import type { BaseMap, Ring } from './base.ts';
import { clipLine, clipRing, overlap } from './clip.ts';
import type { Box } from './clip.ts';
import { pixelOf } from './frame.ts';
import type { Frame } from './frame.ts';
import { project } from './project.ts';
import type { Point } from './project.ts';
import { pathOf, thin, thinRing } from './trace.ts';

/** A shape on the projected plane with its box, so that most shapes are passed over at a glance. */
export type Shape = { points: Point[]; box: Box };

/** The base map on the projected plane. */
export type Plane = {
  outline: Shape[];
  borders: Shape[];
  neighbours: Shape[];
  provinces: { code: string; name: string; label: Point; shapes: Shape[] }[];
};

/** Drawn beyond the edges so that cut lines stay out of sight, px. */
const beyond = 8;

/** Projects rings or lines once for many drawings. */
export function shapesOf(rings: readonly (readonly Point[])[]): Shape[] {
  return rings.map((ring) => {
    const points = ring.map(project);
    return { points, box: boxOf(points) };
  });
}

/** Projects the base once for all drawings. */
export function planeOf(base: BaseMap): Plane {
  return {
    outline: shapesOf(base.outline),
    borders: shapesOf(base.borders),
    neighbours: shapesOf(base.neighbours),
    provinces: base.provinces.map(({ code, name, label, polygons }) => ({
      code,
      name,
      label: project(label),
      shapes: shapesOf(polygons),
    })),
  };
}

function view(frame: Frame): Box {
  const edge = beyond / frame.scale;
  return {
    left: frame.x - edge,
    top: frame.y - edge,
    right: frame.x + frame.width / frame.scale + edge,
    bottom: frame.y + frame.height / frame.scale + edge,
  };
}

/** The rings a frame shows, in pixels, cut at its edges; specks of less than `least` px² left out. */
export function ringsIn(frame: Frame, shapes: readonly Shape[], least = 0): Ring[] {
  const box = view(frame);
  return shapes
    .filter((shape) => overlap(shape.box, box))
    .map((shape) => clipRing(shape.points, box).map((point) => pixelOf(frame, point)))
    .filter((ring) => Math.abs(doubleArea(ring)) > 2 * least);
}

/** Path data of rings, thinned. */
export function ringPath(rings: readonly Ring[], tolerance: number): string {
  return rings.map((ring) => pathOf(thinRing(ring, tolerance), true)).join('');
}

/** Path data of the lines a frame shows, thinned. */
export function linePath(frame: Frame, shapes: readonly Shape[], tolerance: number): string {
  const box = view(frame);
  return shapes
    .filter((shape) => overlap(shape.box, box))
    .flatMap((shape) => clipLine(shape.points, box))
    .map((line) =>
      thin(
        line.map((point) => pixelOf(frame, point)),
        tolerance,
      ),
    )
    .map((line) => pathOf(line, false))
    .join('');
}
