import { describe, expect, it } from 'vitest';
import { firstLines, firstSentence } from '../../src/search/sentence.ts';

describe('firstSentence', () => {
  it('does not stop inside a number', () => {
    expect(firstSentence('Đã cấp 298.649 thẻ. Còn lại ít.')).toBe('Đã cấp 298.649 thẻ.');
  });
  it('cuts a very long sentence between two words', () => {
    const cut = firstSentence('một hai ba bốn '.repeat(30));
    expect(cut.length).toBeLessThanOrEqual(161);
    expect(cut).toMatch(/ (một|hai|ba|bốn)…$/);
  });
});

describe('firstLines', () => {
  it('adds the sentences that still fit', () => {
    expect(firstLines('7 ngày. Tính từ khi có tin báo. Quá hạn thì gọi tổng đài.')).toBe(
      '7 ngày. Tính từ khi có tin báo. Quá hạn thì gọi tổng đài.',
    );
  });
  it('keeps a sentence that says enough alone when the next is long', () => {
    const first = 'Công an xã, phường nào trong cả nước cũng làm được.';
    expect(firstLines(`${first} ${'Một câu dài '.repeat(12)}.`)).toBe(first);
  });
  it('does not leave a bare “Không.”: what follows is shown as far as it fits', () => {
    const lines = firstLines(`Không. ${'Bạn làm ở nơi đang ở '.repeat(8)}.`);
    expect(lines).toMatch(/^Không\. Bạn làm .*…$/);
    expect(lines.length).toBeLessThanOrEqual(101);
  });
  it('leaves an empty answer empty', () => {
    expect(firstLines('')).toBe('');
  });
});
