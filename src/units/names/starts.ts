import { kindsAt } from './query.ts';
import type { Query } from './query.ts';

/** No more files are loaded for one reading of a question. */
export const mostStarts = 4;

/** Letters that may stand before a name, each once; "vinhphuc" is tried before "vinh". */
export function longestFirst(keys: readonly string[]): string[] {
  return [...new Set(keys)].sort((a, b) => b.length - a.length);
}

/** Behind a kind at this place, or the place itself. */
export function behindKind(query: Query, at: number, loose = false): number {
  const ends = kindsAt(query, at, loose).map(({ end }) => end);
  return Math.max(at, ...ends.filter((end) => end < query.letters.length));
}

/**
 * Where the name may begin: at the start, or behind a province, or a district, or both, that come first.
 * @param leading names of provinces and districts, the longest first
 */
export function startsOf(query: Query, leading: readonly string[]): number[] {
  const { letters } = query;
  const starts = [behindKind(query, 0)];
  for (let nth = 0; nth < starts.length && starts.length < mostStarts; nth++) {
    const at = starts[nth] || 0;
    for (const key of leading) {
      const end = at + key.length;
      const next = behindKind(query, end);
      if (letters.startsWith(key, at) && end < letters.length && !starts.includes(next))
        starts.push(next);
    }
  }
  return starts.slice(0, mostStarts);
}

/** The longest beginning of the letters that has a shard. */
export function shardFor(letters: string, shards: ReadonlySet<string>): string | undefined {
  for (let length = Math.min(letters.length, 24); length > 0; length--)
    if (shards.has(letters.slice(0, length))) return letters.slice(0, length);
  return undefined;
}
