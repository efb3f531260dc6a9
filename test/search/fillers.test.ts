import { describe, expect, it } from 'vitest';
import { telling } from '../../src/search/fillers.ts';
import { queryWords } from '../../src/search/query.ts';

describe('telling', () => {
  it('drops words that only hold a sentence together', () => {
    expect(telling(queryWords('mất điện thoại thì phải làm sao'))).toEqual([
      'mất',
      'diện',
      'thoại',
    ]);
  });

  it('keeps words without tones that may be others: "can" is also "căn"', () => {
    expect(telling(queryWords('lam can cuoc thi can gi'))).toEqual(['can', 'cuoc']);
  });

  it('keeps them when nothing else was asked', () => {
    expect(telling(['làm', 'sao'])).toEqual(['làm', 'sao']);
  });
});
