import { placeFinder } from './find.ts';
import type { PlaceFinder } from './find.ts';
import { nameFiles } from './shards.ts';
import type { Covered } from './shards.ts';
import type { NameIndex, Shard } from './shape.ts';

/**
 * The finder of the browser over the files of the index, made in memory instead of loaded; and what it asked for.
 * @param covered the units of today that have pages; all when missing
 */
export function finderInMemory(covered?: Covered): { find: PlaceFinder; loaded: string[] } {
  const files = nameFiles(covered);
  const loaded: string[] = [];
  const isIndex = (file: NameIndex | Shard): file is NameIndex => 'shards' in file;
  const get = (name: string) => {
    const file = files.get(name);
    if (!file) throw new Error(`There is no “${name}”`);
    loaded.push(name);
    return file;
  };
  const find = placeFinder({
    async index() {
      const file = get('index');
      if (!isIndex(file)) throw new Error('“index” is a shard');
      return file;
    },
    async shard(name) {
      const file = get(name);
      if (isIndex(file)) throw new Error(`“${name}” is no shard`);
      return file;
    },
  });
  return { find, loaded };
}
