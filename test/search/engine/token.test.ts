import { describe, expect, it } from 'vitest';
import { leastFit, makeTokenizer, markFit } from '../../../src/search/engine/token.ts';
import { spelling } from '../../../src/text/terms.ts';

const fit = (typed: string, written: string) => markFit(spelling(typed), spelling(written));

describe('markFit', () => {
  it('is whole for the same marks, wherever the tone stands', () => {
    expect(fit('hoà', 'hòa')).toBe(1);
    expect(fit('Khoá', 'khóa'.normalize('NFD'))).toBe(1);
  });

  it('forgives marks that were left out, and hỏi for ngã', () => {
    expect(fit('dịnh', 'định')).toBeGreaterThan(leastFit);
    expect(fit('điên', 'điện')).toBeGreaterThan(leastFit);
    expect(fit('mả', 'mã')).toBeGreaterThan(fit('điên', 'điện'));
  });

  it('does not take one word for another', () => {
    expect(fit('mất', 'mật')).toBeLessThan(leastFit);
    expect(fit('mạt', 'mất')).toBeLessThan(leastFit);
    expect(fit('thể', 'thẻ')).toBeLessThan(leastFit);
  });

  it('knows nothing against a word without known marks', () => {
    expect(markFit(undefined, spelling('mất'))).toBe(1);
    expect(markFit(spelling('mất'), undefined)).toBe(1);
  });
});

describe('makeTokenizer', () => {
  const { cut: tokensOf } = makeTokenizer();

  it('takes the words of a text without a single mark for words whose marks are unknown', () => {
    expect(tokensOf('mat the').map(({ spelled }) => spelled)).toEqual([undefined, undefined]);
    expect(tokensOf('mất sim').map(({ spelled }) => spelled)).toEqual(['mâts', 'sim']);
  });
});
