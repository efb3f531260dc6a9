import { describe, expect, it } from 'vitest';
import { viewChart } from '../../../src/figures/charts/viewChart.ts';
import type { Chart } from '../../../src/figures/charts/schema.ts';
import { registerFigures } from '../../../src/figures/register.ts';
import { figureEntry, pageEntry, thuongXuan, thuongXuanPage } from '../examples.ts';

const register = registerFigures([figureEntry(thuongXuan)]);

describe('charts', () => {
  it('draw a part of a whole by the arithmetic, not by the misprinted share', () => {
    const [chart] = pageEntry(thuongXuanPage).data.charts;
    const view = chart && viewChart(register, chart);
    expect(view).toMatchObject({
      kind: 'whole',
      width: 15.63,
      alt: 'Có thẻ: 77.894. Đã thu nhận: 12.174. Còn lại: 65.720.',
    });
    expect(view && 'table' in view ? view.table.rows.map(({ cells }) => cells[1]) : []).toEqual([
      '100\u00a0%',
      '15,63\u00a0%\u00a0*',
      '84,37\u00a0%\u00a0*',
    ]);
  });

  it('draw bars against a target, with the published share', () => {
    const chart: Chart = {
      kind: 'bars',
      title: 'Tài khoản',
      target: { figure: 'the', label: 'Có thẻ' },
      rows: [{ figure: 'thu-nhan', label: 'Đã thu nhận' }],
    };
    expect(viewChart(register, chart)).toMatchObject({
      target: 100,
      bars: [
        { words: '77.894', width: 100, tone: 'outline' },
        { words: '12.174', share: '15,7\u00a0%', width: 15.63 },
      ],
    });
  });

  it('draw two rates on an axis that says where it starts, and say what is not known', () => {
    const chart: Chart = {
      kind: 'pairs',
      title: 'Tỷ lệ',
      dot: 'Kích hoạt',
      square: 'Thu nhận',
      from: 10,
      to: 110,
      rows: [{ label: 'Thường Xuân', square: 'thu-nhan' }],
    };
    expect(viewChart(register, chart)).toMatchObject({
      axis: 'Trục từ 10\u00a0% đến 110\u00a0%.',
      full: 90,
      lines: [{ square: 5.7, alt: 'Thường Xuân: kích hoạt không nêu, thu nhận 15,7\u00a0%' }],
    });
  });

  it('print numbers without a common scale as words, without bars or a table', () => {
    const chart: Chart = {
      kind: 'counts',
      title: 'Nơi và tổ',
      rows: [{ figure: 'the', label: 'người đã có thẻ' }],
    };
    expect(viewChart(register, chart)).toEqual({
      kind: 'counts',
      title: 'Nơi và tổ',
      note: undefined,
      figures: ['the'],
      counts: [{ words: '77.894', label: 'người đã có thẻ' }],
    });
  });

  it('say which figure is missing', () => {
    const chart: Chart = { kind: 'bars', title: 'A', rows: [{ figure: 'khong-co', label: 'A' }] };
    expect(() => viewChart(register, chart)).toThrow('Không có số liệu “khong-co”');
  });
});
