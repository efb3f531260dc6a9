import { expect, test } from 'vitest';
import { finderInMemory } from '../../../src/units/names/memory.ts';
import { allWanted, everyNth, measurePlaces, measureVariants } from '../../bench/places.ts';

// A tenth of the list, always the same; `npm run bench:places` looks up all of it.
const all = allWanted();
const { find } = finderInMemory();

test('every commune, of today or before, is found by its full name without diacritics', async () => {
  const { full, short, first } = await measurePlaces(find, all, everyNth(all, 10));
  expect(full.missed).toEqual([]);
  expect(short.missed).toEqual([]);
  expect(first.found / first.of).toBeGreaterThanOrEqual(0.95);
});

test('and by the ways people write it', async () => {
  const sample = everyNth(all, 97);
  for (const { name, found } of await measureVariants(find, sample))
    expect(found / sample.length, name).toBeGreaterThanOrEqual(0.95);
});
