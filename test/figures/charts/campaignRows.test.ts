import { describe, expect, it } from 'vitest';
import { withRows } from '../../../src/figures/charts/campaignRows.ts';
import { registerFigures } from '../../../src/figures/register.ts';
import { province, registerOf } from '../pages/districts.ts';
import { register as country } from './examples.ts';

const chart = { kind: 'campaigns', title: 'Từng đợt' } as const;
const rowsOf = (register: Parameters<typeof withRows>[0]) => {
  const whole = withRows(register, chart);
  return whole?.kind === 'campaigns' ? whole.rows : undefined;
};

describe('campaigns nobody listed', () => {
  it('are each place by its most telling rate, not the places compared inside it', () => {
    expect(rowsOf(registerOf(province))).toEqual([
      { figure: 'quang-nam-kich-hoat', label: 'Quảng Nam' },
    ]);
  });

  it('are what a target or a source rates, not what is part of something else', () => {
    const part = province
      .replace('indicator: accounts-target', 'indicator: people-eligible')
      .replace('kind: target\n    figure', 'kind: part\n    part')
      .replace('    target: quang-nam', '    whole: quang-nam');
    expect(rowsOf(registerOf(part))).toBeUndefined();
  });

  it('are told by the aim where nobody said how far it was reached', () => {
    expect(rowsOf(country)).toContainEqual({ figure: 'chi-tieu', label: 'Cả nước' });
  });

  it('are no chart where there are none', () => {
    expect(withRows(registerFigures([]), chart)).toBeUndefined();
  });

  it('stay as an editor lists them', () => {
    const listed = { ...chart, rows: [{ figure: 'the', label: 'Cả nước' }] };
    expect(withRows(country, listed)).toBe(listed);
  });
});
