import { gzipSync } from 'node:zlib';
import type { Searchable } from '../../../src/text/searchable.ts';

/** A search engine over the pages. */
export type Engine = {
  name: string;
  /** Addresses of the first results, the best first. */
  search(query: string): Promise<readonly string[]>;
  /** Compressed bytes of its index, as a browser would load it. */
  bytes: number;
  /** Ends what it started. */
  close?(): Promise<void>;
};

/** Makes an engine of the pages. */
export type OpenEngine = (pages: readonly Searchable[]) => Promise<Engine>;

/** How many results count. */
export const depth = 10;

/** What every peer gets of a page, the whole text included; ours gets less: only the words of the body, once each. */
export type Fields = { href: string; title: string; aliases: string; answer: string; body: string };

/** How much a word counts in each field, the same for all that can weigh fields. */
export const boosts = { title: 4, aliases: 4, answer: 2, body: 1 } as const;

export const fieldNames = ['title', 'aliases', 'answer', 'body'] as const;

export function fieldsOf({ href, title, aliases, answer, body }: Searchable): Fields {
  return { href, title, aliases: aliases.join('\n'), answer, body };
}

/** Bytes of a text or file, compressed as servers do. */
export const gzipped = (content: string | Uint8Array): number =>
  gzipSync(content, { level: 9 }).length;
