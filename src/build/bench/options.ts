import { parseArgs } from 'node:util';
import { provinceByCode } from '../../units/units.ts';

/** What to measure. */
export type BenchOptions = {
  /** How many made-up points each build has. */
  points: number[];
  /** Codes of provinces; the whole country when missing. */
  provinces?: string[];
  /** Keep the content and the sites instead of removing them. */
  keep: boolean;
};

const usual = [1000, 3000, 10_000];
const usage = 'Dùng: npm run bench:scale -- [--points 1000,3000] [--provinces 42,75] [--keep]';

/** The options, or a Vietnamese sentence about what is wrong with them. */
export function benchOptions(argv: readonly string[]): BenchOptions | { explanation: string } {
  const refuse = (reason: string) => ({ explanation: `${reason} ${usage}` });
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        points: { type: 'string' },
        provinces: { type: 'string' },
        keep: { type: 'boolean', default: false },
      },
    });
    const points = values.points?.split(',').map(Number) ?? usual;
    const wrong = points.find((count) => !Number.isInteger(count) || count < 1 || count > 100_000);
    if (wrong !== undefined) return refuse('Số điểm là các số nguyên từ 1 đến 100000.');
    const provinces = values.provinces?.split(',');
    const unknown = provinces?.find((code) => !provinceByCode(code));
    if (unknown !== undefined) return refuse(`Không có tỉnh, thành phố nào mã “${unknown}”.`);
    return { points, keep: values.keep, ...(provinces ? { provinces } : {}) };
  } catch {
    return refuse('Không hiểu tùy chọn.');
  }
}
