import { describe, expect, it } from 'vitest';
import { checkFigures } from '../../src/figures/checks.ts';
import { changed, figureEntry, issued, lineWith, thuongXuan } from './examples.ts';

const accounts = issued('da-cap', '2023-06', 12_174);
const words = 'toàn tỉnh đã cấp 12.174 tài khoản định danh điện tử';

function told(text: string) {
  const problems = checkFigures([figureEntry(text, 'yen-bai')]);
  return { messages: problems.map(({ message }) => message), line: problems[0]?.line };
}

/** The same number of accounts of a level, quoted in some words. */
const ofLevel = (level: string, quoted: string) =>
  changed(accounts, words, quoted).replace('    place:', `    level: "${level}"\n    place:`);

describe('what a figure counts', () => {
  it('stands in the quoted words', () => {
    const text = changed(accounts, 'accounts-issued', 'accounts-activated');
    const { messages, line } = told(text);
    expect(messages).toEqual([
      'Đoạn trích không nói đến “Tài khoản đã kích hoạt” (accounts-activated).',
    ]);
    expect(line).toBe(lineWith(text, 'indicator:'));
  });

  it('may stand in other words of the source', () => {
    const bare = changed(accounts, words, 'toàn tỉnh đạt 12.174 trường hợp');
    expect(told(bare).messages).toEqual([
      'Đoạn trích không nói đến “Tài khoản đã cấp” (accounts-issued).',
    ]);
    const helped = changed(
      bare,
      '    fragment:',
      '    countedPrinted: "số tài khoản định danh đã cấp"\n    fragment:',
    );
    expect(told(helped).messages).toEqual([]);
  });

  it('is what the word after the number says', () => {
    const text = changed(
      thuongXuan,
      'cấp CCCD gắn chíp cho 77.894 công dân',
      'cấp CCCD 77.894 tổ, công dân',
    );
    const { messages, line } = told(text);
    expect(messages).toEqual([
      'Nguồn viết “77.894 tổ”, nhưng “indicator” là cards-issued (Thẻ căn cước công dân đã cấp).',
    ]);
    expect(line).toBe(lineWith(text, 'indicator: cards-issued'));
  });

  it('is what the word after the whole says where a part of it is printed', () => {
    const text = changed(accounts, words, 'đã cấp tài khoản ở 12.174/13.000 hộ của xã');
    expect(told(text).messages).toEqual([
      'Nguồn viết “12.174 hộ”, nhưng “indicator” là accounts-issued (Tài khoản đã cấp).',
    ]);
  });

  it('may be told by any place where the number stands', () => {
    const text = changed(accounts, words, 'cấp cho 12.174 hộ đủ 12.174 tài khoản');
    expect(told(text).messages).toEqual([]);
  });

  it.each([
    ['schools', 'Có 12.174 trường hợp đi học xa'],
    ['teams', 'Tổng số là 12.174'],
    ['households', 'Xã hội hóa cho 12.174 hội viên'],
    ['communes', 'Đến từ thị xã và xã hội: 12.174'],
    ['people', 'Cấp căn cước công dân: 12.174'],
  ])('is not %s for a syllable of another word in “%s”', (indicator, quoted) => {
    const text = changed(changed(accounts, words, quoted), 'accounts-issued', indicator);
    expect(told(text).messages[0]).toContain(`(${indicator}).`);
  });

  it.each([
    ['schools', 'cấp thẻ ngay tại 12.174 trường THCS'],
    ['teams', 'Thành lập tổ công tác, tất cả 12.174'],
    ['households', 'Xã có 12.174 hộ'],
    ['communes', 'ở 12.174 xã, phường'],
    ['people', 'Dân số 12.174'],
  ])('is %s in “%s”', (indicator, quoted) => {
    const text = changed(changed(accounts, words, quoted), 'accounts-issued', indicator);
    expect(told(text).messages).toEqual([]);
  });
});

describe('the level of an account', () => {
  it('stands in the quoted words', () => {
    const text = ofLevel('2', words);
    const { messages, line } = told(text);
    expect(messages).toEqual(['Đoạn trích không nói đến mức 2.']);
    expect(line).toBe(lineWith(text, 'level:'));
  });

  it.each([
    ['1', 'đã cấp 12.174 tài khoản mức 1'],
    ['1', 'đã cấp 12.174 tài khoản mức độ 1, 3.000 tài khoản mức độ 2'],
    ['2', 'đã cấp 12.174 tài khoản đạt mức định danh 2'],
    ['2', 'đã cấp 12.174 tài khoản định danh mức độ 2'],
    ['1+2', 'đã cấp 12.174 tài khoản mức 1 và mức 2'],
    ['1+2', 'đã cấp 12.174 tài khoản định danh mức độ 1, 2'],
    ['1+2', 'đã cấp 12.174 tài khoản cả hai mức'],
  ])('may be %s in “%s”', (level, quoted) => {
    expect(told(ofLevel(level, quoted)).messages).toEqual([]);
  });

  it.each([
    ['1', 'đã cấp 12.174 tài khoản mức 1 và mức 2'],
    ['2', 'đã cấp 12.174 tài khoản mức 1, 2'],
    ['1+2', 'đã cấp tài khoản mức 1 là 12.174'],
    ['1', 'đã cấp tài khoản ở mức 12.174'],
  ])('is not %s in “%s”', (level, quoted) => {
    expect(told(ofLevel(level, quoted)).messages).toHaveLength(1);
    expect(told(ofLevel(level, quoted)).messages[0]).toContain('Đoạn trích không nói đến mức');
  });
});
