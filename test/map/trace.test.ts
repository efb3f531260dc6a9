import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doubleArea } from '../../src/units/plane.ts';
import { clipLine, clipRing } from '../../src/places/map/clip.ts';
import type { Point } from '../../src/places/map/project.ts';
import { pathOf, thin, thinRing } from '../../src/places/map/trace.ts';

const box = { left: 0, top: 0, right: 100, bottom: 100 };
const anyLine = fc.array(
  fc.tuple(fc.integer({ min: -150, max: 250 }), fc.integer({ min: -150, max: 250 })),
  { minLength: 2, maxLength: 30 },
);
const inBox = ([x, y]: Point) => x >= -1e-9 && y >= -1e-9 && x <= 100 + 1e-9 && y <= 100 + 1e-9;

describe('cutting at the frame', () => {
  it('leaves nothing outside, of rings and of lines', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        expect(clipRing(line, box).every(inBox)).toBe(true);
        expect(clipLine(line, box).flat().every(inBox)).toBe(true);
      }),
    );
  });

  it('keeps what lies inside as it is', () => {
    const ring: Point[] = [
      [10, 10],
      [90, 10],
      [50, 80],
    ];
    expect(clipRing(ring, box)).toEqual(ring);
    expect(clipLine(ring, box)).toEqual([ring]);
  });

  it('fills the frame when the land reaches beyond it on all sides', () => {
    const land: Point[] = [
      [-50, -50],
      [200, -50],
      [200, 200],
      [-50, 200],
    ];
    expect(Math.abs(doubleArea(clipRing(land, box)))).toBe(2 * 100 * 100);
  });

  it('cuts a line that leaves and comes back in two', () => {
    const line: Point[] = [
      [10, 50],
      [150, 50],
      [150, 60],
      [10, 60],
    ];
    expect(clipLine(line, box)).toEqual([
      [
        [10, 50],
        [100, 50],
      ],
      [
        [100, 60],
        [10, 60],
      ],
    ]);
  });
});

describe('thinning', () => {
  it('keeps both ends and only points of the line', () => {
    fc.assert(
      fc.property(anyLine, fc.integer({ min: 0, max: 40 }), (line, tolerance) => {
        const kept = thin(line, tolerance);
        expect(kept[0]).toEqual(line[0]);
        expect(kept.at(-1)).toEqual(line.at(-1));
        for (const point of kept) expect(line).toContainEqual(point);
      }),
    );
  });

  it('leaves out what does not show', () => {
    const line: Point[] = [
      [0, 0],
      [50, 0.3],
      [100, 0],
      [100, 50],
    ];
    expect(thin(line, 0.5)).toEqual([
      [0, 0],
      [100, 0],
      [100, 50],
    ]);
  });

  it('keeps a square a square', () => {
    const square: Point[] = [
      [0, 0],
      [50, 0],
      [100, 0],
      [100, 100],
      [0, 100],
    ];
    expect(thinRing(square, 1)).toHaveLength(4);
  });
});

describe('path data', () => {
  it('is relative, whole and short', () => {
    expect(
      pathOf(
        [
          [10.2, 10],
          [20, 10],
          [20, 4.8],
        ],
        true,
      ),
    ).toBe('M10 10l10 0 0-5z');
  });

  it('is empty for what is smaller than a pixel', () => {
    expect(
      pathOf(
        [
          [10, 10],
          [10.2, 10.1],
          [10.1, 10.3],
        ],
        true,
      ),
    ).toBe('');
  });
});
