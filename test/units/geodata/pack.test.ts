import { describe, expect, it } from 'vitest';
import { convertPack } from '../../../src/units/geodata/convert.ts';
import { openPack } from '../../../src/units/geodata/open.ts';
import { openSample, samplePack } from './sample.ts';

describe('an opened boundary pack', () => {
  const pack = openSample();

  it('knows where communes are: the given point, or one well inside', () => {
    expect(pack.communes.get('18586')).toMatchObject({ lat: 18.421, lon: 105.815 });
    const own = pack.communes.get('18562');
    expect(own && pack.contains('18562', own)).toBe(true);
    expect(own?.lon).toBeGreaterThan(105.85);
  });

  it('knows how large they are', () => {
    const area = [...pack.communes.values()].reduce((sum, { areaKm2 }) => sum + areaKm2, 0);
    // 0.08° × 0.04° at 18.4° north.
    expect(area).toBeCloseTo(8.45 * 4.424, 0);
    expect(pack.communes.get('18586')?.radiusKm).toBeCloseTo(2.5, 1);
  });

  it('finds neighbours by the line they share', () => {
    expect(pack.communes.get('18586')?.neighbours).toEqual(['18562']);
    expect(pack.communes.get('18562')?.neighbours).toEqual(['18586']);
  });

  it('tells which part of an old commune went where', () => {
    expect(pack.pairs.map(({ oldName, newCode, how }) => [oldName, newCode, how])).toEqual([
      ['xã Mẫu Một', '18586', 'whole'],
      ['xã Mẫu Hai', '18562', 'part'],
      ['xã Mẫu Hai', '18586', 'part'],
    ]);
    expect(pack.pairs[0]).toMatchObject({ district: 'huyện Thạch Hà', province: 'tỉnh Hà Tĩnh' });
  });

  it('tells in from out, with some room for thinned lines; nothing of communes it has not', () => {
    expect(pack.contains('18586', { lat: 18.42, lon: 105.81 })).toBe(true);
    expect(pack.contains('18586', { lat: 18.4005, lon: 105.7995 })).toBe(true);
    expect(pack.contains('18586', { lat: 18.42, lon: 105.79 })).toBe(false);
    expect(pack.contains('18586', { lat: 18.42, lon: 105.86 })).toBe(false);
    expect(pack.contains('00004', { lat: 21, lon: 105.8 })).toBeUndefined();
  });

  it('is nothing where there is no folder, and refuses a file that was changed by hand', () => {
    expect(openPack(() => undefined)).toBeUndefined();
    const { files } = convertPack(samplePack());
    const changed = openPack((name) =>
      name === 'provinces/42.json' ? `${files.get(name)} ` : files.get(name),
    );
    expect(() => changed?.outlines('42')).toThrow('hỏng ở tệp provinces/42.json');
    expect(() => openPack((name) => (name === 'pairs.json' ? undefined : files.get(name)))).toThrow(
      'pairs.json',
    );
  });
});
