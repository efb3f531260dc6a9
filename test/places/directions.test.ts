import { describe, expect, it } from 'vitest';
import { directions, geoSearch, webMaps } from '../../src/places/directions.ts';
import { toPlace } from '../../src/places/place.ts';
import type { Place } from '../../src/places/place.ts';
import { servicePoint } from '../../src/places/schema.ts';
import { holidays, sunday } from './finder-samples.ts';

function place(position?: unknown): Place {
  const data = servicePoint.parse({
    name: 'Công an xã Đông Kinh',
    kind: 'office',
    commune: '18586',
    services: ['level-2'],
    schedule: { sure: 'unknown' },
    checked: '2026-11-22',
    sources: [{ source: 'nguon-mau', supports: 'Mẫu', sure: 'low' }],
    ...(position ? { position } : {}),
  });
  return toPlace({ id: 'ha-tinh/cong-an-xa-dong-kinh', data }, sunday, holidays);
}

const at = { lat: 18.3556, lon: 105.8877, source: 'nguon-mau' };

describe('directions', () => {
  it('lead to the door where it is known', () => {
    const known = place({ ...at, precision: 'exact' });
    expect(directions(known)).toMatch(/^geo:18\.3556,105\.8877\?q=18\.3556,105\.8877\(/);
    expect(webMaps(known).map(({ href }) => href)).toEqual([
      'https://www.google.com/maps/dir/?api=1&destination=18.3556%2C105.8877',
      'https://maps.apple.com/?daddr=18.3556%2C105.8877',
    ]);
  });

  it('search by name where only the commune is known, so that nobody is led to the wrong door', () => {
    for (const unknown of [place(), place({ ...at, precision: 'commune', radiusKm: 5 })]) {
      const words = [directions(unknown), ...webMaps(unknown).map(({ href }) => href)];
      for (const href of words) {
        expect(href).not.toContain('18.3556');
        expect(decodeURIComponent(href)).toContain('Công an xã Đông Kinh, Hà Tĩnh');
      }
    }
  });

  it('leave out what an earlier part says already', () => {
    expect(geoSearch(['Công an xã Mẫu', undefined, 'xã Mẫu', 'Hà Tĩnh'])).toBe(
      `geo:0,0?q=${encodeURIComponent('Công an xã Mẫu, Hà Tĩnh')}`,
    );
  });
});
