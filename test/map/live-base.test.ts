import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseBase } from '../../src/places/map/base.ts';
import { liveBase } from '../../src/places/map/liveBase.ts';

const json = readFileSync('src/places/map/base.topo.json', 'utf8');
const whole = parseBase(json);
const text = JSON.stringify(liveBase(JSON.parse(json)));
const live = parseBase(text);

const corners = (rings: readonly (readonly unknown[])[]) =>
  rings.reduce((sum, ring) => sum + ring.length, 0);

describe('the base of the map that can be dragged', () => {
  it('keeps every island of our own, three corners of four, and every name', () => {
    const rings = (base: typeof live) => base.provinces.flatMap(({ polygons }) => polygons);
    expect(rings(live)).toHaveLength(rings(whole).length);
    expect(corners(rings(live))).toBeGreaterThan(corners(rings(whole)) * 0.75);
    expect(live.provinces.map(({ name }) => name)).toEqual(whole.provinces.map(({ name }) => name));
    expect(live.archipelagos.map(({ name }) => name)).toEqual([
      'Quần đảo Hoàng Sa',
      'Quần đảo Trường Sa',
    ]);
    expect(live.islands).toHaveLength(whole.islands.length);
    expect(live.waters.map(({ name }) => name)).toEqual(whole.waters.map(({ name }) => name));
  });

  it('draws neighbours with fewer corners, and leaves towns for later', () => {
    expect(corners(live.neighbours)).toBeLessThan(corners(whole.neighbours) * 0.75);
    expect(live.abroad.map(({ name }) => name)).toEqual(whole.abroad.map(({ name }) => name));
    expect(live.towns).toEqual([]);
  });

  it('comes in 26 kB', () => {
    expect(gzipSync(text, { level: 9 }).length).toBeLessThan(26_000);
  });
});
