import { describe, expect, it } from 'vitest';
import { mostBytes, thinProvince } from '../../../src/units/geodata/thin.ts';
import { neighboursOf } from '../../../src/units/geodata/neighbours.ts';

/** A made-up commune with a very crooked coast. */
function crooked(code: string, corners: number, lon: number) {
  let seed = corners;
  const random = () => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
  const ring = Array.from({ length: corners }, (_, index) => {
    const angle = (index / corners) * 2 * Math.PI;
    const reach = 0.1 + random() * 0.01;
    return [lon + Math.cos(angle) * reach, 18.4 + Math.sin(angle) * reach];
  });
  return { code, polygons: [[[...ring, ring[0] ?? []]]] };
}

describe('a province’s file', () => {
  it('keeps every corner it has room for', () => {
    expect(thinProvince([crooked('18586', 2000, 105.8)])).toMatchObject({ tolerance: 0 });
  });

  it('loses corners until it fits a slow line', () => {
    const { gzip, tolerance, text } = thinProvince([crooked('18586', 40_000, 105.8)]);
    expect(tolerance).toBeGreaterThan(0);
    expect(gzip).toBeLessThanOrEqual(mostBytes);
    expect(text).toContain('"18586"');
  });
});

describe('neighbours', () => {
  const square = (code: string, lon: number, lat: number, off = 0) => ({
    code,
    polygons: [
      [
        [
          [lon + off, lat + off],
          [lon + 0.1 + off, lat + off],
          [lon + 0.1 + off, lat + 0.1 + off],
          [lon + off, lat + 0.1 + off],
          [lon + off, lat + off],
        ],
      ],
    ],
  });

  it('share a line; a common corner is not enough', () => {
    const found = neighboursOf([
      square('1', 105, 18),
      square('2', 105.1, 18),
      square('3', 105.1, 18.1),
    ]);
    expect(found.get('1')).toEqual(['2']);
    expect(found.get('2')).toEqual(['1', '3']);
  });

  it('are found across files that were rounded apart', () => {
    const found = neighboursOf([square('1', 105, 18), square('2', 105.1, 18, 0.0002)]);
    expect(found.get('2')).toEqual(['1']);
  });
});
