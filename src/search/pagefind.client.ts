import type { Answer, Finder } from './answer.ts';
import { holdsEnough, rank } from './rank.ts';
import { telling } from './fillers.ts';
import { queryWords } from './query.ts';

type Fragment = { url: string; content: string; meta: Record<string, string | undefined> };
type PagefindHit = { id: string; score: number; data(): Promise<Fragment> };
type Pagefind = { search(words: string): Promise<{ results: PagefindHit[] }> };
type PagefindModule = { createInstance(options: Record<string, unknown>): Pagefind };

const bundle = '/pagefind/';

/**
 * How Pagefind weighs what it finds: long pages are not put at a disadvantage as hard as usual (a guide is long because
 * it answers much). The words that are shown are copies and count nothing.
 */
const ranking = {
  pageLength: 0.4,
  termFrequency: 0.6,
  termSaturation: 1.4,
  termSimilarity: 4,
  diacriticSimilarity: 0.8,
  metaWeights: { name: 0, kind: 0, answer: 0 },
} as const;

/**
 * Whether this browser runs Pagefind: its WebAssembly returns several values and holds references
 * (Chrome 96, Safari 15). The bytes are the smallest module that does both.
 */
export function canSearch(): boolean {
  const smallest = [0, 97, 115, 109, 1, 0, 0, 0, 1, 6, 1, 96, 0, 2, 111, 111];
  return typeof WebAssembly === 'object' && WebAssembly.validate(new Uint8Array(smallest));
}

let loading: Promise<Pagefind> | undefined;

async function load(): Promise<Pagefind> {
  const address = `${bundle}pagefind.js`;
  const module: PagefindModule = await import(/* @vite-ignore */ address);
  // Without a worker: one file of 12 kB less, and the index is small.
  return module.createInstance({ basePath: bundle, baseUrl: '/', noWorker: true, ranking });
}

/** Loads the search once; a failure is forgotten, so that the next question tries again. */
function prepare(): Promise<Pagefind> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

function answerOf({ url, meta }: Fragment): Answer {
  return {
    href: url,
    kind: meta['kind'] ?? '',
    title: meta['name'] ?? meta['title'] ?? url,
    answer: meta['answer'] ?? '',
  };
}

/** Finds in the words of all pages. @throws when Pagefind or its index cannot be loaded. */
export const findInPages: Finder = async (query, limit) => {
  const pagefind = await prepare();
  const hits = await rank(query, async (words) => (await pagefind.search(words)).results);
  const fragments = await Promise.all(hits.slice(0, limit).map((hit) => hit.data()));
  // Pagefind shortens a word it does not know until it finds something; such pages are no answer.
  const real = fragments.filter(({ content }) => holdsEnough(content, query));
  const total = real.length === 0 ? 0 : hits.length - (fragments.length - real.length);
  return { total, answers: real.map(answerOf), marks: telling(queryWords(query)) };
};
