import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, widthOf } from '../../src/drawings/lines.ts';

const syllables = fc.array(
  fc.constantFrom('Kích', 'hoạt', 'tài', 'khoản', 'định', 'danh', 'điện', 'tử', 'mức', '2', 'Ễ'),
  { minLength: 1, maxLength: 20 },
);
const setting = { size: 14, bold: true };

describe('linesOf', () => {
  it('leaves a short text on one line', () => {
    expect(linesOf('Gửi yêu cầu', 156, setting)).toEqual(['Gửi yêu cầu']);
  });

  it('breaks between words', () => {
    expect(linesOf('Kích hoạt tài khoản định danh điện tử', 164, setting)).toEqual([
      'Kích hoạt tài khoản',
      'định danh điện tử',
    ]);
  });

  it('loses no sign, and no line is too wide', () => {
    const joined = (lines: readonly string[]) => lines.join('').replaceAll(' ', '');
    fc.assert(
      fc.property(syllables, fc.integer({ min: 30, max: 300 }), (words, width) => {
        const lines = linesOf(words.join(' '), width, setting);
        expect(joined(lines)).toBe(joined(words));
        for (const line of lines) expect(widthOf(line, setting)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('leaves words whole where they fit', () => {
    fc.assert(
      fc.property(syllables, fc.integer({ min: 80, max: 300 }), (words, width) => {
        expect(linesOf(words.join(' '), width, setting).join(' ')).toBe(words.join(' '));
      }),
    );
  });

  it('breaks an address that is wider than the line, after a sign', () => {
    expect(linesOf('Bấm vneid-gov.dang-nhap.example ngay', 120, setting)).toEqual([
      'Bấm',
      'vneid-gov.',
      'dang-nhap.',
      'example ngay',
    ]);
  });
});

describe('widthOf', () => {
  it('does not count tone marks, composed or not', () => {
    expect(widthOf('Ễ', setting)).toBe(widthOf('E', setting));
    expect(widthOf('kích hoạt'.normalize('NFD'), setting)).toBe(widthOf('kích hoạt', setting));
  });

  it('gives bold and larger words more room', () => {
    expect(widthOf('VNeID', { size: 14, bold: true })).toBeGreaterThan(
      widthOf('VNeID', { size: 14 }),
    );
    expect(widthOf('VNeID', { size: 14 })).toBeGreaterThan(widthOf('VNeID', { size: 12 }));
  });
});
