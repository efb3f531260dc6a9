import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kmPerUnit, project, unproject } from '../../src/places/map/project.ts';

const inVietnam = fc.record({
  lon: fc.double({ min: 102, max: 118, noNaN: true }),
  lat: fc.double({ min: 6, max: 23.5, noNaN: true }),
});

describe('projection', () => {
  it('puts the equator and the prime meridian in the middle of the square', () => {
    expect(project([0, 0])).toEqual([0.5, 0.5]);
  });

  it('gives back every position it was given', () => {
    fc.assert(
      fc.property(inVietnam, ({ lon, lat }) => {
        const [backLon, backLat] = unproject(project([lon, lat]));
        expect(backLon).toBeCloseTo(lon, 9);
        expect(backLat).toBeCloseTo(lat, 9);
      }),
    );
  });

  it('keeps north above south and west left of east', () => {
    fc.assert(
      fc.property(inVietnam, ({ lon, lat }) => {
        const [x, y] = project([lon, lat]);
        const [east, north] = project([lon + 0.01, lat + 0.01]);
        expect(east).toBeGreaterThan(x);
        expect(north).toBeLessThan(y);
      }),
    );
  });

  it('measures one degree of latitude near Hà Tĩnh as about 111 km', () => {
    const [, south] = project([105.9, 17.9]);
    const [, north] = project([105.9, 18.9]);
    expect((south - north) * kmPerUnit(18.4)).toBeCloseTo(111.3, 0);
  });
});
