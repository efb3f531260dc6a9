import { gzipSync } from 'node:zlib';
import { wordsOf } from '../../text/terms.ts';
import { splitName, units } from '../units.ts';
import type { Commune, Province } from '../units.ts';
import { provinceAliases } from './aliases.ts';
import { nameEntries, oldProvinces } from './entries.ts';
import type { NameEntry } from './entries.ts';
import { kindLetter, withoutKind } from './kinds.ts';
import { squeeze } from './letters.ts';
import { laterPrefix } from './shape.ts';
import type { NameIndex, Shard } from './shape.ts';
import { provinceLines, writeShard } from './write.ts';

/** How large a shard may be, compressed: with all code and `index.json` the first letters stay below 15 kB. */
const mostBytes = 6200;

/** How many names a shard offers whose letters are only the beginning of longer ones. */
const sample = 60;

/** A name under the letters it is looked up by. */
type Keyed = { key: string; entry: NameEntry };

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Whole names; a name that begins like a kind ("Phượng Mao") also without that word. */
function byName(entries: readonly NameEntry[]): Keyed[] {
  return entries.flatMap((entry) => {
    const key = squeeze(entry.name);
    const rest = withoutKind(key)?.rest;
    return [{ key, entry }, ...(rest ? [{ key: rest, entry }] : [])];
  });
}

/** Names by their second and further words. */
function byLaterWord(entries: readonly NameEntry[]): Keyed[] {
  return entries.flatMap((entry) => {
    const words = wordsOf(entry.name);
    return words.slice(1).map((_, at) => ({ key: squeeze(words.slice(at + 1).join(' ')), entry }));
  });
}

/** Today's before old ones; districts, which lead to many, before communes; then by letters. */
const rank = ({ era, oldProvince }: NameEntry) => era * 2 - (oldProvince ? 1 : 0);
const byRank = (a: Keyed, b: Keyed) =>
  rank(a.entry) - rank(b.entry) ||
  order(a.key, b.key) ||
  order(a.entry.name, b.entry.name) ||
  order(a.entry.into[0]?.commune.code ?? '', b.entry.into[0]?.commune.code ?? '');

const distinct = (keyed: readonly Keyed[]) => [...new Set(keyed.map(({ entry }) => entry))];

/** Which units of today have pages. */
export type Covered = { communes: readonly Commune[]; provinces: readonly Province[] };

type Write = (entries: readonly NameEntry[]) => Shard;

/**
 * Cuts names into shards by the letters they begin with. A shard that would be too large keeps the names that are
 * exactly those letters and a sample of the longer ones, and the next letter gets shards of its own. Each shard also
 * has the names that are shorter than its own letters ("An" in the shard `anh`), so that one is enough for
 * "an ha giang".
 */
function cut(all: readonly Keyed[], write: Write, capped: boolean): Map<string, Shard> {
  const shards = new Map<string, Shard>();
  const place = (letters: string, keyed: readonly Keyed[], shorter: readonly Keyed[]) => {
    const exact = keyed.filter(({ key }) => key === letters);
    const longer = keyed.filter(({ key }) => key !== letters);
    const whole = write(distinct([...shorter, ...keyed].sort(byRank)));
    const fits = gzipSync(JSON.stringify(whole)).length <= mostBytes;
    if (fits || longer.length === 0) {
      shards.set(letters, whole);
      return;
    }
    const here = capped
      ? [...shorter, ...exact].sort(byRank).slice(0, sample)
      : [...shorter, ...exact];
    const most = [...longer].sort(byRank).slice(0, sample);
    shards.set(letters, write(distinct([...here.sort(byRank), ...most])));
    const passed = capped ? [] : here;
    for (const [next, group] of groupByLetter(longer, letters.length))
      place(letters + next, group, passed);
  };
  for (const [letter, group] of groupByLetter(all, 0)) place(letter, group, []);
  return shards;
}

function groupByLetter(keyed: readonly Keyed[], at: number): [string, Keyed[]][] {
  const groups = new Map<string, Keyed[]>();
  for (const one of keyed) {
    const letter = one.key[at] ?? '';
    const group = groups.get(letter);
    if (group) group.push(one);
    else groups.set(letter, [one]);
  }
  return [...groups].sort(([a], [b]) => order(a, b));
}

/**
 * Every file of the index by its name without ending; same units, same bytes.
 * @param covered the units of today this portal has pages for; all when missing
 */
export function nameFiles(covered: Covered = units()): Map<string, NameIndex | Shard> {
  const now = units().provinces;
  const old = oldProvinces();
  const provinces = provinceLines(now, old);
  const entries = nameEntries(new Set(covered.communes));
  const write: Write = (some) => writeShard(some, provinces);
  const whole = cut(byName(entries), write, false);
  const later = cut(byLaterWord(entries), write, true);
  const nowLine = (code: string) => (provinces.now.get(code) ?? 0).toString(36);
  const index: NameIndex = {
    shards: [...whole.keys()].join(' '),
    later: [...later.keys()].join(' '),
    now: now
      .map((province) => {
        const line = `${kindLetter(province.type)}${province.name}`;
        return covered.provinces.includes(province) ? line : `${line}|-`;
      })
      .join('\n'),
    old: old
      .map(({ fullName, name, now }) => {
        const kind = kindLetter(splitName(fullName).type);
        return `${kind}${name}|${nowLine(now.code)}`;
      })
      .join('\n'),
    aliases: provinceAliases
      .flatMap(({ province, forms }) => {
        const line = provinces.old.get(province);
        if (line === undefined) throw new Error(`No province was called “${province}”`);
        return forms.map((form) => `${squeeze(form)}|${line.toString(36)}`);
      })
      .join('\n'),
  };
  return new Map<string, NameIndex | Shard>([
    ['index', index],
    ...whole,
    ...[...later].map(([name, shard]) => [laterPrefix + name, shard] as const),
  ]);
}
