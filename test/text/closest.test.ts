import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closest, editDistance } from '../../src/text/closest.ts';

const keys = ['question', 'topic', 'verdict', 'answer', 'aliases', 'guides', 'related'];

describe('closest', () => {
  it.each([
    ['anwser', 'answer'],
    ['questoin', 'question'],
    ['Topic', 'topic'],
    ['guide', 'guides'],
  ])('guesses that %s meant %s', (written, meant) => {
    expect(closest(written, keys)).toBe(meant);
  });

  it('guesses nothing when no word is near', () => {
    expect(closest('giờ', keys)).toBeUndefined();
    expect(closest('dia-chi', keys)).toBeUndefined();
  });
});

describe('editDistance', () => {
  it('is nought only between a word and itself, and the same both ways', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  it('counts two swapped neighbours as one slip', () => {
    expect(editDistance('nguon-mau', 'nguon-mua')).toBe(1);
  });
});
