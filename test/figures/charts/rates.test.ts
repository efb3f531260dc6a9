import { describe, expect, it } from 'vitest';
import { viewCampaigns } from '../../../src/figures/charts/campaigns.ts';
import { viewRanking } from '../../../src/figures/charts/ranking.ts';
import type { ChartOf } from '../../../src/figures/charts/schema.ts';
import { register } from './examples.ts';

const row = (id: string) => ({ label: id, figure: id });

const ranking: ChartOf<'ranking'> = {
  kind: 'ranking',
  title: 'Tỷ lệ',
  measure: 'Đã kích hoạt',
  rows: ['phu-ninh', 'nam-tra-my', 'le-chan', 'cat-hai', 'kien-an', 'an-lao'].map(row),
  overall: { label: 'Cả tỉnh', figure: 'ca-tinh' },
};

describe('a ranking', () => {
  const view = viewRanking(register, ranking);

  it('puts the highest first, what nobody reported last, and what all belong to below them', () => {
    expect(view.rows.map(({ label }) => label)).toEqual([
      'cat-hai',
      'an-lao',
      'le-chan',
      'kien-an',
      'phu-ninh',
      'nam-tra-my',
      'Cả tỉnh',
    ]);
  });

  it('gives equal rates one place, and none where no rate is known', () => {
    expect(view.rows.map(({ rank }) => rank)).toEqual([1, 2, 3, 3, 5, undefined, undefined]);
    expect(view.rows[1]?.rankWords).toBe('thứ 2 trong 6 nơi');
  });

  it('makes room for more than 100 % and says where 100 % stands', () => {
    expect(view.rows[0]?.width).toBe(100);
    expect(view.full).toBe(80.28);
    expect(view.rows[4]?.width).toBe(9.71);
  });

  it('prints rates as published, computed ones with a mark, unknown ones as unknown', () => {
    expect(view.rows.map(({ words }) => words)).toEqual([
      '124,56\u00a0%',
      '107,41\u00a0%',
      '100,07\u00a0%',
      '100,07\u00a0%',
      '12,1\u00a0%',
      'không nêu',
      '75\u00a0%\u00a0*',
    ]);
    expect(view.rows[5]).not.toHaveProperty('width');
  });

  it('ends at 100 % where nobody is above', () => {
    expect(viewRanking(register, { ...ranking, rows: [row('phu-ninh')] }).full).toBe(100);
  });

  it('says in words who is first and last', () => {
    expect(view.alt).toBe(
      '5 nơi, xếp theo tỷ lệ đã kích hoạt. Cao nhất: cat-hai, 124,56\u00a0%. Thấp nhất: phu-ninh, 12,1\u00a0%.',
    );
  });

  it('says once what 100 % is where all rates are of one thing', () => {
    expect(view.base).toBe('chỉ tiêu');
    expect(view.rows.some((one) => one.detail?.includes('so với'))).toBe(false);
  });

  it('says of when each rate is where they are of different days, and only there', () => {
    expect(view.rows.map(({ detail }) => detail?.split(',')[0]).slice(4)).toEqual([
      '29/6/2023',
      '6/2023',
      '29/6/2023',
    ]);
    const sameDay = viewRanking(register, { ...ranking, rows: [row('phu-ninh'), row('an-lao')] });
    expect(sameDay.rows.some((one) => one.detail?.includes('2023'))).toBe(false);
  });

  it('sets a second rate on the same scale', () => {
    const { rows, table } = viewRanking(register, {
      ...ranking,
      second: 'Đã thu nhận',
      rows: [{ ...row('phu-ninh'), second: 'cat-hai' }, row('an-lao')],
    });
    expect(rows.map(({ second }) => second)).toEqual([
      { words: 'không nêu' },
      { words: '124,56\u00a0%', at: 100 },
      { words: 'không nêu' },
    ]);
    expect(table.columns).toEqual(['Nơi', 'Thứ', 'Đã kích hoạt', 'Đã thu nhận']);
  });
});

describe('campaigns against their targets', () => {
  const chart: ChartOf<'campaigns'> = {
    kind: 'campaigns',
    title: 'Từng đợt',
    rows: ['cat-hai', 'ca-tinh', 'chi-tieu-tinh'].map(row),
  };

  it('show how far each came, and where only the target is known', () => {
    const { rows, full } = viewCampaigns(register, chart);
    expect(full).toBe(80.28);
    expect(rows.map(({ words, width }) => [words, width])).toEqual([
      ['124,56\u00a0%', 100],
      ['75\u00a0%\u00a0*', 60.21],
      ['chưa rõ', undefined],
    ]);
    expect(rows[2]?.detail).toBe(
      'Chỉ tiêu tài khoản: 2.000; hạn 30/6/2023; không nguồn nào nêu kết quả',
    );
  });

  it('take the deadline of the target where the result has none', () => {
    expect(viewCampaigns(register, chart).rows[1]?.detail).toBe(
      'Tài khoản đã kích hoạt đến 29/6/2023; hạn 30/6/2023',
    );
  });

  it('are over on the day after, not on the day itself, and never without a day', () => {
    const endedOn = (day?: string) =>
      viewCampaigns(register, chart, day).rows.map(({ ended }) => ended);
    expect(endedOn('2023-06-30')).toEqual([false, false, false]);
    expect(endedOn('2023-07-01')).toEqual([true, true, true]);
    expect(endedOn()).toEqual([false, false, false]);
  });
});
