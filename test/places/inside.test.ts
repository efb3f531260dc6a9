import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readContentFile } from '../../src/files/read.ts';
import { checkInside } from '../../src/places/insideChecks.ts';
import { parseBase } from '../../src/places/map/base.ts';
import { servicePoint } from '../../src/places/schema.ts';
import { communeByCode } from '../../src/units/units.ts';
import { openSample } from '../units/geodata/sample.ts';

const base = parseBase(readFileSync('src/places/map/base.topo.json', 'utf8'));
const pack = openSample();
const file = readContentFile('content', 'places/ha-tinh/cong-an-xa-dong-kinh.yaml');
const known = servicePoint.parse(file.data);

type Position = NonNullable<(typeof known)['position']>;

/** What the checker says of a point of a commune at a position. */
function saidOf(commune: string, position: Partial<Position>, withPack = false): string[] {
  const at: Position = { lat: 18.42, lon: 105.82, precision: 'exact', source: 'osm', ...position };
  const entry = { id: 'thu', data: { ...known, commune, position: at }, file };
  return checkInside([entry], { base, pack: withPack ? pack : undefined }).map(
    ({ line, message }) => `${line}: ${message}`,
  );
}

describe('where a point lies, without a boundary pack', () => {
  it('is believed inside its province, at sea near the coast, and where only a district is known', () => {
    expect(saidOf('18586', {})).toEqual([]);
    expect(saidOf('18586', { lat: 18.45, lon: 105.94 })).toEqual([]);
    expect(
      saidOf('18586', { lat: 18.75, lon: 105.6, precision: 'district', radiusKm: 30 }),
    ).toEqual([]);
  });

  it('is an error in another province, at the line of its position', () => {
    const [said] = saidOf('18586', { lat: 21.03, lon: 105.85 });
    expect(said).toMatch(
      /^\d+: Vị trí \(21.03; 105.85\) nằm ngoài tỉnh Hà Tĩnh khoảng 2\d\d km\.$/,
    );
    expect(Number(said?.split(':')[0])).toBeGreaterThan(1);
  });

  it('is an error far out at sea, but not for a special zone', () => {
    expect(saidOf('18586', { lat: 18.5, lon: 107 })).toHaveLength(1);
    expect(saidOf('20333', { lat: 16.5, lon: 112 })).toEqual([]);
    expect(saidOf('22736', { lat: 8.6, lon: 111.9 })).toEqual([]);
    expect(saidOf('19742', { lat: 17.16, lon: 107.34 })).toEqual([]);
  });

  it('is believed where the base map draws a border of long ago', () => {
    const thanUyen = { lat: 21.98, lon: 103.9 };
    const code = ['03595', '03618'].find((each) => communeByCode(each)?.province.code === '12');
    expect(code && saidOf(code, thanUyen)).toEqual([]);
  });
});

describe('where a point lies, with a boundary pack', () => {
  it('is an error outside its commune', () => {
    expect(saidOf('18586', {}, true)).toEqual([]);
    const [said] = saidOf('18586', { lon: 105.86 }, true);
    expect(said).toContain('nằm ngoài ranh giới xã Đông Kinh, tỉnh Hà Tĩnh');
  });

  it('is not asked where only a district is known, nor of communes the pack has not', () => {
    expect(saidOf('18586', { lon: 105.86, precision: 'district', radiusKm: 12 }, true)).toEqual([]);
    expect(saidOf('18568', { lon: 105.86 }, true)).toEqual([]);
  });
});
