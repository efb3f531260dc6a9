import { describe, expect, it } from 'vitest';
import { tableCsv, tableJson, tableShape } from '../../src/text/openTable.ts';
import type { OpenTable } from '../../src/text/openTable.ts';
import { formerUnits } from '../../src/units/formerUnits.ts';
import { unitTables } from '../../src/units/openTables.ts';
import { units } from '../../src/units/units.ts';

const { today, former } = unitTables({
  units: units(),
  former: formerUnits(),
  pack: { source: 'Gói ranh giới mẫu', licence: 'CC0' },
  positionOf: (code) =>
    code === '00004'
      ? {
          lat: 21.03456,
          lon: 105.84123,
          precision: 'commune',
          radiusKm: 0.9,
          source: 'Gói ranh giới mẫu',
        }
      : undefined,
  hasPage: (code) => code === '42' || code === '18586',
  sources: new Map(),
  site: 'https://mau.example/',
});
const issue = { site: 'https://mau.example/', generated: '2026-11-22' };
const byCode = new Map(today.rows.map((row) => [row.code, row]));

describe('units of today', () => {
  it('are 34 provinces and 3,321 communes, each province before its communes', () => {
    expect(today.rows.filter(({ level }) => level === 'province')).toHaveLength(34);
    expect(today.rows.filter(({ level }) => level === 'commune')).toHaveLength(3321);
    let province: string | undefined;
    for (const row of today.rows) {
      if (row.level === 'province') province = row.code;
      else expect(row.province).toBe(province);
    }
  });

  it('lead to a page only where this portal has one', () => {
    expect(byCode.get('42')?.url).toBe('https://mau.example/noi-lam/ha-tinh/');
    expect(byCode.get('18586')?.url).toBe('https://mau.example/noi-lam/ha-tinh/dong-kinh/');
    expect(byCode.get('01')?.url).toBeNull();
    expect(byCode.get('00004')?.url).toBeNull();
  });

  it('have a position to a hundred metres where only the commune is known, or none', () => {
    expect(byCode.get('00004')).toMatchObject({
      lat: 21.035,
      lon: 105.841,
      precision: 'commune',
      radiusKm: 0.9,
    });
    expect(byCode.get('18586')).toMatchObject({ lat: null, precision: null, radiusKm: null });
  });

  it('keep the noughts of their codes in the spreadsheet file', () => {
    expect(tableCsv(today)).toContain('\r\n01,province,thành phố,Hà Nội,Thành phố Hà Nội,');
  });

  it('are told as of today: Đồng Nai a city, Trảng Bom a ward', () => {
    expect(byCode.get('75')?.kind).toBe('thành phố');
    expect(byCode.get('26248')).toMatchObject({ kind: 'phường', fullName: 'Phường Trảng Bom' });
  });
});

describe('old names', () => {
  const rowsOf = (name: string, district: string) =>
    former.rows.filter(({ oldName, oldDistrict }) => oldName === name && oldDistrict === district);

  it('lead to the commune of today', () => {
    expect(rowsOf('Xã Thạch Kênh', 'Huyện Thạch Hà')).toMatchObject([
      { commune: '18586', oldProvince: 'Tỉnh Hà Tĩnh', older: false },
    ]);
  });

  it('of a divided commune have a row for each part, none of them the whole', () => {
    const parts = rowsOf('Xã Kỳ Lợi', 'Thị xã Kỳ Anh');
    expect(parts.map(({ commune }) => commune).sort()).toEqual(['18754', '18823', '18832']);
    expect(parts.filter(({ how }) => how === 'whole')).toEqual([]);
  });

  it('are all the communes of June 2025, and one successor of each is named first', () => {
    const codes = former.rows.flatMap(({ oldCode, main }) => (oldCode && main ? [oldCode] : []));
    expect(codes.length).toBeGreaterThan(10_030);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

it('a boundary pack is named among the sources, with its terms', () => {
  for (const { sources } of [today, former]) {
    expect(sources.at(-1)).toMatchObject({ title: 'Gói ranh giới mẫu', publisher: 'CC0' });
  }
});

it.each<OpenTable>([today, former])('a file holds what its shape says', (table) => {
  const file: unknown = JSON.parse(tableJson(table, issue));
  expect(tableShape(table).safeParse(file).error).toBeUndefined();
});
