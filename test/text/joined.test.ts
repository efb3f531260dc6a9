import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutJoined } from '../../src/text/joined.ts';

const known = new Set(
  'kich hoat dinh danh muc mat dien thoai vneid lam cccd o dau ct07 can cuoc an ninh hoa ho at'.split(
    ' ',
  ),
);
const isWord = (part: string) => known.has(part);
const cut = (letters: string) => cutJoined(letters, isWord).map((way) => way.join(' '));

describe('letters typed without blanks', () => {
  test.each([
    ['kichhoat', 'kich hoat'],
    ['dinhdanhmuc2', 'dinh danh muc 2'],
    ['matdienthoai', 'mat dien thoai'],
    ['lamcccdodau', 'lam cccd o dau'],
    ['cancuoc', 'can cuoc'],
  ])('%s is %s first', (letters, words) => expect(cut(letters)[0]).toBe(words));

  test('are cut into few words rather than many', () => {
    expect(cut('kichhoat')).toEqual(['kich hoat', 'kich ho at']);
  });

  test('keep a word that holds digits, and digits stay together', () => {
    expect(cut('ct07vneid')).toEqual(['ct07 vneid']);
    expect(cut('muc12')).toEqual(['muc 12']);
  });

  test('are no words when something is left over, or nothing is to be cut', () => {
    for (const letters of ['kichhoatx', 'kich', 'x', '', '2', '12'])
      expect(cut(letters)).toEqual([]);
  });

  test('are not cut into more than six words', () => {
    expect(cut('ooooooo')).toEqual([]);
    expect(cutJoined('canlamcanlamcanlam', (part) => ['can', 'lam'].includes(part))).toHaveLength(
      1,
    );
    expect(cutJoined('canlamcanlamcanlamcan', (part) => ['can', 'lam'].includes(part))).toEqual([]);
  });
});

describe('any letters', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'anoh2'), maxLength: 60 });

  test('give at most four ways, each whole, of known words, fewest first', () => {
    const parts = new Set(['a', 'an', 'anh', 'o', 'no', 'h', 'n', 'hoan']);
    fc.assert(
      fc.property(letters, (run) => {
        const ways = cutJoined(run, (part) => parts.has(part));
        expect(ways.length).toBeLessThanOrEqual(4);
        expect(new Set(ways.map((way) => way.join(' '))).size).toBe(ways.length);
        ways.forEach((way, nth) => {
          expect(way.join('')).toBe(run);
          expect(way.every((part) => parts.has(part) || /^\d+$/.test(part))).toBe(true);
          expect(way.length).toBeGreaterThanOrEqual(Math.max(2, ways[nth - 1]?.length ?? 0));
          expect(way.length).toBeLessThanOrEqual(6);
        });
      }),
    );
  });

  test('are looked up a bounded number of times, even when everything is a word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 5000 }), (run) => {
        let asked = 0;
        cutJoined(run, () => ++asked > 0);
        expect(asked).toBeLessThanOrEqual(40 * 12);
      }),
    );
  });

  test('joined from known words are found again', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('kich', 'hoat', 'dinh', 'danh', 'vneid'), {
          minLength: 2,
          maxLength: 6,
        }),
        (way) => {
          expect(cut(way.join(''))).toContain(way.join(' '));
        },
      ),
    );
  });
});
