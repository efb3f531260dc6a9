import type { Matched } from './match.ts';
import { readings } from './query.ts';
import type { Query } from './query.ts';
import { matchAll } from './ranking.ts';
import { provinceEntries, readIndex, readShard } from './read.ts';
import type { Entry, Known } from './read.ts';
import type { NameIndex, Shard } from './shape.ts';
import { longestFirst, shardFor, startsOf } from './starts.ts';
import { toHit } from './words.ts';
import type { PlaceHit } from './words.ts';

/** Where the files of the index come from; each is asked for once. Both fail when there is no network. */
export type NameFiles = {
  index(): Promise<NameIndex>;
  shard(name: string): Promise<Shard>;
};

/** How places are looked up. */
export type Lookup = {
  /** How many to show; names that are exactly what was typed are shown however many they are. */
  limit: number;
  /**
   * Only names typed in full and nothing else, to tell whether a question is a place at all. Loads no more than the
   * shard of the first letters.
   */
  strict?: boolean;
  /** With `strict`: names that begin with what was typed, too. */
  begun?: boolean;
};

/** Finds places by name; see `placeFinder`. */
export type PlaceFinder = (typed: string, lookup: Lookup) => Promise<PlaceHit[]>;

type Opened = { index: Known; provinces: readonly Entry[]; leading: readonly string[] };

function openIndex(file: NameIndex): Opened {
  const index = readIndex(file);
  const leading = longestFirst([...index.now, ...index.old].flatMap(({ keys }) => keys));
  return { index, provinces: provinceEntries(index), leading };
}

/** Whether what was found at the first look is all there is to find. */
function isEnough(hits: readonly Matched[], all: readonly Query[], limit: number): boolean {
  const best = hits[0]?.fit;
  // One word may also be the second of a name; another kind may belong to a district that comes first.
  const oneWord = all[0]?.bounds.size === 2;
  if (!best || best[3] > 0) return false;
  return best[1] === 0 || !oneWord || hits.length >= limit;
}

/** Makes a finder over the files of the index, which it keeps in memory once they are there. */
export function placeFinder(files: NameFiles): PlaceFinder {
  let opened: Promise<Opened> | undefined;
  const shards = new Map<string, Promise<Entry[]>>();
  const open = () => {
    opened ??= files.index().then(openIndex);
    // What failed is forgotten, so that the next letter tries again.
    opened.catch(() => (opened = undefined));
    return opened;
  };

  return async (typed, { limit, strict = false, begun = false }) => {
    const all = await readings(typed);
    if (all.length === 0) return [];
    const { index, provinces, leading } = await open();
    const load = (name: string) => {
      const loading =
        shards.get(name) || files.shard(name).then((shard) => readShard(shard, index));
      shards.set(name, loading);
      loading.catch(() => shards.delete(name));
      return loading;
    };
    const look = async (query: Query, starts: readonly number[]) => {
      const names = starts.flatMap((at) => shardFor(query.letters.slice(at), index.shards) || []);
      return (await Promise.all([...new Set(names)].map(load))).flat();
    };
    const entries = [...provinces];
    for (const query of all) entries.push(...(await look(query, startsOf(query, leading))));
    const hits = matchAll(all, entries);
    if (strict)
      return choose(
        hits.filter(({ fit }) => fit[1] <= (begun ? 1 : 0) && fit[2] === 0),
        limit,
      );
    if (isEnough(hits, all, limit)) return choose(hits, limit);
    const { lookFurther } = await import('./further.ts');
    const more = await lookFurther({ typed, all, entries, index, leading, look, load }, limit);
    return choose(more, limit);
  };
}

/** The best, each in words once; of names that are exactly what was typed none is left out. */
function choose(hits: readonly Matched[], limit: number): PlaceHit[] {
  const shown = new Map<string, PlaceHit>();
  const best = hits[0]?.fit;
  for (const { entry, fit } of hits) {
    const isSame =
      best && fit[0] === best[0] && fit[1] === 0 && fit[2] <= best[2] && fit[3] <= best[3];
    if (shown.size >= limit && !isSame) continue;
    const hit = toHit(entry);
    const id = `${hit.title}|${hit.where}|${hit.now}`;
    if (!shown.has(id)) shown.set(id, hit);
  }
  return [...shown.values()];
}
