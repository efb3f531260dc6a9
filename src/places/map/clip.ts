import type { Box, Point } from '../../units/plane.ts';

export type { Box };

type Side = {
  inside: (point: Point) => boolean;
  cross: (a: Point, b: Point) => Point;
};

function sidesOf(box: Box): Side[] {
  const atX =
    (x: number) =>
    ([ax, ay]: Point, [bx, by]: Point): Point => [x, ay + ((x - ax) / (bx - ax)) * (by - ay)];
  const atY =
    (y: number) =>
    ([ax, ay]: Point, [bx, by]: Point): Point => [ax + ((y - ay) / (by - ay)) * (bx - ax), y];
  return [
    { inside: ([x]) => x >= box.left, cross: atX(box.left) },
    { inside: ([x]) => x <= box.right, cross: atX(box.right) },
    { inside: ([, y]) => y >= box.top, cross: atY(box.top) },
    { inside: ([, y]) => y <= box.bottom, cross: atY(box.bottom) },
  ];
}

/** Whether two boxes share any room. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The part of a closed ring inside a box (Sutherland–Hodgman); cut edges run along the box. Empty when none is. */
export function clipRing(ring: readonly Point[], box: Box): Point[] {
  let kept = [...ring];
  for (const { inside, cross } of sidesOf(box)) {
    const input = kept;
    kept = [];
    let previous = input.at(-1);
    for (const point of input) {
      if (previous && inside(previous) !== inside(point)) kept.push(cross(previous, point));
      if (inside(point)) kept.push(point);
      previous = point;
    }
  }
  return kept;
}

/** The pieces of a line inside a box. */
export function clipLine(line: readonly Point[], box: Box): Point[][] {
  return sidesOf(box).reduce<Point[][]>(
    (pieces, { inside, cross }) => pieces.flatMap((piece) => cutLine(piece, inside, cross)),
    [[...line]],
  );
}

function cutLine(line: readonly Point[], inside: Side['inside'], cross: Side['cross']): Point[][] {
  const pieces: Point[][] = [];
  let piece: Point[] = [];
  line.forEach((point, index) => {
    const previous = line[index - 1];
    if (previous && inside(previous) !== inside(point)) {
      piece.push(cross(previous, point));
      if (!inside(point)) {
        pieces.push(piece);
        piece = [];
      }
    }
    if (inside(point)) piece.push(point);
  });
  return [...pieces, piece].filter((points) => points.length > 1);
}
