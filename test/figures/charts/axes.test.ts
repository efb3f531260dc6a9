import { describe, expect, it } from 'vitest';
import { amountAxis } from '../../../src/figures/charts/amounts.ts';
import { placeLabels } from '../../../src/figures/charts/labels.ts';
import { spanOf, timeAxis } from '../../../src/figures/charts/time.ts';

const days = (span: ReturnType<typeof spanOf>) => (span.to.getTime() - span.from.getTime()) / 864e5;

describe('the time axis', () => {
  it('knows how long a day, a month and a year are', () => {
    expect(['2023-06-20', '2024-02', '2024'].map((date) => days(spanOf(date)))).toEqual([
      1, 29, 366,
    ]);
    expect(spanOf('2024-02').middle.toISOString()).toBe('2024-02-15T12:00:00.000Z');
    expect(['2023-06-20', '2023-06'].map((date) => spanOf(date).exact)).toEqual([true, false]);
  });

  it.each([
    ['one day', ['2023-06-20'], ['6/2023']],
    ['a spring', ['2023-03-27', '2023-06-20'], ['3/2023', '5/2023']],
    ['a year', ['2022-11', '2023-09-30'], ['11/2022', '5/2023']],
    ['two years', ['2022-02', '2023-11'], ['1/2022', '1/2023']],
    ['ten years', ['2016', '2025-03'], ['2016', '2019', '2022', '2025']],
  ])('names what fits of %s', (_, dates, names) => {
    const axis = timeAxis(dates.map(spanOf));
    expect(
      axis.stretches.flatMap(({ words, always }) => (always && words !== undefined ? words : [])),
    ).toEqual(names);
  });

  it('holds every day it was made for', () => {
    const dates = ['2021-01-01', '2021-12-31', '2026'];
    const axis = timeAxis(dates.map(spanOf));
    for (const date of dates) {
      const { from, to } = spanOf(date);
      expect(axis.at(from)).toBeGreaterThanOrEqual(0);
      expect(axis.at(to)).toBeLessThanOrEqual(100);
    }
  });
});

describe('the upright axis', () => {
  it.each([
    [2_100_000_000, 'tỷ', '2,5 tỷ'],
    [83_500_000, 'triệu', '100 triệu'],
    [450_000, 'nghìn', '500 nghìn'],
    [4_303, '', '5.000'],
  ])('counts %i in %s', (most, unit, top) => {
    const axis = amountAxis(most);
    expect(axis.unit).toBe(unit);
    expect(axis.top).toBe(top);
    expect(axis.at(0)).toBe(100);
    expect(axis.at(most)).toBeGreaterThanOrEqual(0);
  });

  it('stands even when nothing was counted', () => {
    expect(amountAxis(0).at(0)).toBe(100);
  });
});

describe('values beside their points', () => {
  const label = (x: number, y: number) => ({ x, y, words: 'khoảng 45 triệu', short: '45' });

  it('stand above where nothing is in the way', () => {
    expect(placeLabels([label(50, 50)])).toEqual(['above']);
  });

  it('stay inside the room', () => {
    expect(placeLabels([label(99, 50)])).toEqual(['left']);
    expect(placeLabels([label(1, 50)])).toEqual(['right']);
    expect(placeLabels([label(50, 1)])).not.toEqual(['above']);
  });

  it('leave each other free', () => {
    const [first, second] = placeLabels([label(50, 50), label(51, 42)]);
    expect(first).not.toBe('above');
    expect(second).not.toBe('below');
  });
});
