import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queryWords, tidyQuery } from '../../src/search/query.ts';

describe('tidyQuery', () => {
  it('composes letters and leaves one blank between words', () => {
    expect(tidyQuery('  mất \n điện   thoại '.normalize('NFD'))).toBe('mất điện thoại');
  });

  it('leaves something short that an address can carry, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (typed) => {
        const query = tidyQuery(typed);
        expect(query.length).toBeLessThanOrEqual(200);
        expect(() => encodeURIComponent(query)).not.toThrow();
      }),
    );
  });

  it('drops marks that turn the direction of writing', () => {
    expect(tidyQuery('\u202Ecccd\u202C')).toBe('cccd');
  });
});

describe('queryWords', () => {
  it('writes đ as d and keeps tones, so that "mất" can rank above "mật"', () => {
    expect(queryWords('Mất ĐIỆN thoại')).toEqual(['mất', 'diện', 'thoại']);
  });

  it('names each word once and at most 24', () => {
    expect(queryWords('otp otp OTP')).toEqual(['otp']);
    expect(queryWords(Array.from({ length: 60 }, (_, n) => `w${n}`).join(' '))).toHaveLength(24);
  });
});
