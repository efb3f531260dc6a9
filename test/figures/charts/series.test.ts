import { describe, expect, it } from 'vitest';
import { checkChart } from '../../../src/figures/charts/checks.ts';
import { chart as chartSchema } from '../../../src/figures/charts/schema.ts';
import type { ChartOf } from '../../../src/figures/charts/schema.ts';
import { viewSeries } from '../../../src/figures/charts/series.ts';
import { register } from './examples.ts';

const national: ChartOf<'series'> = {
  kind: 'series',
  title: 'Cả nước',
  counted: 'thẻ, tài khoản',
  lines: [
    { label: 'Thẻ', figures: ['the-2022', 'the-2021'] },
    { label: 'Đăng ký', figures: ['dang-ky'] },
    { label: 'Kích hoạt', figures: ['kich-hoat'] },
  ],
  marks: [],
};
const pointsOf = (chart = national) =>
  viewSeries(register, chart).lines.map(({ points }) => points);

describe('a series over time', () => {
  it('counts from nought in a unit that keeps numbers short', () => {
    const { upright, unit } = viewSeries(register, national);
    expect(upright).toEqual([
      { at: 100, words: '0' },
      { at: 80, words: '20' },
      { at: 60, words: '40' },
      { at: 40, words: '60' },
      { at: 20, words: '80' },
      { at: 0, words: '100' },
    ]);
    expect(unit).toBe('triệu thẻ, tài khoản');
  });

  it('lays time out in whole years and names no more of them than a phone has room for', () => {
    const { level, alt } = viewSeries(register, national);
    expect(level.map(({ words, always }) => (always ? words : undefined))).toEqual([
      '2021',
      undefined,
      '2023',
      undefined,
      '2025',
      undefined,
    ]);
    expect(level[0]?.from).toBe(0);
    expect(alt).toBe('Từ 2021 đến 2026; trục đứng từ 0 đến 100 triệu.');
  });

  it('puts a day on its day, in the order of time', () => {
    const [cards = []] = pointsOf();
    // 6/10/2021 is day 279 of the 2,191 from 2021 to 2026.
    expect(cards.map(({ x }) => x)).toEqual([12.71, 17.46]);
    expect(cards.map(({ y }) => y)).toEqual([55, 40]);
    expect(cards.every(({ span }) => span === undefined)).toBe(true);
  });

  it('puts a year in its middle and shows all of it as possible', () => {
    const [, [registered] = []] = pointsOf();
    expect(registered?.span?.from).toBeCloseTo(66.68, 1);
    expect(registered?.span?.to).toBeCloseTo(83.34, 1);
    expect(registered?.x).toBeCloseTo(75.01, 1);
  });

  it('says in the shape what the words say: khoảng, gần, hơn', () => {
    const loose = pointsOf().map((points) => points.map(({ words, loose }) => [words, loose]));
    expect(loose).toEqual([
      [
        ['khoảng\u00a045\u00a0triệu', 'near'],
        ['gần\u00a060\u00a0triệu', 'down'],
      ],
      [['hơn\u00a083,5\u00a0triệu', 'up']],
      [['67\u00a0triệu', undefined]],
    ]);
  });

  it('tells lines apart by shape', () => {
    const { lines } = viewSeries(register, national);
    expect(lines.map(({ shape }) => shape)).toEqual(['circle', 'square', 'triangle']);
  });

  it('joins numbers of one indicator, never of two', () => {
    const mixed = {
      ...national,
      lines: [{ label: 'Lẫn', figures: ['the-2021', 'the-2022', 'dang-ky'] }],
    };
    const [line] = viewSeries(register, mixed).lines;
    expect(line?.points).toHaveLength(3);
    expect(line?.joins).toHaveLength(1);
    expect(checkChart(register, mixed).map(({ message }) => message)).toEqual([
      'Đường “Lẫn” nối các số liệu khác loại, khác mức hoặc khác nơi.',
    ]);
    expect(checkChart(register, national)).toEqual([]);
  });

  it('draws a target until its deadline only', () => {
    const { target } = viewSeries(register, {
      ...national,
      target: { figure: 'chi-tieu', label: 'Mục tiêu' },
    });
    expect(target).toEqual({ at: 50, to: 8.31, words: 'Mục tiêu: 50\u00a0triệu' });
  });

  it('marks campaigns and deadlines with letters in the order of time, near ones above each other', () => {
    const { marks } = viewSeries(register, {
      ...national,
      marks: [
        { label: 'Hạn', deadlineOf: 'chi-tieu' },
        { label: 'Đợt cao điểm', from: '2021-05-01', to: '2021-06-30' },
      ],
    });
    expect(marks.map(({ letter, words, row }) => [letter, words, row])).toEqual([
      ['A', 'Đợt cao điểm: 1/5/2021 đến 30/6/2021', 0],
      ['B', 'Hạn: 1/7/2021', 1],
    ]);
    const [drive, due] = marks;
    expect(drive && drive.to > drive.from).toBe(true);
    expect(due?.to).toBe(due?.from);
  });

  it('asks for a deadline where a mark names a figure without one', () => {
    const chart = { ...national, marks: [{ label: 'Hạn', deadlineOf: 'the-2021' }] };
    expect(checkChart(register, chart)[0]?.keys).toEqual(['marks', 0, 'deadlineOf']);
    expect(viewSeries(register, chart).marks).toEqual([]);
  });

  it('asks that a mark has days of its own or a deadline, not both', () => {
    const read = (mark: object) => chartSchema.safeParse({ ...national, marks: [mark] }).success;
    expect(read({ label: 'A' })).toBe(false);
    expect(read({ label: 'A', from: '2023-05-01', deadlineOf: 'chi-tieu' })).toBe(false);
    expect(read({ label: 'A', from: '2023-05-01' })).toBe(true);
  });

  it('has its values in a table, line by line', () => {
    expect(viewSeries(register, national).table.rows.slice(0, 2)).toEqual([
      { group: 'Thẻ', head: '6/10/2021', cells: ['khoảng\u00a045\u00a0triệu'] },
      { group: 'Thẻ', head: '18/1/2022', cells: ['gần\u00a060\u00a0triệu'] },
    ]);
  });
});
