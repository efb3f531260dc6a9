import { kindNames, withoutKind } from './kinds.ts';
import { wordsOf } from '../../text/terms.ts';
import { addressPart, press, squeeze } from './letters.ts';
import type { NameIndex, Shard } from './shape.ts';

/** A province, of today or of before 1/7/2025, as the matching side knows it. */
export type KnownProvince = {
  kind: string;
  name: string;
  /** Ways to write it, squeezed. */
  keys: readonly string[];
  /** Whether this portal has pages for it. */
  covered: boolean;
  /** Of an old one: the province of today. */
  now?: KnownProvince;
};

/** `index.json` in memory. */
export type Known = {
  shards: ReadonlySet<string>;
  later: ReadonlySet<string>;
  now: readonly KnownProvince[];
  old: readonly KnownProvince[];
};

/** A commune of today that something leads to. */
export type Target = {
  kind: string;
  name: string;
  province: KnownProvince;
  /** Its part of the address. */
  part: string;
  how: 'whole' | 'part' | 'mainly';
};

export type KnownDistrict = { kind: string; name: string; key: string; province: KnownProvince };

/** A name that can be found. */
export type Entry = {
  level: 'province' | 'district' | 'commune';
  kind: string;
  name: string;
  /** 0 today, 1 until 2025, 2 gone even before. */
  era: number;
  /** Ways to write it, squeezed; the first is the name itself. */
  keys: readonly string[];
  /** The name without a first word that reads like a kind, which must have been typed as one. */
  beheaded?: { rest: string; kind: string };
  /** The first key with i and y as they are written. */
  plain: string;
  /** Where its words begin among the squeezed letters. */
  bounds: readonly number[];
  districts: readonly KnownDistrict[];
  /** The province it lay in; of a commune of today the one it lies in. */
  province: KnownProvince;
  into: readonly Target[];
};

const number = (text = '') => Number.parseInt(text, 36);
const linesOf = (text: string) => (text === '' ? [] : text.split('\n'));

/** Reads `index.json`. */
export function readIndex(index: NameIndex): Known {
  const now = linesOf(index.now).map((line) => {
    const [head = '', covered] = line.split('|');
    const name = head.slice(1);
    return { kind: head.charAt(0), name, keys: [squeeze(name)], covered: covered !== '-' };
  });
  const aliases = linesOf(index.aliases).map((line) => line.split('|'));
  const old = linesOf(index.old).flatMap((line, at) => {
    const [head = '', ref] = line.split('|');
    const province = now[number(ref)];
    const name = head.slice(1);
    const others = aliases.flatMap(([form = '', to]) => (number(to) === at ? [form] : []));
    const keys = [squeeze(name), ...others];
    if (!province) return [];
    return [{ kind: head.charAt(0), name, keys, covered: province.covered, now: province }];
  });
  const names = (list: string) => new Set(list.split(' '));
  return { shards: names(index.shards), later: names(index.later), now, old };
}

function boundsOf(name: string): number[] {
  let at = 0;
  return wordsOf(name).map((word) => {
    const start = at;
    at += squeeze(word).length;
    return start;
  });
}

const named = (name: string) => {
  const key = squeeze(name);
  const beheaded = withoutKind(key);
  return {
    name,
    keys: [key],
    plain: press(name),
    ...(beheaded && { beheaded }),
    bounds: boundsOf(name),
  };
};

/** The provinces as names to be found: those of today, and old ones that are called otherwise now. */
export function provinceEntries({ now, old }: Known): Entry[] {
  const aliasesOf = (province: KnownProvince) =>
    old.flatMap(({ now, name, keys }) =>
      now === province && name === province.name ? keys.slice(1) : [],
    );
  const today = now.map((province) => ({
    ...named(province.name),
    keys: [...province.keys, ...aliasesOf(province)],
    era: 0,
    province,
  }));
  const gone = old
    .filter(({ name, now }) => name !== now?.name)
    .map((province) => ({ ...named(province.name), keys: province.keys, era: 1, province }));
  const all = [...today, ...gone].filter(({ province }) => province.covered);
  return all.map((entry) => ({
    ...entry,
    level: 'province',
    kind: entry.province.kind,
    districts: [],
    into: [],
  }));
}

/** Reads the lines of a shard; lines that refer to something unknown are left out. */
export function readShard(shard: Shard, { now, old }: Known): Entry[] {
  const districts = linesOf(shard.d).map((line) => {
    const [head = '', ref] = line.split('|');
    const name = head.slice(1);
    return { kind: head.charAt(0), name, key: squeeze(name), province: old[number(ref)] };
  });
  const home = (name: string, ref: string | undefined, part: string | undefined) => ({
    name,
    province: now[number(ref)],
    part: part || addressPart(name),
  });
  const communes = linesOf(shard.c).map((line) => {
    const [head = '', ref, part] = line.split('|');
    return { kind: head.charAt(0), ...home(head.slice(1), ref, part) };
  });
  const targets = (refs: string): Target[] =>
    refs.split(',').flatMap((ref) => {
      const to = communes[number(ref)];
      const how = ref.endsWith('!') ? 'whole' : ref.endsWith('~') ? 'part' : 'mainly';
      return to?.province ? [{ ...to, province: to.province, how }] : [];
    });
  return linesOf(shard.e).flatMap((line): Entry[] => {
    const older = line.startsWith('-');
    const [head = '', where = '', to = '', part] = line.slice(older ? 1 : 0).split('|');
    const letter = head.charAt(0);
    const kind = letter.toLowerCase();
    const today = kind !== letter;
    const isDistrict = where.startsWith('@');
    const name = head.slice(1);
    const known = (isDistrict || where === '' ? [] : where.split(',')).flatMap((ref) => {
      const district = districts[number(ref)];
      return district?.province ? [{ ...district, province: district.province }] : [];
    });
    const own = today ? home(name, to, part) : undefined;
    const into: Target[] = own?.province
      ? [{ ...own, province: own.province, kind, how: 'whole' }]
      : targets(to);
    const province =
      own?.province || (isDistrict ? old[number(where.slice(1))] : known[0]?.province);
    if (!province || into.length === 0) return [];
    return [
      {
        level: isDistrict ? 'district' : 'commune',
        kind,
        ...named(name),
        era: today ? 0 : older ? 2 : 1,
        districts: known,
        province,
        into,
      },
    ];
  });
}

/** "xã Đông Kinh" */
export function fullName({ kind, name }: { kind: string; name: string }): string {
  return `${kindNames[kind] || ''} ${name}`;
}
