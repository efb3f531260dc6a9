import type { Commune } from '../units.ts';
import { splitName } from '../units.ts';
import type { NameEntry, OldProvince } from './entries.ts';
import { kindLetter } from './kinds.ts';
import { addressPart } from './letters.ts';
import type { Shard } from './shape.ts';

/** What the lines of provinces are counted by. */
export type Provinces = {
  now: ReadonlyMap<string, number>;
  old: ReadonlyMap<string, number>;
};

/** Numbers of provinces by code (today) and by full name (before). */
export function provinceLines(
  now: readonly { code: string }[],
  old: readonly OldProvince[],
): Provinces {
  return {
    now: new Map(now.map(({ code }, line) => [code, line])),
    old: new Map(old.map(({ fullName }, line) => [fullName, line])),
  };
}

const base = (value: number | undefined) => (value ?? 0).toString(36);

const signs = { whole: '!', part: '~', mainly: '' } as const;

/** Lines that are written once and then named by their number. */
function register(): { lines: string[]; numberOf(line: string): string } {
  const numbers = new Map<string, number>();
  const lines: string[] = [];
  const numberOf = (line: string) => {
    const known = numbers.get(line);
    if (known !== undefined) return base(known);
    numbers.set(line, lines.length);
    lines.push(line);
    return base(lines.length - 1);
  };
  return { lines, numberOf };
}

/** Where a commune of today is: line of its province, and its part of the address where the name does not make it. */
function home({ name, slug, province }: Commune, provinces: Provinces): string {
  const line = base(provinces.now.get(province.code));
  return slug === addressPart(name) ? line : `${line}|${slug}`;
}

/** Writes entries as one shard; their order is kept. */
export function writeShard(entries: readonly NameEntry[], provinces: Provinces): Shard {
  const districts = register();
  const communes = register();
  const districtRef = ({ fullName, province }: NameEntry['districts'][number]) => {
    const { type, name } = splitName(fullName);
    return districts.numberOf(`${kindLetter(type)}${name}|${base(provinces.old.get(province))}`);
  };
  const communeRef = ({ commune, how }: NameEntry['into'][number]) =>
    communes.numberOf(`${kindLetter(commune.type)}${commune.name}|${home(commune, provinces)}`) +
    signs[how];
  const lines = entries.map((entry) => {
    const { kind, name, era, oldProvince, into } = entry;
    const where = oldProvince
      ? `@${base(provinces.old.get(oldProvince))}`
      : entry.districts.map(districtRef).join(',');
    const own = era === 0 ? into[0]?.commune : undefined;
    if (own) return `${kind.toUpperCase()}${name}|${where}|${home(own, provinces)}`;
    const refs = into.map(oldProvince ? (to) => communeRef({ ...to, how: 'mainly' }) : communeRef);
    return `${era === 2 ? '-' : ''}${kind}${name}|${where}|${refs.join(',')}`;
  });
  return { d: districts.lines.join('\n'), c: communes.lines.join('\n'), e: lines.join('\n') };
}
