import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../src/figures/dates.ts';
import { derivedFrom } from '../../src/figures/derive.ts';
import type { Derived } from '../../src/figures/derive.ts';
import { figureOf, registerFigures } from '../../src/figures/register.ts';
import { changed, figureEntry, yenBai } from './examples.ts';

function derived(source: string, id = 'duyet') {
  const register = registerFigures([figureEntry(source)]);
  return derivedFrom(register, figureOf(register, id).figure);
}

const only = (kind: Derived['kind'], source: string) =>
  derived(source).find((one) => one.kind === kind);

const hedged = changed(
  yenBai,
  '    printed: "298.649"',
  '    qualifier: nearly\n    printed: "298.649"',
);

describe('on the way to a target', () => {
  it('everything is computed in the order people ask for it', () => {
    expect(derived(yenBai).map(({ kind }) => kind)).toEqual([
      'share',
      'remaining',
      'days-left',
      'per-day',
    ]);
  });

  it('the days left are counted from the day of the figure', () => {
    expect(only('days-left', yenBai)).toEqual({
      kind: 'days-left',
      value: 10,
      words: '10\u00a0ngày',
      meaning: 'Đến hạn khi đó',
      formula: 'từ 20/6/2023 đến 30/6/2023 còn 10 ngày',
    });
  });

  it('what each day needed is rounded up, with its arithmetic', () => {
    expect(only('per-day', yenBai)).toEqual({
      kind: 'per-day',
      value: 15_136,
      words: '15.136',
      meaning: 'Cần mỗi ngày để kịp hạn',
      formula: '151.351 ÷ 10 ngày = 15.136 tài khoản (làm tròn lên)',
    });
  });

  it('a number that is not exact makes what is computed from it “khoảng”, but not the days', () => {
    expect(derived(hedged).map(({ words }) => words)).toEqual([
      'khoảng 66\u00a0%',
      'khoảng 151.351',
      '10\u00a0ngày',
      'khoảng 15.136',
    ]);
    expect(only('share', hedged)?.formula).toBe('gần\u00a0298.649 ÷ 450.000 = khoảng 66\u00a0%');
    expect(only('per-day', hedged)?.formula).toBe(
      'khoảng 151.351 ÷ 10 ngày = khoảng 15.136 tài khoản (làm tròn lên)',
    );
  });

  it.each([
    ['the deadline is today', 'asOf: "2023-06-20"', 'asOf: "2023-06-30"'],
    ['the deadline has passed', 'asOf: "2023-06-20"', 'asOf: "2023-07-02"'],
    ['the day is known to the month only', 'asOf: "2023-06-20"', 'asOf: "2023-06"'],
    ['the deadline is known to the month only', 'deadline: "2023-06-30"', 'deadline: "2023-06"'],
    ['there is no deadline', '    deadline: "2023-06-30"\n', ''],
  ])('no pace is told when %s', (_when, from, to) => {
    expect(derived(changed(yenBai, from, to)).map(({ kind }) => kind)).toEqual([
      'share',
      'remaining',
    ]);
  });

  it('no pace is told when the target is reached', () => {
    const reached = changed(yenBai, 'value: 298649', 'value: 450000');
    expect(derived(reached).map(({ kind }) => kind)).toEqual(['share']);
  });
});

describe('days between two dates', () => {
  it('add up, whatever the months and leap years', () => {
    const day = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, day, (a, b, c) => {
        expect((daysBetween(a, b) ?? NaN) + (daysBetween(b, c) ?? NaN)).toBe(daysBetween(a, c));
      }),
    );
  });

  it('are one over the end of a leap February', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2023-02-28', '2023-03-01')).toBe(1);
  });

  it('are unknown where a day is not known', () => {
    expect(daysBetween('2023-06', '2023-06-30')).toBeUndefined();
    expect(daysBetween('2023-06-20', '2023')).toBeUndefined();
  });
});
