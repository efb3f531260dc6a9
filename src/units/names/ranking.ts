import { press } from './letters.ts';
import { compareFits, matchEntry } from './match.ts';
import type { Matched } from './match.ts';
import type { Query } from './query.ts';
import type { Entry } from './read.ts';

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const districtOf = ({ entry }: Matched) => entry.districts[0]?.name || '';

/** Whether a commune of today bears the name of the district it was in: of several of one name the best known. */
const namesake = ({ entry: { era, plain, districts } }: Matched) =>
  era === 0 && districts.some(({ name }) => press(name) === plain);

/** Best first; what fits as well by length, then those that gave a district its name, by province and district. */
export function sorted(hits: Matched[]): Matched[] {
  return hits.sort(
    (a, b) =>
      compareFits(a.fit, b.fit) ||
      a.entry.name.length - b.entry.name.length ||
      Number(namesake(b)) - Number(namesake(a)) ||
      order(a.entry.province.name, b.entry.province.name) ||
      order(districtOf(a), districtOf(b)),
  );
}

/** Every entry that fits one of the readings, best first, each once. */
export function matchAll(
  all: readonly Query[],
  entries: readonly Entry[],
  options: { skips?: number; loose?: boolean } = {},
): Matched[] {
  const found = new Map<Entry, Matched>();
  for (const query of all)
    for (const entry of entries) {
      const fit = matchEntry(query, entry, options);
      const known = found.get(entry);
      if (fit && (!known || compareFits(fit, known.fit) < 0)) found.set(entry, { entry, fit });
    }
  return sorted([...found.values()]);
}
