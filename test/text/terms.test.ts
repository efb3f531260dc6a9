import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMarked, spelling, termOf, wordsOf } from '../../src/text/terms.ts';

describe('termOf', () => {
  it('is the same for i and y where they sound the same', () => {
    for (const [one, other] of [
      ['kỹ', 'kĩ'],
      ['Lý', 'lí'],
      ['quý', 'quí'],
      ['y', 'i'],
      ['ký', 'kí'],
    ] as const)
      expect(termOf(one)).toBe(termOf(other));
  });

  it('keeps y where it is another sound', () => {
    expect(['tay', 'thủy', 'yêu', 'ngày', 'huy'].map(termOf)).toEqual([
      'tay',
      'thuy',
      'yeu',
      'ngay',
      'huy',
    ]);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const word of wordsOf(text)) expect(termOf(termOf(word))).toBe(termOf(word));
      }),
    );
  });
});

describe('wordsOf', () => {
  it('cuts at everything that is neither letter nor digit', () => {
    expect(wordsOf('Mất thẻ (CCCD)? 14-tuổi, VNeID…')).toEqual([
      'Mất',
      'thẻ',
      'CCCD',
      '14',
      'tuổi',
      'VNeID',
    ]);
  });

  it('gives the same for composed and decomposed text', () => {
    const text = 'Định danh điện tử ở Đắk Lắk';
    expect(wordsOf(text.normalize('NFD'))).toEqual(wordsOf(text));
  });
});

describe('spelling', () => {
  it('is the same wherever the tone stands', () => {
    expect(spelling('hoà')).toBe(spelling('hòa'));
    expect(spelling('mất')).not.toBe(spelling('mật'));
  });
});

describe('isMarked', () => {
  it('tells words with marks from words without', () => {
    expect(['mất', 'đt', 'mat', 'OTP', '12'].map(isMarked)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
