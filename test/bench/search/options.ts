import { parseArgs } from 'node:util';

/** The peers, by the name they are chosen with. */
export const engineNames = ['ours', 'pagefind', 'minisearch', 'orama', 'flexsearch'] as const;
export type EngineName = (typeof engineNames)[number];

export type SearchBenchOptions = {
  engines: readonly EngineName[];
  /** Print one JSON object instead of tables. */
  json: boolean;
  /** List what ours did not answer with its first result. */
  misses: boolean;
  /** Measure 100, 1,000 and 5,000 made-up questions. */
  growth: boolean;
};

const usage = `Dùng: npm run bench:search -- [--engine ${engineNames.join('|')}] [--misses] [--growth] [--json]`;

const isEngine = (name: string): name is EngineName => engineNames.some((known) => known === name);

/** The options, or a Vietnamese sentence about what is wrong with them. */
export function searchBenchOptions(
  argv: readonly string[],
): SearchBenchOptions | { explanation: string } {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        engine: { type: 'string', multiple: true },
        json: { type: 'boolean', default: false },
        misses: { type: 'boolean', default: false },
        growth: { type: 'boolean', default: false },
      },
    });
    const { engine = [...engineNames], ...flags } = values;
    // Ours first: the others are compared with it.
    const engines = engineNames.filter((name) => engine.includes(name));
    const unknown = engine.find((name) => !isEngine(name));
    if (unknown !== undefined)
      return { explanation: `Không có bộ tìm nào tên “${unknown}”. ${usage}` };
    return { engines, ...flags };
  } catch {
    return { explanation: `Không hiểu tùy chọn. ${usage}` };
  }
}
