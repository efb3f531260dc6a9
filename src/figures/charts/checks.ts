import type { Finding } from '../../files/problem.ts';
import type { Register } from '../register.ts';
import type { Chart, ChartOf } from './schema.ts';

/** What a chart would say wrongly, though every figure in it exists. `keys` start inside the chart. */
export function checkChart(register: Register, chart: Chart): Finding[] {
  return chart.kind === 'series' ? checkSeries(register, chart) : [];
}

function checkSeries(register: Register, chart: ChartOf<'series'>): Finding[] {
  const figureOf = (id: string) => register.figures.get(id)?.figure;
  return [
    ...chart.lines.flatMap(({ label, figures }, index) => {
      const found = figures.map(figureOf).filter((figure) => figure !== undefined);
      const kinds = new Set(
        found.map(({ indicator, level, place }) => [indicator, level, place].join(' ')),
      );
      return [
        ...(kinds.size > 1
          ? [
              {
                keys: ['lines', index, 'figures'],
                message: `Đường “${label}” nối các số liệu khác loại, khác mức hoặc khác nơi.`,
                fix: 'tách thành nhiều đường: một đường chỉ nối những số đếm cùng một thứ ở cùng một nơi.',
              },
            ]
          : []),
        ...found
          .filter(({ value }) => value === undefined)
          .map(({ id }) => ({
            keys: ['lines', index, 'figures'],
            message: `Số liệu “${id}” chỉ có tỷ lệ, không vẽ theo thời gian được.`,
            fix: 'bỏ nó khỏi đường này.',
          })),
      ];
    }),
    ...chart.marks.flatMap(({ deadlineOf }, index) =>
      deadlineOf !== undefined && figureOf(deadlineOf) && !figureOf(deadlineOf)?.deadline
        ? [
            {
              keys: ['marks', index, 'deadlineOf'],
              message: `Số liệu “${deadlineOf}” không có hạn.`,
              fix: 'ghi “from” (ngày) thay cho “deadlineOf”, hoặc chọn số liệu khác.',
            },
          ]
        : [],
    ),
  ];
}
