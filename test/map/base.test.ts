import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseBase } from '../../src/places/map/base.ts';
import { contains } from '../../src/units/plane.ts';
import { mergedProvinces } from '../../src/places/map/provinces.ts';

const json = readFileSync('src/places/map/base.topo.json', 'utf8');
const base = parseBase(json);
const provinceAt = (lon: number, lat: number) =>
  base.provinces.find(({ polygons }) => polygons.some((ring) => contains(ring, [lon, lat])))?.name;

describe('base map', () => {
  it('has the 34 provinces of today by code and name, none empty', () => {
    expect(base.provinces.map(({ code, name }) => [code, name])).toEqual(
      mergedProvinces.map(({ code, name }) => [code, name]),
    );
    expect(base.provinces).toHaveLength(34);
    for (const { name, polygons } of base.provinces)
      expect(Math.max(...polygons.map(({ length }) => length)), name).toBeGreaterThan(20);
  });

  it('is made of 63 provinces, each once', () => {
    const from = mergedProvinces.flatMap((province) => province.from);
    expect(from).toHaveLength(63);
    expect(new Set(from).size).toBe(63);
  });

  it('writes every province’s name inside its land', () => {
    for (const { name, label, polygons } of base.provinces)
      expect(
        polygons.some((ring) => contains(ring, label)),
        name,
      ).toBe(true);
  });

  it('names both archipelagos at their place', () => {
    expect(
      base.archipelagos.map(({ name, unit, at }) => [
        name,
        unit,
        ...at.map((side) => side.toFixed(1)),
      ]),
    ).toEqual([
      ['Quần đảo Hoàng Sa', 'đặc khu, thành phố Đà Nẵng', '112.0', '16.5'],
      ['Quần đảo Trường Sa', 'đặc khu, tỉnh Khánh Hòa', '113.0', '9.5'],
    ]);
  });

  it('names the sea and the large islands', () => {
    expect(base.waters.map(({ name }) => name)).toContain('Biển Đông');
    expect(base.islands.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Phú Quốc', 'Côn Đảo', 'Lý Sơn', 'Phú Quý', 'Bạch Long Vĩ']),
    );
  });

  it.each([
    ['Hà Tĩnh', 105.83, 18.4],
    ['Lào Cai', 104.87, 21.7],
    ['Thái Nguyên', 105.83, 22.15],
    ['Hưng Yên', 106.05, 20.8],
    ['Đồng Nai', 106.9, 11.5],
    ['TP. Hồ Chí Minh', 106.61, 8.7],
    ['Hải Phòng', 107, 20.8],
    ['An Giang', 103.98, 10.25],
  ])('has %s at %d, %d', (name, lon, lat) => {
    expect(provinceAt(lon, lat)).toBe(name);
  });

  it('draws no neighbour’s outline in the seas of the archipelagos', () => {
    const near = base.neighbours
      .flat()
      .filter(
        ([lon, lat]) =>
          (lon > 110.6 && lon < 113.4 && lat > 15.3 && lat < 17.6) ||
          (lon > 110.6 && lon < 116 && lat > 7 && lat < 12),
      );
    expect(near).toEqual([]);
  });

  it('stays small enough for a slow line', () => {
    expect(Buffer.byteLength(json)).toBeLessThan(170_000);
    expect(gzipSync(json, { level: 9 }).length).toBeLessThan(45_000);
  });

  it('refuses another file', () => {
    expect(() => parseBase('{"type":"FeatureCollection"}')).toThrow('Không phải bản đồ nền.');
  });
});
