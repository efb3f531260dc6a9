import { describe, expect, test } from 'vitest';
import { districtsInFull, divided, readInFull } from '../../src/units/corrections.ts';
import { communesOfDistrict, districtsOf, formerDistricts } from '../../src/units/districts.ts';
import { formerNames } from '../../src/units/former.ts';
import { formerUnits, successors, withPairs } from '../../src/units/formerUnits.ts';
import type { FormerUnit } from '../../src/units/formerUnits.ts';
import { communeByCode, units } from '../../src/units/units.ts';

const namesOf = (codes: readonly { code: string }[]) =>
  codes.map(({ code }) => communeByCode(code)?.fullName ?? code);

describe('the communes of before 1/7/2025', () => {
  test('are 10,035 with Ia Mơ, and five districts without communes', () => {
    const until2025 = formerUnits().filter(({ older }) => !older);
    expect(until2025.filter(({ district }) => district)).toHaveLength(10_035);
    expect(until2025.filter(({ district }) => !district)).toHaveLength(5);
    expect(new Set(until2025.map(({ code, name }) => code ?? name)).size).toBe(10_040);
  });

  test('each lead to communes that exist, one of them the main one', () => {
    for (const { fullName, into } of formerUnits()) {
      expect(
        into.filter(({ main }) => main),
        fullName,
      ).toHaveLength(1);
      for (const { code } of into) expect(communeByCode(code), fullName).toBeDefined();
    }
  });

  test('leave no commune of today without a past', () => {
    const without = units().communes.filter(
      ({ code }) => !formerNames(code).some(({ older }) => !older),
    );
    expect(without).toEqual([]);
  });

  test('are said to be divided, whole or only mainly there', () => {
    expect(successors('18796')).toEqual([
      { code: '18823', how: 'part', main: true },
      { code: '18754', how: 'part', main: false },
      { code: '18832', how: 'part', main: false },
    ]);
    const how = (code: string, name: string) =>
      formerNames(code).find((former) => former.name === name)?.how;
    expect(how('18586', 'Thạch Kênh')).toBe('whole');
    expect(how('15634', 'Luận Khê')).toBe('part');
    expect(how('00103', 'Bưởi')).toBe('mainly');
    expect(how('00602', 'Cổ Nhuế 2')).toBe('part');
  });

  test('that the list exchanged are put right', () => {
    expect(namesOf(successors('30901'))).toEqual(['xã Thạnh Lộc']);
    expect(namesOf(successors('30913'))).toEqual(['xã Thạnh Hưng']);
  });

  test('keep all successors the list gives to an older name', () => {
    const gone = formerUnits().find(
      ({ fullName, district }) => fullName === 'phường Ngã Tư Sở' && district === 'quận Đống Đa',
    );
    expect(gone?.older).toBe(true);
    expect(namesOf(gone?.into ?? [])).toEqual(['phường Kim Liên', 'phường Đống Đa']);
    expect(gone?.into.map(({ how }) => how)).toEqual(['part', 'part']);
  });
});

describe('old districts', () => {
  const names = (district: string, province: string) =>
    communesOfDistrict(district, province).map(({ name }) => name);

  test('lead to their communes, those told in full with their edges last', () => {
    expect(names('quận Tây Hồ', 'thành phố Hà Nội')).toEqual([
      'Tây Hồ',
      'Phú Thượng',
      'Hồng Hà',
      'Nghĩa Đô',
      'Xuân Đỉnh',
      'Ba Đình',
    ]);
    const haDong = names('quận Hà Đông', 'thành phố Hà Nội');
    expect(haDong.slice(0, 5)).toEqual([
      'Hà Đông',
      'Kiến Hưng',
      'Yên Nghĩa',
      'Phú Lương',
      'Dương Nội',
    ]);
    for (const edge of [
      'Tây Mỗ',
      'Đại Mỗ',
      'Thanh Liệt',
      'Chương Mỹ',
      'Đại Thanh',
      'An Khánh',
      'Bình Minh',
    ])
      expect(haDong.slice(5)).toContain(edge);
    expect(names('thị xã Kỳ Anh', 'tỉnh Hà Tĩnh')).toEqual([
      'Sông Trí',
      'Hải Ninh',
      'Vũng Áng',
      'Hoành Sơn',
      'Kỳ Hoa',
    ]);
  });

  test('of a province of today', () => {
    expect(districtsOf('42').map(({ fullName }) => fullName)).toContain('huyện Thạch Hà');
    expect(districtsOf('75').some(({ province }) => province === 'tỉnh Bình Phước')).toBe(true);
    expect(formerDistricts().every(({ communes }) => communes.length > 0)).toBe(true);
  });

  test('are called as they were in 6/2025, and found by the names that went shortly before', () => {
    expect(names('huyện Đạ Huoai', 'tỉnh Lâm Đồng')).toEqual(
      expect.arrayContaining(['Đạ Huoai', 'Đạ Tẻh', 'Cát Tiên']),
    );
    expect(names('huyện Cát Tiên', 'tỉnh Lâm Đồng')).toContain('Cát Tiên');
    const last = formerUnits().filter(({ older, district }) => !older && district);
    expect(last.map(({ district }) => district)).not.toContain('huyện Đạ Tẻh');
  });

  test('that nobody knows have no communes', () => {
    expect(communesOfDistrict('huyện Không Có', 'tỉnh Hà Tĩnh')).toEqual([]);
  });
});

describe('exact pairs of a boundary pack', () => {
  const unit: FormerUnit = {
    code: '18796',
    name: 'Kỳ Lợi',
    fullName: 'xã Kỳ Lợi',
    district: 'thị xã Kỳ Anh',
    province: 'tỉnh Hà Tĩnh',
    older: false,
    into: [{ code: '18823', how: 'mainly', main: true }],
  };

  test('win over the list, whose main successor stays first', () => {
    const [exact] = withPairs(
      [unit],
      [
        { oldCode: '18796', newCode: '18754', how: 'part' },
        { oldCode: '18796', newCode: '18823', how: 'part' },
      ],
    );
    expect(exact?.into).toEqual([
      { code: '18823', how: 'part', main: true },
      { code: '18754', how: 'part', main: false },
    ]);
  });

  test('may name another successor, by a code printed elsewhere too', () => {
    const [exact] = withPairs([unit], [{ oldCode: '18796', newCode: '06978', how: 'whole' }]);
    expect(exact?.into).toEqual([{ code: '06970', how: 'whole', main: true }]);
  });

  test('leave alone what they do not name', () => {
    expect(withPairs([unit], [{ oldCode: '00001', newCode: '00097', how: 'whole' }])).toEqual([
      unit,
    ]);
  });
});

test('every correction names communes that exist and changes something real', () => {
  for (const { main, also, name, district } of divided) {
    expect(formerUnits().some((unit) => unit.fullName === name && unit.district === district)).toBe(
      true,
    );
    for (const code of [main, ...also]) expect(communeByCode(code)).toBeDefined();
  }
  for (const { codes } of readInFull)
    for (const code of codes)
      expect(formerNames(code).some(({ how }) => how === 'whole')).toBe(true);
  for (const { district, province, main, edges } of districtsInFull) {
    const codes = communesOfDistrict(district, province).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining([...main, ...edges]));
    expect(codes.slice(0, main.length)).toEqual([...main]);
  }
});
