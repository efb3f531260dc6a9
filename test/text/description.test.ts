import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shorten } from '../../src/text/description.ts';

describe('a description that is too long', () => {
  it('is cut at a word, without the sign before the cut', () => {
    expect(shorten('Làm định danh mức 2', 12)).toBe('Làm định…');
    expect(shorten('Xã Đông Kinh, tỉnh Hà Tĩnh', 15)).toBe('Xã Đông Kinh…');
  });

  it('stays as it is when it fits', () => {
    expect(shorten('Làm định danh', 40)).toBe('Làm định danh');
  });

  it('is never longer than allowed, even when it has no blank', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (words, most) => {
        expect(shorten(words, most).length).toBeLessThanOrEqual(most);
      }),
    );
  });
});
