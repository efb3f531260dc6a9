import fc from 'fast-check';
import type { MapPoint } from '../../src/places/map/point.ts';

/** A point with what a test does not care about filled in. */
export function aPoint(point: Partial<MapPoint> = {}): MapPoint {
  return {
    no: 1,
    id: 'ha-tinh/cong-an-xa-dong-kinh',
    name: 'Công an xã Đông Kinh',
    href: '/noi-lam/ha-tinh/dong-kinh/cong-an-xa-dong-kinh/',
    lat: 18.45,
    lon: 105.83,
    precision: 'exact',
    state: 'unsure',
    ...point,
  };
}

/** Any list of points in Việt Nam. */
export const anyPoints = fc
  .array(
    fc.record({
      lat: fc.double({ min: 8.5, max: 23.3, noNaN: true }),
      lon: fc.double({ min: 102.2, max: 114.5, noNaN: true }),
      precision: fc.constantFrom('exact', 'street', 'commune', 'district'),
      state: fc.constantFrom('unsure', 'ended'),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((points) => points.map((point, index) => aPoint({ ...point, no: index + 1 })));
