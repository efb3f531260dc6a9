import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, plainD, slugOf } from '../../src/text/fold.ts';

const names = [
  'Đông Ngạc',
  'Thường Xuân',
  'Thạch Kênh',
  'Kỳ Anh',
  'HOÀNG SA',
  'tổ dân phố Phúc Yên',
];

describe('fold', () => {
  it('takes away tones, the stroke of đ and capitals', () => {
    expect(names.map(fold)).toEqual([
      'dong ngac',
      'thuong xuan',
      'thach kenh',
      'ky anh',
      'hoang sa',
      'to dan pho phuc yen',
    ]);
  });

  it('gives the same for composed and decomposed text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        expect(fold(words.normalize('NFD'))).toBe(fold(words.normalize('NFC')));
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.string(), (name, noise) => {
        const once = fold(`${name} ${noise}`);
        expect(fold(once)).toBe(once);
      }),
    );
  });

  it('makes addresses of names', () => {
    expect(slugOf('Phường Đông Ngạc (Hà Nội)')).toBe('phuong-dong-ngac-ha-noi');
  });
});

it('plainD leaves tones and length alone', () => {
  expect(plainD('Định danh điện tử')).toBe('Dịnh danh diện tử');
});
