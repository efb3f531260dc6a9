import { parseArgs } from 'node:util';

/** How much to kill. */
export type KillOptions = {
  /** How many runs are killed. */
  kills: number;
  /** The same seed, the same moments, as far as the machine keeps its speed. */
  seed: number;
};

const usage = 'Dùng: npm run bench:kills -- [--kills 1000] [--seed 1]';

/** The options, or a Vietnamese sentence about what is wrong with them. */
export function killOptions(argv: readonly string[]): KillOptions | { explanation: string } {
  const refuse = (reason: string) => ({ explanation: `${reason} ${usage}` });
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        kills: { type: 'string', default: '1000' },
        seed: { type: 'string', default: '1' },
      },
    });
    const [kills, seed] = [Number(values.kills), Number(values.seed)];
    if (!Number.isInteger(kills) || kills < 1 || kills > 100_000)
      return refuse('Số lần ngắt là số nguyên từ 1 đến 100000.');
    if (!Number.isInteger(seed) || seed < 0) return refuse('Hạt giống là số nguyên từ 0.');
    return { kills, seed };
  } catch {
    return refuse('Không hiểu tùy chọn.');
  }
}
