import { describe, expect, test } from 'vitest';
import { formerNames, formerProvinces } from '../../src/units/former.ts';
import { communesNowWards, provincesNowCities } from '../../src/units/corrections.ts';
import { communeByCode, provinceByCode, splitName, units } from '../../src/units/units.ts';

const count = <Item>(items: readonly Item[], kind: (item: Item) => string) =>
  items.reduce<Record<string, number>>(
    (sums, item) => ({ ...sums, [kind(item)]: (sums[kind(item)] ?? 0) + 1 }),
    {},
  );

describe('the country of today', () => {
  test('has 34 provinces, seven of them cities', () => {
    expect(count(units().provinces, (province) => province.type)).toEqual({
      tỉnh: 27,
      'thành phố': 7,
    });
  });

  test('has 3,321 communes of three kinds after the corrections', () => {
    expect(units().communes).toHaveLength(3321);
    expect(count(units().communes, (commune) => commune.type)).toEqual({
      phường: 697,
      xã: 2611,
      'đặc khu': 13,
    });
  });

  test('gives every unit an address of its own', () => {
    const provinces = units().provinces.map((province) => province.slug);
    const communes = units().communes.map(({ province, slug }) => `${province.slug}/${slug}`);
    expect(new Set(provinces).size).toBe(34);
    expect(new Set(communes).size).toBe(3321);
    for (const address of [...provinces, ...communes]) expect(address).toMatch(/^[a-z0-9/-]+$/);
  });

  test('tells communes apart that differ by a tone only', () => {
    expect(communeByCode('21289')).toMatchObject({ name: 'Sơn Hà', slug: 'son-ha-21289' });
    expect(communeByCode('21292')).toMatchObject({ name: 'Sơn Hạ', slug: 'son-ha-21292' });
  });

  test('has every code once and in NFC', () => {
    expect(new Set(units().communes.map(({ code }) => code)).size).toBe(3321);
    for (const { fullName } of units().communes) expect(fullName).toBe(fullName.normalize('NFC'));
  });
});

describe('looking a unit up', () => {
  test('finds a province and a commune by code', () => {
    expect(provinceByCode('42')).toEqual({
      code: '42',
      name: 'Hà Tĩnh',
      fullName: 'tỉnh Hà Tĩnh',
      type: 'tỉnh',
      slug: 'ha-tinh',
    });
    expect(communeByCode('18586')).toMatchObject({
      name: 'Đông Kinh',
      fullName: 'xã Đông Kinh',
      slug: 'dong-kinh',
      province: { name: 'Hà Tĩnh' },
    });
  });

  test('knows that Đồng Nai is a city and Đồng Phú a phường since 30/4/2026', () => {
    expect(provinceByCode('75')?.fullName).toBe('thành phố Đồng Nai');
    expect(communeByCode('25363')?.fullName).toBe('phường Đồng Phú');
  });

  test('accepts the other codes of Ba Chẽ and Ia Mơ', () => {
    expect(communeByCode('06978')).toBe(communeByCode('06970'));
    expect(communeByCode('23737')).toMatchObject({ code: '23938', name: 'Ia Mơ' });
  });

  test('finds nothing for a code that does not exist', () => {
    expect(communeByCode('99999')).toBeUndefined();
    expect(provinceByCode('99')).toBeUndefined();
  });
});

describe('old names', () => {
  const names = (code: string) => formerNames(code).map(({ name }) => name);

  test('tell which communes xã Đông Kinh took in', () => {
    expect(names('18586')).toEqual(['Thạch Kênh', 'Thạch Liên', 'Ích Hậu']);
    expect(formerNames('18586')[0]).toEqual({
      name: 'Thạch Kênh',
      fullName: 'xã Thạch Kênh',
      district: 'huyện Thạch Hà',
      province: 'tỉnh Hà Tĩnh',
      how: 'whole',
      older: false,
    });
  });

  test('keep names that had gone before 2025, marked as older', () => {
    const found = formerNames('04252').find(({ name }) => name === 'Nguyễn Phúc');
    expect(found).toMatchObject({ older: true, district: 'thành phố Yên Bái' });
  });

  test('name a divided commune under each successor', () => {
    for (const code of ['00602', '00091'])
      expect(formerNames(code).find(({ name }) => name === 'Đông Ngạc')).toMatchObject({
        how: 'part',
      });
    for (const code of ['18823', '18754', '18832']) expect(names(code)).toContain('Kỳ Lợi');
  });

  test('go by the name where the list has a wrong code', () => {
    // Listed under 334, which is no commune.
    expect(formerNames('18100').map(({ fullName }) => fullName)).toContain('phường Thạch Trung');
    expect(units().communes.flatMap(({ code }) => formerNames(code)).length).toBeGreaterThan(
      10_700,
    );
  });

  test('say which zones come from a whole district', () => {
    expect(names('20333')).toEqual(['Hoàng Sa']);
  });

  test('tell which provinces were merged', () => {
    expect(formerProvinces('75')).toEqual(['tỉnh Bình Phước', 'tỉnh Đồng Nai']);
    expect(formerProvinces('25')).toEqual(['tỉnh Hòa Bình', 'tỉnh Phú Thọ', 'tỉnh Vĩnh Phúc']);
    expect(formerProvinces('42')).toEqual(['tỉnh Hà Tĩnh']);
  });

  test('are empty for a commune nothing is known of', () => {
    expect(formerNames('99999')).toEqual([]);
  });
});

describe('names in parts', () => {
  test.each([
    ['Xã Đông Kinh', 'xã', 'Đông Kinh'],
    ['Đặc khu Hoàng Sa', 'đặc khu', 'Hoàng Sa'],
    ['Thành phố Hồ Chí Minh', 'thành phố', 'Hồ Chí Minh'],
    ['Hà Tĩnh', '', 'Hà Tĩnh'],
  ])('%s', (full, type, name) => expect(splitName(full)).toEqual({ type, name }));
});

test('every correction names its decision and changes something real', () => {
  for (const { codes, decision } of communesNowWards) {
    expect(decision).toMatch(/Nghị quyết \d+/);
    for (const code of codes) expect(communeByCode(code)?.type).toBe('phường');
  }
  for (const { code } of provincesNowCities) expect(provinceByCode(code)?.type).toBe('thành phố');
});
