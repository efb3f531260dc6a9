import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../src/text/format.ts';
import { positionOf, positionsOf, readNumber, roundTo } from '../../src/text/numbers.ts';

describe('reading a Vietnamese number', () => {
  it.each([
    ['298.649', 298649],
    ['5.330.114', 5330114],
    ['600.000', 600000],
    ['240', 240],
    ['08', 8],
    ['0,8 triệu', 800000],
    ['39,26', 39.26],
    ['1.234,5', 1234.5],
    ['90 nghìn', 90000],
    ['90 ngàn', 90000],
    ['1,98 triệu', 1980000],
    ['83,5 triệu', 83500000],
    ['2,1 tỷ', 2100000000],
    ['2,1 tỉ', 2100000000],
  ])('reads %s', (printed, value) => {
    expect(readNumber(printed)).toMatchObject({ value, percent: false });
  });

  it.each([
    ['39,26%', 39.26, 2],
    ['39,26 %', 39.26, 2],
    ['39,26\u00a0%', 39.26, 2],
    ['89%%', 89, 0],
    ['100%', 100, 0],
  ])('reads the share %s with its places', (printed, value, decimals) => {
    expect(readNumber(printed)).toEqual({ value, decimals, percent: true });
  });

  it.each([
    '6.10',
    '39.26',
    '1.23.456',
    '03.000',
    '0.100',
    '010',
    '010%',
    '298,649.1',
    '',
    'tám tổ',
    'khai',
    '1.223/2.376',
    '17km',
    '%',
    '-5',
  ])('does not take “%s” for a number', (printed) => {
    expect(readNumber(printed)).toBeUndefined();
  });

  it('reads decomposed letters like composed ones', () => {
    expect(readNumber('90 nghìn'.normalize('NFD'))?.value).toBe(90000);
  });

  it('reads back every whole number that the portal writes', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000_000), (value) => {
        expect(readNumber(formatNumber(value))?.value).toBe(value);
      }),
    );
  });

  it('reads back every number with two decimals', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), (hundredths) => {
        const value = Number(`${hundredths}e-2`);
        expect(readNumber(formatNumber(value))?.value).toBe(value);
      }),
    );
  });
});

describe('finding a printed number in a text', () => {
  it('finds it beside signs and brackets', () => {
    expect(positionOf('(đạt 39,26%)', '39,26%')).toBe(5);
    expect(positionOf('còn 1.223/2.376 hồ sơ', '2.376')).toBe(10);
    expect(positionOf('có 8.', '8')).toBe(3);
  });

  it('does not find it inside a longer number', () => {
    expect(positionOf('18 tổ', '8')).toBe(-1);
    expect(positionOf('298.649', '649')).toBe(-1);
    expect(positionOf('298.649', '298')).toBe(-1);
    expect(positionOf('15,73%', '15,7')).toBe(-1);
  });
});

describe('rounding', () => {
  it('rounds half up, as newspapers do', () => {
    expect(roundTo(15.6289, 2)).toBe(15.63);
    expect(roundTo(1.005, 2)).toBe(1.01);
    expect(roundTo(66.5, 0)).toBe(67);
  });
});

describe('every place of a printed number', () => {
  it('is found, and none inside a longer one', () => {
    expect(positionsOf('13/13 huyện, 213 xã, 13%', '13')).toEqual([0, 3, 21]);
    expect(positionsOf('213 xã', '13')).toEqual([]);
  });
});
