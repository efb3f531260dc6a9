import { expect, it } from 'vitest';
import { situationAddress } from '../../src/situations/address.ts';
import { vi } from '../../src/i18n/vi.ts';
import { progressWords } from '../../src/situations/words.ts';

it('counts the things to do in words', () => {
  expect(vi.words.cases.todo(5)).toBe('Năm việc, theo thứ tự');
  expect(vi.words.cases.todo(12)).toBe('12 việc, theo thứ tự');
});

it('promises a number of questions only when it is sure', () => {
  expect(progressWords({ number: 2, fewest: 3, most: 3 })).toBe('Câu 2 trong 3');
  expect(progressWords({ number: 1, fewest: 1, most: 4 })).toBe('Câu 1 · nhiều nhất 4 câu');
});

it('gives the first question the address without a name', () => {
  expect(situationAddress('bat-dau')).toBe('/tinh-huong/');
  expect(situationAddress('lam-tai-nha')).toBe('/tinh-huong/lam-tai-nha/');
});
