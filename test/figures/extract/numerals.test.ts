import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumerals } from '../../../src/figures/extract/numerals.ts';
import { formatNumber } from '../../../src/text/format.ts';
import { readNumber } from '../../../src/text/numbers.ts';
import { readSpelled } from '../../../src/text/spelled.ts';

const valuesIn = (text: string) => findNumerals(text.toLowerCase(), text).map(({ value }) => value);

describe('numbers in a text', () => {
  it.each([
    ['đã cấp 298.649 thẻ', 298649],
    ['đã cấp 1 234 567 thẻ', 1234567],
    ['đạt 39,26 % kế hoạch', 39.26],
    ['đạt 89%% chỉ tiêu', 89],
    ['hơn 90 nghìn nhân khẩu', 90000],
    ['thêm 1,98 triệu hồ sơ', 1980000],
    ['xử lý 2,1 tỷ giao dịch', 2100000000],
    ['đã cấp 298,649 thẻ', 298649],
    ['đạt 39.26% kế hoạch', 39.26],
    ['có mười một xã hoàn thành', 11],
    ['gần nửa triệu thẻ', 500000],
    ['của bốn nghìn hai trăm ba mươi công dân', 4230],
    ['đạt chín mươi hai phần trăm', 92],
  ])('“%s” holds %d', (text, value) => {
    expect(valuesIn(text)).toEqual([value]);
  });

  it('are not scaled by “tỷ lệ”', () => {
    expect(valuesIn('đã làm 4.063 tỷ lệ 100%')).toEqual([4063, 100]);
  });

  it('do not begin at “một” that only means “a”', () => {
    expect(valuesIn('là một huyện miền núi')).toEqual([]);
  });

  it('are not “năm” that means “year”', () => {
    expect(valuesIn('đến cuối năm xã có đường mới')).toEqual([]);
  });

  it('are read as they were printed, whatever they are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 99_999_999 }), (value) => {
        expect(valuesIn(`đã cấp ${formatNumber(value)} thẻ.`)).toEqual([value]);
      }),
    );
  });

  it('of percent keep their places', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12_999 }), (value) => {
        expect(valuesIn(`đạt ${formatNumber(value / 100)}% kế hoạch`)).toEqual([value / 100]);
      }),
    );
  });

  it('are never longer than what is printed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789., %/-tỷriệu') }), (text) => {
        for (const { start, end, printed } of findNumerals(text, text)) {
          expect(text.slice(start, end)).toBe(printed);
        }
      }),
    );
  });
});

describe('numbers written out', () => {
  it.each([
    ['hai', 2],
    ['mười một', 11],
    ['hai mươi lăm', 25],
    ['một trăm linh năm', 105],
    ['ba trăm sáu mươi tám', 368],
    ['một nghìn năm trăm', 1500],
    ['Nửa triệu', 500000],
  ])('“%s” is %d', (words, value) => {
    expect(readSpelled(words)).toBe(value);
  });

  it('are no numbers inside other words', () => {
    expect(readSpelled('khai')).toBeUndefined();
    expect(readSpelled('năm tháng')).toBeUndefined();
  });

  it('are accepted as printed in a figure file', () => {
    expect(readNumber('mười một')?.value).toBe(11);
    expect(readNumber('1 234 567')?.value).toBe(1234567);
  });
});
