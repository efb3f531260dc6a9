import { parseArgs } from 'node:util';
import { figuresEach } from './sources.ts';

/** What to measure. */
export type FigureBenchOptions = {
  /** How many made-up figures each content has. */
  figures: number[];
  /** Keep the content instead of removing it. */
  keep: boolean;
};

const usual = [2000, 5000, 20_000];
const most = 100_000;
const usage = 'Dùng: npm run bench:figures -- [--figures 2000,5000] [--keep]';

/** The options, or a Vietnamese sentence about what is wrong with them. */
export function figureBenchOptions(
  argv: readonly string[],
): FigureBenchOptions | { explanation: string } {
  const refuse = (reason: string) => ({ explanation: `${reason} ${usage}` });
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: { figures: { type: 'string' }, keep: { type: 'boolean', default: false } },
    });
    const figures = values.figures?.split(',').map(Number) ?? usual;
    const isSize = (count: number) => count >= figuresEach && count <= most;
    if (!figures.every((count) => isSize(count) && count % figuresEach === 0))
      return refuse(`Số lượng là bội của ${figuresEach}, từ ${figuresEach} đến ${most}.`);
    return { figures, keep: values.keep };
  } catch {
    return refuse('Không hiểu tùy chọn.');
  }
}
