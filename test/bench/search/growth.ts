import { table } from '../../../src/build/bench/report.ts';
import { answerFile } from '../../../src/search/engine/file.ts';
import { openAnswers } from '../../../src/search/engine/open.ts';
import { answersFrom, pack, toText, unpack } from '../../../src/search/engine/packed.ts';
import type { Words } from '../../../src/search/words/compiled.ts';
import { formatNumber } from '../../../src/text/format.ts';
import type { Searchable } from '../../../src/text/searchable.ts';
import { depth } from './engine.ts';
import { enginesOf } from './engines.ts';
import { madeUpPages } from './madeUp.ts';
import type { EngineName } from './options.ts';

/** How large and how slow ours is with so many questions, and how large the others' indexes are. */
export type Growth = {
  questions: number;
  /** Compressed bytes of the whole index, by engine. */
  bytes: Record<string, number>;
  /** Milliseconds to prepare ours once it is loaded, its reading from JSON included. */
  open: number;
  /** Milliseconds for an answer: in the middle, and the slowest of all. */
  answer: { median: number; slowest: number };
};

const sizes = [100, 1000, 5000];

function measureOurs(pages: readonly Searchable[], words: Words): Pick<Growth, 'open' | 'answer'> {
  const json = toText(pack(answerFile(pages, words)));
  const started = performance.now();
  const find = openAnswers(unpack(answersFrom(json)));
  const open = performance.now() - started;
  const queries = pages
    .slice(0, 100)
    .flatMap(({ title, aliases }) => [title, ...aliases.slice(0, 1)]);
  for (const query of queries.slice(0, 20)) find(query, depth);
  const times = queries
    .map((query) => {
      const asked = performance.now();
      find(query, depth);
      return performance.now() - asked;
    })
    .sort((a, b) => a - b);
  return {
    open,
    answer: { median: times[times.length >> 1] ?? 0, slowest: times.at(-1) ?? 0 },
  };
}

/** Measures 100, 1,000 and 5,000 made-up questions. */
export async function measureGrowth(
  real: readonly Searchable[],
  words: Words,
  contentDir: string,
  engines: readonly EngineName[],
): Promise<Growth[]> {
  const measured: Growth[] = [];
  for (const questions of sizes) {
    const pages = madeUpPages(real, questions);
    const bytes: Record<string, number> = {};
    for (const name of engines) {
      const all = await enginesOf(name, contentDir, words);
      // The places are the same files whatever the questions are.
      for (const open of name === 'ours' ? all.slice(0, 1) : all) {
        const engine = await open(pages);
        bytes[engine.name] = engine.bytes;
        await engine.close?.();
      }
    }
    measured.push({ questions, bytes, ...measureOurs(pages, words) });
  }
  return measured;
}

const milliseconds = (value: number) => formatNumber(value, 1);

/** Sizes and times by number of questions. */
export function growthTable(measured: readonly Growth[]): string {
  const names = Object.keys(measured[0]?.bytes ?? {});
  const times = table(
    ['câu hỏi', 'chuẩn bị (ms)', 'mỗi câu, giữa (ms)', 'chậm nhất (ms)'],
    measured.map(({ questions, open, answer }) => [
      formatNumber(questions),
      milliseconds(open),
      milliseconds(answer.median),
      milliseconds(answer.slowest),
    ]),
  );
  const bytes = table(
    [
      'byte nén của cả chỉ mục',
      ...measured.map(({ questions }) => `${formatNumber(questions)} câu`),
    ],
    names.map((name) => [name, ...measured.map((one) => formatNumber(one.bytes[name] ?? 0))]),
  );
  return `Khi nhiều câu hỏi hơn (câu đặt ra, lặp lại được):\n${times}\n\n${bytes}\nPagefind chỉ tải phần cần cho từng câu hỏi; các bộ khác tải cả chỉ mục.`;
}
