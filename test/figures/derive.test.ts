import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derivedFrom, shareOf } from '../../src/figures/derive.ts';
import { figureOf, registerFigures } from '../../src/figures/register.ts';
import type { Figure } from '../../src/figures/schema.ts';
import { figureEntry, thuongXuan } from './examples.ts';

const figureWorth = (value: number): Figure => ({
  id: 'so',
  indicator: 'people',
  place: 'xa',
  value,
  printed: String(value),
  qualifier: 'exact',
  asOf: '2023',
  fragment: String(value),
});

function derived(id: string, source = thuongXuan) {
  const register = registerFigures([figureEntry(source)]);
  return derivedFrom(register, figureOf(register, id).figure);
}

describe('values the portal computes', () => {
  it('show their arithmetic', () => {
    expect(derived('thu-nhan').map(({ kind, value, formula }) => [kind, value, formula])).toEqual([
      ['share', 15.63, '12.174 ÷ 77.894 = 15,63\u00a0%'],
      ['remaining', 65720, '77.894 − 12.174 = 65.720'],
    ]);
  });

  it('are none for a figure that is measured against nothing', () => {
    expect(derived('con-lai')).toEqual([]);
  });

  it('follow a target, and a part of a whole', () => {
    for (const relation of [
      'kind: target\n    figure: con-lai\n    target: the',
      'kind: part\n    part: con-lai\n    whole: the',
    ]) {
      const source = thuongXuan.replace(/kind: difference[\s\S]*/, `${relation}\n`);
      expect(derived('con-lai', source)[0]?.value).toBe(84.37);
    }
  });

  it('say “khoảng”, without decimals, when a number behind them is not exact', () => {
    const source = thuongXuan
      .replace('printed: "12.174"', 'printed: "12.174"\n    qualifier: about')
      .replace('được 12.174', 'được khoảng 12.174');
    expect(derived('thu-nhan', source)[0]?.words).toBe('khoảng 16\u00a0%');
  });

  it('leave nothing remaining when the whole is reached', () => {
    const source = thuongXuan.replace('value: 12174', 'value: 77894');
    expect(derived('thu-nhan', source).map(({ kind }) => kind)).toEqual(['share']);
  });
});

describe('a share', () => {
  it('is between nothing and all for a part of a whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.nat(1e9), (whole, some) => {
        const part = some % (whole + 1);
        const share = shareOf(figureWorth(part), figureWorth(whole)) ?? -1;
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(100);
        expect(Math.abs((share * whole) / 100 - part)).toBeLessThanOrEqual(whole * 0.0000501);
      }),
    );
  });

  it('of nothing is unknown', () => {
    expect(shareOf(figureWorth(5), figureWorth(0))).toBeUndefined();
  });
});
