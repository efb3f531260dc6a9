import { placeFinder } from './find.ts';
import type { PlaceFinder } from './find.ts';
import { namesFolder } from './shape.ts';
import type { NameIndex, Shard } from './shape.ts';

async function get<File>(name: string): Promise<File> {
  const answer = await fetch(`${namesFolder}${name}.json`);
  if (!answer.ok) throw new Error(`${answer.status} ${name}`);
  return answer.json();
}

/**
 * Finds places by name over the files of the site; each is loaded once, when the letters typed need it.
 * @throws when a file cannot be loaded; the next call tries again
 */
export const findPlaces: PlaceFinder = placeFinder({
  index: () => get<NameIndex>('index'),
  shard: (name) => get<Shard>(name),
});
