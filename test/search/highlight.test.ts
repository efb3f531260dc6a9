import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlight, tellsMore } from '../../src/search/highlight.ts';
import { readMarks } from '../../src/search/marks.ts';

const marked = (text: string, ...marks: string[]) =>
  highlight(text, readMarks(marks))
    .filter((stretch) => stretch.marked)
    .map((stretch) => stretch.words);

describe('highlight', () => {
  it('marks words in their own spelling, neighbours as one', () => {
    expect(marked('Đổi số điện thoại trên VNeID', 'doi', 'so', 'dien', 'thoai')).toEqual([
      'Đổi số điện thoại',
    ]);
  });

  it('marks a phrase only where all its words follow each other', () => {
    expect(marked('Căn nhà, thẻ căn cước', 'can cuoc')).toEqual(['căn cước']);
    expect(marked('Cước điện thoại', 'can cuoc')).toEqual([]);
  });

  it('marks the longest of the phrases that stand at a place', () => {
    expect(marked('Mã số định danh', 'ma so', 'ma', 'ma so dinh danh')).toEqual([
      'Mã số định danh',
    ]);
  });

  it('finds the words of a text with tones as separate characters', () => {
    const text = 'Mất điện thoại'.normalize('NFD');
    expect(marked(text, 'dien thoai')).toEqual(['điện thoại'.normalize('NFD')]);
  });

  it('takes i and y for the same where they sound the same', () => {
    expect(marked('Xem kỹ địa chỉ', 'ki')).toEqual(['kỹ']);
  });

  it('marks what has been typed of the last word', () => {
    expect(marked('Xã Đông Ngạc', 'dong', 'nga')).toEqual(['Đông Ngạ']);
    expect(marked('Xã Đông Ngạc', 'dong nga')).toEqual(['Đông Ngạ']);
  });

  it('marks a begun word with the tone signs that belong to its letters', () => {
    expect(marked('thoại'.normalize('NFD'), 'thoa')).toEqual(['thoạ'.normalize('NFD')]);
  });

  it('marks only whole words but for the last mark', () => {
    expect(marked('Căn cước của cậu', 'ca', 'cuoc')).toEqual(['cước']);
  });

  it('does not mark every word that begins with one or two letters', () => {
    expect(marked('Không kích hoạt', 'k')).toEqual([]);
    expect(marked('Làm sớm, đổi số', 'doi', 'so')).toEqual(['đổi số']);
  });

  it('does not join marks across a comma', () => {
    expect(marked('Mất thẻ, thẻ mới', 'the')).toEqual(['thẻ', 'thẻ']);
  });

  it.each([
    '',
    ' ',
    '?!.',
    '<img src=x onerror=alert(1)>',
    '(.*)+$',
    '\\',
    '💳',
    '\u202E',
    '\uD800',
  ])('takes %j for words only', (mark) => {
    const text = 'Thẻ <b>CCCD</b> & “mã OTP”';
    expect(
      highlight(text, readMarks([mark]))
        .map((part) => part.words)
        .join(''),
    ).toBe(text);
  });

  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc
      .array(
        fc.constantFrom(
          'Đổi',
          'điện',
          'thoại'.normalize('NFD'),
          'mất',
          'k',
          ' ',
          '-',
          '\u0301',
          '<b>',
          '\uD83D',
          '\u200F',
          'مرحبا',
        ),
      )
      .map((parts) => parts.join('')),
  );
  const marks = fc.array(texts, { maxLength: 6 });

  it('never changes the text, whatever is marked', () => {
    fc.assert(
      fc.property(texts, marks, (text, all) => {
        const parts = highlight(text, readMarks(all));
        expect(parts.map((part) => part.words).join('')).toBe(text);
        expect(parts.every((part) => part.words !== '')).toBe(true);
      }),
    );
  });

  it('never leaves a tone sign outside its letter', () => {
    fc.assert(
      fc.property(texts, marks, (text, all) => {
        const parts = highlight(text, readMarks(all));
        for (const [index, part] of parts.entries())
          if (part.marked) expect(parts[index + 1]?.words ?? '').not.toMatch(/^[\u0300-\u036f]/);
      }),
    );
  });

  it('marks a title whole when it is asked whole', () => {
    const titles = fc.array(fc.constantFrom('Đổi', 'số', 'điện', 'thoại', 'mức', '2'), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(titles, (words) => {
        const title = words.join(' ');
        expect(marked(title, title.normalize('NFD'))).toEqual([title]);
      }),
    );
  });
});

describe('marks that are calm', () => {
  it('leave words alone that only hold the sentence together', () => {
    expect(marked('7 ngày làm việc, làm lại ở xã', 'lam', 'the', 'o')).toEqual([]);
    expect(marked('Có được mang theo không?', 'co', 'duoc', 'khong')).toEqual([]);
  });
  it('keep them beside what was asked', () => {
    expect(marked('Làm thẻ căn cước, làm ở đâu?', 'lam', 'the')).toEqual(['Làm thẻ']);
  });

  const lost = ['Mất thẻ thì làm thế nào?', 'Làm thẻ có mất phí không?', 'Quên mật khẩu'];
  const meant = (text: string, ...marks: string[]) =>
    highlight(text, readMarks(marks, lost))
      .filter((stretch) => stretch.marked)
      .map((stretch) => stretch.words);

  it('mark a word as the results mostly write it, whatever tones were typed', () => {
    expect(meant('Mật khẩu, mống mắt, mất thẻ', 'mat')).toEqual(['mất']);
    expect(meant('Có thể làm thẻ thế nào?', 'the')).toEqual(['thẻ']);
  });
  it('do not mark beginnings of other words where the word itself stands in the results', () => {
    expect(meant('Theo hướng dẫn, thẻ mới', 'the')).toEqual(['thẻ']);
  });
  it('mark every spelling of a word that stands in no result', () => {
    expect(meant('Đổi, đội, đối', 'doi')).toEqual(['Đổi', 'đội', 'đối']);
  });
  it('take other places of a tone for the same spelling', () => {
    const marks = readMarks(['hoa'], ['Hòa Bình']);
    expect(highlight('Hoà', marks)).toEqual([{ words: 'Hoà', marked: true }]);
    expect(highlight('Hóa', marks)).toEqual([{ words: 'Hóa', marked: false }]);
  });
});

describe('tellsMore', () => {
  const tells = (alias: string, title: string, ...marks: string[]) =>
    tellsMore(alias, title, readMarks(marks));
  const title = 'Mất thẻ căn cước thì làm lại ở đâu?';

  it('is true for a name that holds more of what was asked', () => {
    expect(tells('rơi ví', title, 'roi', 'vi')).toBe(true);
    expect(tells('mất thẻ làm lại ở nhà', 'Xin cấp lại thẻ', 'mat', 'the')).toBe(true);
  });
  it('is false when the title holds as much', () => {
    expect(tells('mất thẻ ở xa', title, 'mat', 'the')).toBe(false);
  });
  it('is false when it only says the same in more words', () => {
    expect(tells('rơi ví', title, 'mat', 'roi vi')).toBe(false);
    const asked = ['doi so dien thoai', 'thay sim', 'so moi'];
    expect(tells('thay sim số mới', 'Đổi số điện thoại rồi', ...asked)).toBe(false);
  });
  it('does not count words that only hold the sentence together', () => {
    expect(tells('có được làm không', title, 'co', 'duoc', 'lam', 'khong')).toBe(false);
  });
  it('is false for a name written without marks', () => {
    expect(tells('k nhan dc otp', 'Không có mã', 'otp')).toBe(false);
  });
});
