import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeSentences, measureSentences } from '../../../src/check/words/figures.ts';
import { mostSyllables, sentencesOf, tooLong } from '../../../src/check/words/length.ts';
import { syllablesIn } from '../../../src/text/sentences.ts';

describe('tiếng in a sentence', () => {
  it.each([
    ['Mang thẻ căn cước đến công an xã.', 8],
    ['**Miễn phí**, [xem thêm](/hoi-dap/lam-the-mat-phi-khong/).', 4],
    ['Bấm [[Gửi yêu cầu]].', 4],
    ['Lệ phí 15.000đ, đến hết 31/12/2026.', 6],
    ['Gọi 1900 0368.', 2],
    ['Có 298.649 người, đạt 39,26 %.', 5],
    ['Lúc 7:30–11:30 và 13:30.', 5],
    ['Lệ phí {le-phi-doi} {den-khi-nao}.', 4],
    ['Trẻ 6–14 tuổi – và người già.', 7],
    ['– — …', 0],
  ])('%s', (text, count) => {
    expect(sentencesOf(text).reduce((sum, sentence) => sum + syllablesIn(sentence), 0)).toBe(count);
  });

  it('are as many as were joined by blanks', () => {
    const syllable = fc.constantFrom('căn', 'cước', 'xã', '7', '15.000đ', 'VNeID', '28/9/2026');
    fc.assert(
      fc.property(fc.array(syllable, { minLength: 1, maxLength: 60 }), (words) => {
        const sentence = `${words.join(' ')}.`;
        expect(syllablesIn(sentence)).toBe(words.length);
        expect(tooLong(sentence)).toHaveLength(words.length > mostSyllables ? 1 : 0);
      }),
    );
  });
});

describe('sentences', () => {
  it.each([
    ['Đi hôm nay. Mai nghỉ.', 2],
    ['Ở TP. Hồ Chí Minh cũng vậy.', 1],
    ['Có phải không? Có! Đi thôi…', 3],
    ['Vào vneid.gov.vn, bấm “Tải”. “Xong” thì thôi.', 2],
    ['Hạn 7 ngày. 15.000đ một thẻ.', 2],
    ['Không dấu chấm', 1],
    ['', 0],
  ])('%s', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });
});

const long = (count: number) => `Bạn ${Array.from({ length: count - 1 }, () => 'đi').join(' ')}.`;

describe('a sentence nobody keeps in mind', () => {
  it('is named by its first words', () => {
    expect(tooLong(`Ngắn thôi. ${long(40)}`)).toMatchInlineSnapshot(`
      [
        {
          "fix": "tách thành hai câu, hoặc bỏ bớt ý.",
          "message": "Câu “Bạn đi đi đi đi đi …” dài 40 tiếng; nhiều nhất 32.",
        },
      ]
    `);
  });

  it.each([33, 34, 35, 36, 38, 40, 45, 50, 60, 90])('of %i tiếng is found', (count) => {
    expect(tooLong(`Câu đầu. ${long(count)} Câu sau.`)).toHaveLength(1);
  });

  it.each([1, 2, 5, 8, 12, 18, 24, 28, 31, 32])('of %i tiếng is none', (count) => {
    expect(tooLong(`Câu đầu. ${long(count)} Câu sau.`)).toEqual([]);
  });
});

describe('the figures', () => {
  const piece = (text: string, line: number, role: 'prose' | 'label' | 'title' = 'prose') => ({
    text,
    role,
    group: '',
    line: () => line,
  });

  it('count sentences, not labels and headings, and name the longest', () => {
    const figures = measureSentences([
      { shown: 'content/faq/a.md', pieces: [piece('Tiêu đề rất là dài', 2, 'title')] },
      {
        shown: 'content/faq/b.md',
        pieces: [
          piece(`${long(4)} ${long(9)}`, 5),
          piece(long(20), 9),
          piece(long(30), 3, 'label'),
        ],
      },
    ]);
    expect(figures).toMatchObject({ count: 3, median: 9, most: 20 });
    expect(describeSentences(figures)).toMatchInlineSnapshot(
      `"Câu chữ: 3 câu, trung vị 9 tiếng, 9 phần 10 không quá 20 tiếng, câu dài nhất 20 tiếng (content/faq/b.md:9)."`,
    );
  });

  it('of nothing are noughts', () => {
    expect(describeSentences(measureSentences([]))).toMatchInlineSnapshot(
      `"Câu chữ: 0 câu, trung vị 0 tiếng, 9 phần 10 không quá 0 tiếng."`,
    );
  });
});
