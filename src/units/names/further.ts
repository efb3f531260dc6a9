import type { Matched } from './match.ts';
import { readings } from './query.ts';
import type { Query } from './query.ts';
import { matchAll, sorted } from './ranking.ts';
import type { Entry, Known } from './read.ts';
import { laterPrefix } from './shape.ts';
import { behindKind, longestFirst, mostStarts, shardFor, startsOf } from './starts.ts';

/** What the first look knew. */
export type Look = {
  typed: string;
  all: readonly Query[];
  entries: readonly Entry[];
  index: Known;
  /** Provinces that may stand before a name. */
  leading: readonly string[];
  /** The names of the shards for some places of a query. */
  look(query: Query, starts: readonly number[]): Promise<Entry[]>;
  load(shard: string): Promise<Entry[]>;
};

/** The first few typed words but the first; each may be where a name begins. */
function wordStarts({ bounds, letters }: Query): number[] {
  return [...bounds].filter((at) => at > 0 && at < letters.length).slice(0, 5);
}

/** Names whose second or later word begins with what was typed: "kênh" finds Thạch Kênh. */
async function laterWords({ all, index, load }: Look): Promise<Matched[]> {
  const [query] = all;
  if (!query || query.letters.length < 2) return [];
  const letters = query.letters.slice(behindKind(query, 0));
  const name = shardFor(letters, index.later);
  if (!name) return [];
  const entries = await load(laterPrefix + name);
  const matched = entries.flatMap((entry): Matched[] => {
    const key = entry.keys[0] ?? '';
    const fits = entry.bounds.slice(1).some((bound) => key.startsWith(letters, bound));
    return fits ? [{ entry, fit: [0, 2, 0, 0, 0, 0, entry.era] }] : [];
  });
  return sorted(matched);
}

/**
 * Looks further when the names at the start of the question are not enough: a district or another segment may come
 * first, a kind may stick to its name, the name may come from another language, a later word may have been typed, or
 * words that belong to no name. Each step is only taken when the one before found nothing.
 */
export async function lookFurther(first: Look, limit: number): Promise<Matched[]> {
  const { typed, leading, look } = first;
  let { all } = first;
  let entries = [...first.entries];
  const add = (more: readonly Entry[]) => {
    entries = [...new Set([...entries, ...more])];
  };
  for (const query of all)
    // Twice: what stands behind a district can only be looked for when the district is known.
    for (let round = 0; round < 2; round++) {
      const districts = entries.filter(({ level }) => level === 'district');
      const keys = longestFirst([...leading, ...districts.flatMap(({ keys }) => keys)]);
      const segments = query.segments.slice(1, mostStarts).map((at) => behindKind(query, at));
      add(await look(query, [...startsOf(query, keys), ...segments, behindKind(query, 0, true)]));
    }
  let hits = matchAll(all, entries, { loose: true });
  if (hits.length === 0) {
    const rough = await readings(typed, true);
    for (const query of rough) add(await look(query, startsOf(query, leading)));
    all = [...all, ...rough];
    hits = matchAll(all, entries, { loose: true });
  }
  const isWhole = hits.some(({ fit }) => fit[1] === 0);
  if (!isWhole && hits.length < limit) hits = [...hits, ...(await laterWords({ ...first, all }))];
  if (hits.length > 0) return hits;
  for (const query of all) add(await look(query, wordStarts(query)));
  return matchAll(all, entries, { skips: 4, loose: true });
}
