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
  it('does not leave a bare “Không.”: the sentence behind it is shown whole', () => {
    const answer =
      'Không. Bạn làm cả thẻ căn cước và mức 2 ở công an xã nơi đang ở, hoặc bất kỳ công an xã nào (độ chắc: vừa).';
    expect(answer.length).toBeGreaterThan(100);
    expect(firstLines(`${answer} Còn nữa.`)).toBe(answer);
  });
  it('does not leave a question alone', () => {
    const lead =
      'Đã có tin báo tài khoản được duyệt? Bạn chỉ còn kích hoạt trên điện thoại: 7 bước dưới đây, làm tại nhà.';
    expect(lead.length).toBeGreaterThan(100);
    expect(firstLines(lead)).toBe(lead);
  });
  it('never cuts a sentence between what it says and how sure it is', () => {
    const long = `Không. ${'Bạn làm ở nơi đang ở, '.repeat(7)}chưa chắc.`;
    expect(firstLines(long)).toBe('Không.');
  });
  it('shows a long first sentence whole, and cuts one without end', () => {
    const list = `${'người có công, '.repeat(11)}huyện đảo.`;
    expect(firstLines(list)).toBe(list);
    expect(firstLines('một hai ba bốn '.repeat(30))).toMatch(/ (một|hai|ba|bốn)…$/);
  });
  it('leaves an empty answer empty', () => {
    expect(firstLines('')).toBe('');
  });
});
