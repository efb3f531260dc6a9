import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countryFrame,
  frameOf,
  isInside,
  lonLatAt,
  pixelAt,
  pixelsPerKm,
} from '../../src/places/map/frame.ts';
import { areaKm } from '../../src/places/map/point.ts';
import { scaleBar } from '../../src/places/map/scale.ts';
import { anyPoints, aPoint } from './points.ts';

describe('frame', () => {
  it('keeps every point inside, with room for its pin', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const frame = frameOf(points);
        const inset = frame.country ? 8 : 43;
        for (const { lon, lat } of points)
          expect(isInside(frame, pixelAt(frame, [lon, lat]), inset)).toBe(true);
      }),
    );
  });

  it('keeps whole areas inside when it is closer than the country', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const frame = frameOf(points);
        fc.pre(!frame.country);
        for (const point of points) {
          const radius = areaKm(point) * pixelsPerKm(frame, point.lat);
          const at = pixelAt(frame, [point.lon, point.lat]);
          expect(isInside(frame, at, radius)).toBe(true);
        }
      }),
    );
  });

  it('shows a single point with 50 km around it', () => {
    const frame = frameOf([aPoint()]);
    const [west, lat] = lonLatAt(frame, [0, frame.height / 2]);
    const [east] = lonLatAt(frame, [frame.width, frame.height / 2]);
    expect(((east - west) / 360) * 40075 * Math.cos((lat * Math.PI) / 180)).toBeCloseTo(50, 0);
  });

  it('shows the whole country when there is no point', () => {
    expect(frameOf([])).toEqual(countryFrame());
  });

  it('shows the whole country when points lie far apart', () => {
    expect(frameOf([aPoint(), aPoint({ lat: 10.8, lon: 106.7 })])).toEqual(countryFrame());
  });

  it('has both archipelagos, Hà Giang and Cà Mau in the frame of the country', () => {
    const frame = countryFrame();
    for (const at of [
      [112, 16.5],
      [113, 9.5],
      [105.3, 23.3],
      [104.8, 8.5],
    ] as const)
      expect(isInside(frame, pixelAt(frame, at), 8)).toBe(true);
  });

  it('goes from pixels back to positions', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const frame = frameOf(points);
        for (const { lon, lat } of points) {
          const [backLon, backLat] = lonLatAt(frame, pixelAt(frame, [lon, lat]));
          expect(backLon).toBeCloseTo(lon, 6);
          expect(backLat).toBeCloseTo(lat, 6);
        }
      }),
    );
  });
});

describe('scale bar', () => {
  it('is a round length that takes at most a fifth of the width', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const { km, length } = scaleBar(frameOf(points));
        expect([1, 2, 5, 10, 20, 50, 100, 200, 500]).toContain(km);
        expect(length).toBeGreaterThan(25);
        expect(length).toBeLessThanOrEqual(80);
      }),
    );
  });
});
