import fc from 'fast-check';
import { expect, it } from 'vitest';
import { swapLetters } from '../../../src/search/engine/letters.ts';

it('letters that changed places come back, in any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(swapLetters(swapLetters(text))).toBe(text);
    }),
  );
  expect(swapLetters('Đổi thẻ ở Hà Tĩnh')).toMatchInlineSnapshot(`"ĐSi thN Y ôB ứĩnh"`);
});

it('JSON with keys in small letters stays JSON', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const packed = { title: text, minor: [1, 2] };
      const there = swapLetters(JSON.stringify(packed));
      expect(() => JSON.parse(there) as unknown).not.toThrow();
      expect(JSON.parse(swapLetters(there))).toEqual(packed);
    }),
  );
});

it('fewer bytes go', () => {
  const text = 'Đến công an xã bất kỳ để làm thẻ căn cước, mang thẻ cũ nếu có.';
  const bytes = (value: string) => new TextEncoder().encode(value).length;
  expect(bytes(swapLetters(text))).toBeLessThan(0.9 * bytes(text));
});
