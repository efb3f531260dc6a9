import { describe, expect, it } from 'vitest';
import { viewPage } from '../../src/figures/pageView.ts';
import { registerFigures } from '../../src/figures/register.ts';
import { figureEntry, pageEntry, thuongXuan, thuongXuanPage } from './examples.ts';

const view = (figures: string, page = thuongXuanPage, today = '2026-11-28') =>
  viewPage(
    registerFigures([figureEntry(figures)]),
    pageEntry(page).data,
    ['thuong-xuan'],
    new Map([['thuong-xuan-2022-11', { title: 'Bài báo', kind: 'press' as const }]]),
    today,
  );
const rowOf = (figures: string, id: string) =>
  view(figures)
    .groups.flatMap(({ rows }) => rows)
    .find(({ figure }) => figure.id === id);

describe('a page of figures', () => {
  it('puts every number in, with what is computed from it and its source', () => {
    expect(view(thuongXuan).heading).toBe('Thường Xuân: 12.174 tài khoản, còn 65.720');
    expect(rowOf(thuongXuan, 'thu-nhan')).toMatchObject({
      sourceNumber: 1,
      derived: [{ kind: 'share' }, { kind: 'remaining' }],
      corrected: undefined,
    });
  });

  it('keeps a figure that was corrected, with what took its place and why', () => {
    const corrected = thuongXuan.replace(
      'relations:\n',
      'relations:\n  - kind: corrects\n    figure: con-lai\n    replaces: thu-nhan\n    note: "Báo đính chính."\n',
    );
    expect(rowOf(corrected, 'thu-nhan')?.corrected).toMatchObject({
      by: { figure: { id: 'con-lai' } },
      note: 'Báo đính chính.',
    });
  });

  it('says that it is over, in an editor’s words before our own', () => {
    expect(view(thuongXuan).ended).toBe('Đã kết thúc, hạn 31/12/2022');
    const worded = thuongXuanPage.replace('order: 1', 'order: 1\nended: "Đợt đã xong."');
    expect(view(thuongXuan, worded).ended).toBe('Đợt đã xong.');
    expect(view(thuongXuan, thuongXuanPage, '2022-12-30').ended).toBeUndefined();
  });
});
