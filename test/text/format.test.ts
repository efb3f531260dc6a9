import { describe, expect, it } from 'vitest';
import { atStart, formatCount, formatDateInWords, midSentence } from '../../src/text/format.ts';

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
