import type { Finding } from '../files/problem.ts';
import type { Figure } from './schema.ts';
import { indicatorInfo } from './vocabulary.ts';

/** Units of which nobody has more than one, so that there are no more of them than people. */
const oneEach = new Set(['thẻ', 'người', 'tài khoản', 'hồ sơ', 'hộ']);

/** Surely more than the country has people: it passed a hundred million in 2023 and grows by a million a year. */
const atMost = 150_000_000;

/** Finds "60 tỷ thẻ": a wrong word of scale that the quotation may hold too. */
export function checkSize(figure: Figure): Finding[] {
  const { value, printed, indicator } = figure;
  const { unit } = indicatorInfo(indicator);
  if (value === undefined || value <= atMost || !oneEach.has(unit)) return [];
  return [
    {
      keys: ['value'],
      message: `${printed ?? value} ${unit} nhiều hơn số dân cả nước.`,
      fix: 'xem lại chữ nghìn, triệu, tỷ và các dấu chấm trong nguồn.',
    },
  ];
}
