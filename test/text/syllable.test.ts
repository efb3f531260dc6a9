import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBareSyllable, isSyllable, withTone } from '../../src/text/syllable.ts';
import { toneApart } from '../../src/text/tone.ts';

describe('a possible syllable', () => {
  test.each(['thạch', 'kênh', 'nghiêng', 'gì', 'giếng', 'quới', 'Đường', 'hoà', 'hòa', 'ưu', 'uỷ'])(
    '%s is one',
    (word) => expect(isSyllable(word)).toBe(true),
  );
  test.each(['', 'thàch', 'thachj', 'keenh', 'đắk', 'w', 'zo', 'nghiêngg', 'bcd', '12'])(
    '“%s” is none',
    (word) => expect(isSyllable(word)).toBe(false),
  );
  test('may be written without marks', () => {
    for (const word of ['thach', 'duong', 'Hoa', 'quoi', 'uu'])
      expect(isBareSyllable(word)).toBe(true);
    for (const word of ['thachj', 'keenh', 'ddoong', 'krong'])
      expect(isBareSyllable(word)).toBe(false);
  });
  test('is decided at once, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 5000 }), (word) => {
        const started = performance.now();
        isSyllable(word);
        isBareSyllable(word);
        toneApart(word);
        expect(performance.now() - started).toBeLessThan(100);
      }),
    );
  });
});

describe('a tone', () => {
  test('is the same wherever it was written', () => {
    expect(toneApart('hoà')).toEqual(toneApart('hòa'));
    expect(toneApart('Thuỷ'.normalize('NFD'))).toEqual({ letters: 'thuy', tone: 'r' });
  });
  test.each([
    ['hoa', 'f', 'hòa'],
    ['hoan', 'f', 'hoàn'],
    ['quy', 's', 'quý'],
    ['gia', 'f', 'già'],
    ['thuy', 'r', 'thủy'],
    ['đương', 'f', 'đường'],
    ['mua', 's', 'múa'],
    ['gi', 'f', 'gì'],
    ['tây', '', 'tây'],
    ['bcd', 's', 'bcd'],
  ])('%s + %s is %s', (letters, tone, word) => expect(withTone(letters, tone)).toBe(word));
});
