import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBase } from '../../src/places/map/base.ts';
import { overlap } from '../../src/places/map/clip.ts';
import { frameOf } from '../../src/places/map/frame.ts';
import { sceneOf } from '../../src/places/map/scene.ts';
import { anyPoints, aPoint } from './points.ts';

const base = parseBase(readFileSync('src/places/map/base.topo.json', 'utf8'));

describe('towns', () => {
  it('are on the base map in Vietnamese, the larger first', () => {
    const names = base.towns.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(500);
    expect(names).toEqual(expect.arrayContaining(['Thạch Hà', 'Quy Nhơn', 'Đà Lạt', 'Phú Quốc']));
    expect(base.towns.map(({ rank = 0 }) => rank)).toEqual(
      base.towns.map(({ rank = 0 }) => rank).sort(),
    );
  });

  it('are named where the map is near, and not on the map of the whole country', () => {
    const near = [aPoint()];
    expect(sceneOf(base, frameOf(near), near).towns.map(({ text }) => text)).toContain('Hồng Lĩnh');
    expect(sceneOf(base, frameOf([]), []).towns).toEqual([]);
  });

  it('never stand on a sign, a name, or each other', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const { towns, pins, names, minor } = sceneOf(base, frameOf(points), points);
        const pinBoxes = pins.map(({ at: [x, y] }) => ({
          ...{ left: x - 15, right: x + 15, top: y - 15, bottom: y },
        }));
        towns.forEach(({ box }, index) => {
          const others = [
            ...pinBoxes,
            ...[...names, ...minor, ...towns.slice(0, index)].map((n) => n.box),
          ];
          expect(others.filter((other) => overlap(box, other))).toEqual([]);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('may stand in the area a single point lies in', () => {
    const points = [aPoint({ lat: 18.36788, lon: 105.86122, precision: 'district', radiusKm: 14 })];
    const { towns, areas } = sceneOf(base, frameOf(points), points, { inList: false });
    const middle = areas[0]?.at ?? [0, 0];
    const town = towns.find(({ text }) => text === 'Thạch Hà');
    expect(town?.dot.map(Math.round)).toEqual(middle.map(Math.round));
  });
});
