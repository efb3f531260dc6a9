import type { Finding } from '../files/problem.ts';

/** Days, both included; what is missing is open. */
export type Period = { from?: string | undefined; to?: string | undefined };

/** Whether two periods have a day in common. */
export function periodsMeet(a: Period, b: Period): boolean {
  return (!a.from || !b.to || a.from <= b.to) && (!b.from || !a.to || b.from <= a.to);
}

/** A period that ends before it starts, or lies outside the days of its schedule. */
export function checkPeriod(
  period: Period,
  bounds: Period,
  keys: readonly PropertyKey[],
): Finding[] {
  if (period.from && period.to && period.to < period.from) {
    return [
      {
        keys: [...keys, 'to'],
        message: 'Ngày cuối đứng trước ngày đầu.',
        fix: 'đổi lại hai ngày.',
      },
    ];
  }
  if (periodsMeet(period, bounds)) return [];
  return [
    {
      keys,
      message: 'Những ngày này nằm ngoài thời gian của lịch (from, to).',
      fix: 'sửa ngày ở đây, hoặc sửa from, to của lịch.',
    },
  ];
}
