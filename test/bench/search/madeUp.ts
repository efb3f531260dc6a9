import { between, pick, seeded } from '../../../src/build/bench/random.ts';
import type { Random } from '../../../src/build/bench/random.ts';
import { fold } from '../../../src/text/fold.ts';
import type { Searchable } from '../../../src/text/searchable.ts';
import { wordsOf } from '../../../src/text/terms.ts';

/** How the vocabulary grows with the words written, by Heaps' law; 200 pages have as many as our own 200. */
const heaps = { factor: 22, power: 0.45 };

/** Every so many words one comes from the growing vocabulary instead of from a real sentence. */
const freshEvery = 6;

type Chain = ReadonlyMap<string, readonly string[]>;

/** Which words follow which in the real pages. */
function chainOf(texts: readonly string[]): Chain {
  const chain = new Map<string, string[]>();
  for (const text of texts) {
    const words = wordsOf(text);
    words.forEach((word, at) => {
      const next = words[at + 1];
      const known = chain.get(word) ?? [];
      if (next !== undefined) known.push(next);
      chain.set(word, known);
    });
  }
  return chain;
}

/** What a syllable begins with and what follows: real ones, put together anew. */
const parted =
  /^([^aeiouyàáảãạăắằẳẵặâấầẩẫậèéẻẽẹêếềểễệìíỉĩịòóỏõọôốồổỗộơớờởỡợùúủũụưứừửữựỳýỷỹỵ]*)(.+)$/u;

function newWord(random: Random, words: readonly [string, ...string[]]): string {
  const begins = parted.exec(pick(random, words).toLowerCase())?.[1] ?? '';
  const ends = parted.exec(pick(random, words).toLowerCase())?.[2] ?? 'a';
  return begins + ends;
}

/** A writer of sentences that read like the real ones and bring new words as real texts do. */
function writer(random: Random, texts: readonly string[]) {
  const chain = chainOf(texts);
  const [first = 'a', ...others] = [...chain.keys()];
  const real: [string, ...string[]] = [first, ...others];
  const pool = [...real];
  let written = 0;
  const fresh = () => {
    const wanted = Math.max(real.length, heaps.factor * written ** heaps.power);
    if (pool.length < wanted) pool.push(newWord(random, real));
    // The newest words are rare, the oldest common.
    return pool[Math.floor(pool.length * random() ** 2)] ?? first;
  };
  return (count: number): string => {
    const words: string[] = [];
    let word = pick(random, real);
    while (words.length < count) {
      const next = chain.get(word) ?? [];
      const [one, ...more] = next;
      word =
        one === undefined || between(random, 1, freshEvery) === 1
          ? fresh()
          : pick(random, [one, ...more]);
      words.push(word);
      written += 1;
    }
    return words.join(' ');
  };
}

/**
 * Made-up questions, as long as real ones, of real words that follow each other as in real pages, with a vocabulary
 * that grows; every other alias without marks. The same number gives the same pages.
 */
export function madeUpPages(real: readonly Searchable[], count: number): Searchable[] {
  const random = seeded(count);
  const [first, ...others] = real.filter(
    ({ href }) => href.startsWith('/hoi-dap/') && href !== '/hoi-dap/',
  );
  if (!first) throw new Error('There are no questions to take words from');
  const models: [Searchable, ...Searchable[]] = [first, ...others];
  const write = writer(
    random,
    models.flatMap(({ title, answer, body }) => [title, answer, body]),
  );
  const like = (text: string) => write(wordsOf(text).length);
  return Array.from({ length: count }, (_, at): Searchable => {
    const { title, aliases, answer, body } = pick(random, models);
    return {
      href: `/hoi-dap/cau-hoi-${at + 1}/`,
      title: `${like(title)}?`,
      aliases: aliases.map((alias, nth) => (nth % 2 === 0 ? like(alias) : fold(like(alias)))),
      answer: `${like(answer)}.`,
      body: like(body),
    };
  });
}
