import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBase } from '../../src/places/map/base.ts';
import { captionOf } from '../../src/places/map/caption.ts';
import { overlap } from '../../src/places/map/clip.ts';
import { frameOf, isInside } from '../../src/places/map/frame.ts';
import { areasOf, numbersLabel, pinsOf } from '../../src/places/map/pins.ts';
import { pointLabel } from '../../src/places/map/point.ts';
import { sceneOf } from '../../src/places/map/scene.ts';
import { seaName } from '../../src/places/map/sea.ts';
import { anyPoints, aPoint } from './points.ts';

const base = parseBase(readFileSync('src/places/map/base.topo.json', 'utf8'));
const weight = (points: Parameters<typeof frameOf>[0]) => {
  const { land, borders, neighbours } = sceneOf(base, frameOf(points), points);
  return gzipSync(land + borders + neighbours, { level: 9 }).length;
};

describe('pins', () => {
  it('stand inside the frame and carry every point once', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const frame = frameOf(points);
        const pins = pinsOf(points, frame);
        for (const { at } of pins) expect(isInside(frame, at, 8)).toBe(true);
        const numbers = pins.flatMap((pin) => pin.points.map(({ no }) => no));
        expect(numbers.sort((a, b) => a - b)).toEqual(points.map(({ no }) => no));
      }),
    );
  });

  it('become a round sign where only the commune is known', () => {
    const points = [aPoint({ precision: 'commune' }), aPoint({ no: 2, lat: 18.3 })];
    expect(pinsOf(points, frameOf(points)).map(({ area }) => area)).toEqual([true, false]);
  });

  it('are one where points share a place, and hollow only when all are over', () => {
    const points = [aPoint(), aPoint({ no: 2, state: 'ended' }), aPoint({ no: 3 })];
    const [pin, ...more] = pinsOf(points, frameOf(points));
    expect(more).toEqual([]);
    expect(pin).toMatchObject({ label: '1–3', past: false });
  });

  it.each([
    [[4], '4'],
    [[1, 2], '1, 2'],
    [[3, 1, 2], '1–3'],
    [[1, 4, 5, 9], '1, 4…'],
  ])('print the numbers %j as %s', (numbers, label) => {
    expect(numbersLabel(numbers)).toBe(label);
  });

  it('leave out areas too small to see under a sign for several', () => {
    const near = [1, 2, 3].map((no) =>
      aPoint({ no, lat: 18.4 + no / 100, precision: 'commune', radiusKm: 4 }),
    );
    const frame = frameOf([]);
    expect(areasOf(pinsOf(near, frame), frame)).toEqual([]);
    expect(areasOf(pinsOf(near.slice(0, 1), frame), frame)).toHaveLength(1);
  });

  it('are bounded by the coast, but not on an islet the base map has not', () => {
    const dry = (lat: number, lon: number) => {
      const points = [aPoint({ lat, lon, precision: 'district', radiusKm: 20 })];
      return sceneOf(base, frameOf(points), points, { inList: false }).areas.map(
        (area) => area.dry,
      );
    };
    expect(dry(18.1, 106.2)).toEqual([true]);
    expect(dry(8.64, 111.92)).toEqual([false]);
  });

  it('say in words what the drawing shows by its shape', () => {
    expect(pointLabel(aPoint({ precision: 'commune', state: 'ended' }))).toBe(
      '1. Công an xã Đông Kinh, chưa rõ vị trí trong vùng, đã kết thúc',
    );
  });
});

describe('drawing', () => {
  it('names both archipelagos on the map of the country, whatever else is on it', () => {
    const crowd = Array.from({ length: 12 }, (_, index) =>
      aPoint({ no: index + 1, lat: 9 + index, lon: 111 + (index % 3) }),
    );
    for (const points of [[], crowd]) {
      const { archipelagos } = sceneOf(base, frameOf(points), points);
      expect(archipelagos.map(({ text }) => text)).toEqual([
        'Quần đảo Hoàng Sa',
        'Quần đảo Trường Sa',
      ]);
    }
  });

  it('lets no two names touch', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const { names, minor, sea, archipelagos } = sceneOf(base, frameOf(points), points);
        const boxes = [...names, ...minor, ...sea, ...archipelagos].map(({ box }) => box);
        boxes.forEach((box, index) =>
          expect(boxes.slice(index + 1).some((other) => overlap(box, other))).toBe(false),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('names the province a commune lies in, and the sea beside it', () => {
    const points = [aPoint({ precision: 'commune' })];
    const { names, sea } = sceneOf(base, frameOf(points), points);
    expect(names.map(({ text }) => text)).toContain('Hà Tĩnh');
    expect(sea.map(({ text }) => text)).toEqual(['Biển Đông']);
    expect(seaName([103.9, 10.2])).toBe('Vịnh Thái Lan');
  });

  it('is light: lines of a commune in 1.5 kB, of the country in 3.2 kB', () => {
    expect(weight([aPoint({ lat: 20.95, lon: 107.1, precision: 'commune' })])).toBeLessThan(1500);
    expect(weight([])).toBeLessThan(3200);
  });
});

describe('caption', () => {
  it('says what a dashed area means only when there is one', () => {
    expect(captionOf([aPoint()], false, true)).not.toContain('nét đứt');
    const points = [aPoint({ precision: 'commune' })];
    expect(captionOf(points, true, true)).toContain('Vùng nét đứt: chỉ biết nằm trong xã');
    expect(captionOf(points, false, true)).toContain('Dấu tròn: chỉ biết nằm trong xã');
  });
});
