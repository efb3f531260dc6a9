import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardPicture, cell } from '../../src/site/home/cards.ts';

describe('a number as cards', () => {
  it('draws more than 67 million as 67 cards of a million and a dashed one', () => {
    expect(cardPicture(67_000_000, true)).toEqual({
      unit: 1_000_000,
      count: 67,
      more: true,
      width: 300,
      height: 154,
      area: 'M0 0h300v132h-90v22H0z',
      next: { x: 210, y: 132 },
    });
  });

  it('adds no dashed card to an exact number of cards', () => {
    expect(cardPicture(40, false)).toMatchObject({ count: 40, more: false, height: 88 });
  });

  it('starts a row for the dashed card when the last one is full', () => {
    expect(cardPicture(4_010, false)).toMatchObject({
      count: 40,
      more: true,
      next: { x: 0, y: 88 },
      height: 110,
    });
  });

  it('never draws fewer than 10 nor more than 99 cards, and the outline holds exactly those', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 2_000_000_000 }), fc.boolean(), (value, open) => {
        const { unit, count, area } = cardPicture(value, open);
        expect(count).toBeGreaterThanOrEqual(10);
        expect(count).toBeLessThanOrEqual(99);
        expect(count * unit).toBeLessThanOrEqual(value);
        expect((count + 1) * unit).toBeGreaterThan(value);
        expect(surface(area)).toBe(count * cell.width * cell.height);
      }),
    );
  });
});

/** Area inside an outline of horizontal and vertical strokes from the origin. */
function surface(outline: string): number {
  let [x, y, doubled] = [0, 0, 0];
  for (const [, kind, length] of outline.matchAll(/([hvH])(-?\d+)/g)) {
    const from = { x, y };
    if (kind === 'h') x += Number(length);
    if (kind === 'v') y += Number(length);
    if (kind === 'H') x = Number(length);
    doubled += from.x * y - x * from.y;
  }
  return doubled / 2;
}
