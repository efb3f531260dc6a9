import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlight } from '../../src/search/highlight.ts';

const marked = (text: string, query: string) =>
  highlight(text, query)
    .filter((stretch) => stretch.marked)
    .map((stretch) => stretch.words);

describe('highlight', () => {
  it('marks words in their own spelling though they were typed without tones and đ', () => {
    expect(marked('Đổi số điện thoại trên VNeID', 'doi so dien thoai')).toEqual([
      'Đổi số điện thoại',
    ]);
  });

  it('finds the words of a text with tones as separate characters', () => {
    const text = 'Mất điện thoại'.normalize('NFD');
    expect(marked(text, 'điện thoại')).toEqual(['điện thoại'.normalize('NFD')]);
  });

  it('takes a question typed with tones as separate characters', () => {
    expect(marked('Kích hoạt ở đâu?', 'kích hoạt'.normalize('NFD'))).toEqual(['Kích hoạt']);
  });

  it('marks what has been typed of the last word', () => {
    expect(marked('Xã Đông Ngạc', 'dong nga')).toEqual(['Đông Ngạ']);
  });

  it('marks a begun word with the tone signs that belong to its letters', () => {
    expect(marked('thoại'.normalize('NFD'), 'thoa')).toEqual(['thoạ'.normalize('NFD')]);
  });

  it('marks only whole words before the last one', () => {
    expect(marked('Căn cước của cậu', 'ca cuoc')).toEqual(['cước']);
  });

  it('does not mark every word that begins with one or two letters', () => {
    expect(marked('Không kích hoạt', 'k')).toEqual([]);
    expect(marked('Làm sớm, đổi số', 'doi so')).toEqual(['đổi số']);
  });

  it('marks nothing for a question of signs alone', () => {
    expect(marked('Có mất tiền không?', '?!. "')).toEqual([]);
  });

  it.each(['<img src=x onerror=alert(1)>', '(.*)+$', '\\', '[', '💳', '\u202Ecccd', '\uD800'])(
    'takes %j for words only',
    (query) => {
      const text = 'Thẻ <b>CCCD</b> & “mã OTP”';
      expect(
        highlight(text, query)
          .map((part) => part.words)
          .join(''),
      ).toBe(text);
    },
  );

  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc
      .array(fc.constantFrom('Đổi', 'điện', 'thoại', 'mất', 'mật', 'k', ' ', '-', '\u0301', '<b>'))
      .map((parts) => parts.join('')),
  );

  it('never changes the text, whatever is typed', () => {
    fc.assert(
      fc.property(texts, texts, (text, query) => {
        const parts = highlight(text, query);
        expect(parts.map((part) => part.words).join('')).toBe(text);
        expect(parts.every((part) => part.words !== '')).toBe(true);
      }),
    );
  });

  it('never leaves a tone sign outside its letter', () => {
    fc.assert(
      fc.property(texts, texts, (text, query) => {
        const parts = highlight(text, query);
        for (const [index, part] of parts.entries())
          if (part.marked) expect(parts[index + 1]?.words ?? '').not.toMatch(/^[\u0300-\u036f]/);
      }),
    );
  });

  it('marks a title whole when it is typed whole', () => {
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
