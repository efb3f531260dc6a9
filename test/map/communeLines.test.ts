import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseBase } from '../../src/places/map/base.ts';
import { captionOf } from '../../src/places/map/caption.ts';
import { communeLines, outlineBoxes } from '../../src/places/map/communeLines.ts';
import { frameOf, isInside, pixelAt } from '../../src/places/map/frame.ts';
import { sceneOf } from '../../src/places/map/scene.ts';
import { communePosition } from '../../src/units/positions.ts';
import { units } from '../../src/units/units.ts';
import { openSample } from '../units/geodata/sample.ts';
import { aPoint } from './points.ts';

const base = parseBase(readFileSync('src/places/map/base.topo.json', 'utf8'));
const pack = openSample();
const known = aPoint({
  ...{ lat: 18.421, lon: 105.815, precision: 'commune', radiusKm: 2.5 },
  ...{ commune: '18586', near: 'xã Đông Kinh' },
});

describe('outlines of communes', () => {
  it('stand in for the circle of a commune that the pack has', () => {
    const frame = frameOf([known]);
    const communes = communeLines(pack, frame, [known]);
    expect(communes?.own).toMatch(/^M.+z$/);
    expect(communes?.around).toMatch(/^M/);
    const scene = sceneOf(base, frame, [known], { inList: false, communes });
    expect(scene.areas).toEqual([]);
    expect(sceneOf(base, frame, [known], { inList: false }).areas).toHaveLength(1);
  });

  it('all lie in the frame that is drawn for them', () => {
    const [box] = outlineBoxes(pack, [known]);
    if (!box) throw new Error('No box.');
    const frame = frameOf([known], [box]);
    for (const corner of [
      [box.left, box.top],
      [box.right, box.bottom],
    ] as const)
      expect(isInside(frame, pixelAt(frame, corner), 40)).toBe(true);
    // Ten times as wide: the frame follows the outline, not the circle.
    const wide = { ...box, left: box.left - 0.5, right: box.right + 0.5 };
    const wider = frameOf([known], [wide]);
    expect(isInside(wider, pixelAt(wider, [wide.left, box.top]), 40)).toBe(true);
  });

  it('have no box when one of the points has no outline', () => {
    expect(outlineBoxes(pack, [known, aPoint()])).toEqual([]);
    expect(outlineBoxes(undefined, [known])).toEqual([]);
  });

  it('are drawn of those communes only that touch, their own line once', () => {
    const frame = frameOf([known]);
    const alone = { ...pack, communes: new Map() };
    expect(communeLines(pack, frame, [known])?.around).not.toBe('');
    expect(communeLines(alone, frame, [known])?.around).toBe('');
  });

  it('are none without a pack, on the map of the country, for a pin, and for a district', () => {
    const frame = frameOf([known]);
    expect(communeLines(undefined, frame, [known])).toBeUndefined();
    expect(communeLines(pack, frameOf([]), [known])).toBeUndefined();
    for (const precision of ['exact', 'district'] as const)
      expect(communeLines(pack, frame, [aPoint({ ...known, precision })])).toBeUndefined();
  });

  it('are told in the caption with their source', () => {
    const district = aPoint({ precision: 'district', near: 'huyện Thạch Hà cũ' });
    expect(captionOf([district], true, false)).toMatch(
      /^Vùng nét đứt: chỉ biết ở khoảng huyện Thạch Hà cũ, không phải trụ sở\./,
    );
    expect(captionOf([known], true, false, 'Gói mẫu')).toMatch(
      /^Vùng nét đứt: chỉ biết nằm trong xã Đông Kinh, .*Ranh giới xã: Gói mẫu\.$/,
    );
    expect(captionOf([], false, false)).toContain('có nơi vài chục km');
  });
});

describe('drawing every commune', () => {
  it('costs little: communes of one former district share their drawing', () => {
    const maps = units().communes.flatMap(({ code }) => {
      const at = communePosition(code);
      if (!at) return [];
      const { lat, lon, precision, radiusKm } = at;
      return [[aPoint({ lat, lon, precision, radiusKm })]];
    });
    const before = process.cpuUsage();
    let letters = 0;
    for (const points of maps) {
      const { land, borders, neighbours } = sceneOf(base, frameOf(points), points, {
        inList: false,
      });
      letters = Math.max(letters, land.length + borders.length + neighbours.length);
    }
    // Time of the processor, not of the clock: other work on the machine does not count. Measured at 0.6 ms.
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000 / maps.length).toBeLessThan(5);
    expect(letters).toBeLessThan(9000);
  });
});
