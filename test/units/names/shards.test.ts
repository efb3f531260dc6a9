import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { units } from '../../../src/units/units.ts';
import { nameFiles } from '../../../src/units/names/shards.ts';
import { provinceAddress } from '../../../src/units/names/href.ts';
import { readIndex, readShard } from '../../../src/units/names/read.ts';
import type { NameIndex, Shard } from '../../../src/units/names/shape.ts';

const files = nameFiles();
const isIndex = (file: NameIndex | Shard): file is NameIndex => 'shards' in file;
const indexFile = files.get('index');
if (!indexFile || !isIndex(indexFile)) throw new Error('no index');
const index = readIndex(indexFile);
const shards = [...files].flatMap(([name, file]) => (isIndex(file) ? [] : [{ name, file }]));
const compressed = (file: NameIndex | Shard) => gzipSync(JSON.stringify(file), { level: 9 }).length;

test('provinces are linked by the address of their pages', () => {
  for (const { name, slug } of units().provinces)
    expect(provinceAddress({ name })).toBe(`/noi-lam/${slug}/`);
});

describe('the files of the name index', () => {
  // All code of the field and the matcher, each file compressed as the browser loads it, is 7.3 kB.
  test('are small: with their code the first letters cost at most 15 kB', () => {
    for (const { name, file } of shards)
      expect(7.3 * 1024 + compressed(indexFile) + compressed(file), name).toBeLessThanOrEqual(
        15 * 1024,
      );
  });

  test('are all named in the index, and only they', () => {
    const named = [...index.shards, ...[...index.later].map((name) => `sau-${name}`)].sort();
    expect(named).toEqual(shards.map(({ name }) => name).sort());
  });

  test('have names that make plain addresses', () => {
    for (const name of files.keys()) expect(name).toMatch(/^[a-z0-9-]+$/);
  });

  test('hold every commune of today, with the address of its page', () => {
    const hrefs = new Set(
      shards.flatMap(({ file }) =>
        readShard(file, index)
          .filter(({ era }) => era === 0)
          .flatMap(({ into }) => into.map(({ province, part }) => `${province.name}/${part}`)),
      ),
    );
    const wanted = units().communes.map(({ province, slug }) => `${province.name}/${slug}`);
    expect([...hrefs].sort()).toEqual(wanted.sort());
  });

  test('are the same for the same units', () => {
    expect(JSON.stringify([...nameFiles()])).toBe(JSON.stringify([...files]));
  });

  test('of a portal for one province lead nowhere else', () => {
    const provinces = units().provinces.filter(({ code }) => code === '42');
    const communes = units().communes.filter(({ province }) => province.code === '42');
    const few = nameFiles({ provinces, communes });
    for (const file of few.values()) {
      if (isIndex(file)) continue;
      for (const { into } of readShard(file, index))
        for (const { province } of into) expect(province.name).toBe('Hà Tĩnh');
    }
    expect(few.size).toBeLessThan(60);
  });
});
