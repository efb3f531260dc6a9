import { describe, expect, it } from 'vitest';
import {
  atStart,
  checkedSince,
  formatCount,
  formatDateInWords,
  formatNumber,
  formatPercent,
  midSentence,
} from '../../src/text/format.ts';

describe('words in their place', () => {
  it('start a line with a capital, also đ', () => {
    expect(atStart('đặc khu Côn Đảo')).toBe('Đặc khu Côn Đảo');
  });

  it('go on in a sentence without one', () => {
    expect(midSentence('Định danh mức 2')).toBe('định danh mức 2');
  });
});

it('counts in words up to ten', () => {
  expect([1, 10, 11].map(formatCount)).toEqual(['Một', 'Mười', '11']);
});

it('names a date by how exactly it is known', () => {
  expect(['2026-11-22', '2023-05', '2022'].map(formatDateInWords)).toEqual([
    'ngày 22/11/2026',
    'tháng 5/2023',
    'năm 2022',
  ]);
});

describe('numbers', () => {
  it('are grouped with dots and broken with a comma', () => {
    expect([298649, 39.26, 1000000, 0.5, -1234.5, 100].map((value) => formatNumber(value))).toEqual(
      ['298.649', '39,26', '1.000.000', '0,5', '−1.234,5', '100'],
    );
  });

  it('keep their percent sign on the line', () => {
    expect(formatPercent(15.7)).toBe('15,7\u00a0%');
  });
});

it('a list is as fresh as its oldest text', () => {
  expect(checkedSince(['2026-11-22', '2026-03-01', '2026-11-01'])).toBe('2026-03-01');
  expect(checkedSince([])).toBeUndefined();
});
