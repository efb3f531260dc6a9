import { spelling, wordsOf } from '../../text/terms.ts';
import { kindsAt } from './query.ts';
import type { Query } from './query.ts';
import type { Entry, KnownProvince } from './read.ts';

/** How a name fits what was typed; smaller numbers are better, the first that differs decides. */
export type Fit = readonly [
  /** Words of the query that fit nowhere. */
  skipped: number,
  /** 0 the whole name, 1 its beginning. */
  beginning: number,
  /** Typed marks and blanks that the name does not have. */
  conflicts: number,
  /** Typed kinds that the name and its surroundings do not have. */
  otherKind: number,
  /** 1 if a district or province is still being typed. */
  open: number,
  /** 1 if the province that was typed is only where it belongs in another time. */
  otherTime: number,
  /** Provinces, then communes of today, old districts, old communes, older names. */
  age: number,
];

export type Matched = { entry: Entry; fit: Fit };

/** Which of two fits is better, as `sort` takes it. */
export function compareFits(a: Fit, b: Fit): number {
  for (let at = 0; at < a.length; at++) {
    const difference = (a[at] || 0) - (b[at] || 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Provinces, those of today first, then communes of today, old districts, old communes, older names. */
function ageOf({ level, era }: Entry): number {
  if (level === 'province') return era;
  return era === 0 ? 2 : level === 'district' ? 3 : 3 + era;
}

/** What may stand around a name, each once. */
type Around = { keys: readonly string[]; kind: string; otherTime: boolean };

/** The districts of a name, the province it lay in and the one it lies in; a province does not lie in itself. */
function surroundings(entry: Entry): Around[] {
  const provinces = new Set<KnownProvince>([entry.province]);
  for (const { province } of entry.districts) provinces.add(province);
  for (const province of [...provinces]) if (province.now) provinces.add(province.now);
  for (const { province } of entry.into) provinces.add(province);
  if (entry.level === 'province') provinces.delete(entry.province);
  // An old province that is called as the new one is the same to the reader.
  const byName = new Map<string, Around>();
  for (const { name, keys, kind } of provinces) {
    const known = byName.get(name)?.keys || [];
    const otherTime = name !== entry.province.name;
    byName.set(name, { kind, keys: [...new Set([...known, ...keys])], otherTime });
  }
  const districts = entry.districts.map(({ key, kind }) => ({
    keys: [key],
    kind,
    otherTime: false,
  }));
  return [...districts, ...byName.values()];
}

/** Marks and blanks that were typed where the name, which begins at `at`, has others. */
function conflictsOf(query: Query, entry: Entry, at: number, end: number): number {
  const { bounds, marked, plain } = query;
  const own = new Map(wordsOf(entry.name).map((word, nth) => [entry.bounds[nth] ?? -1, word]));
  let conflicts = entry.plain.startsWith(plain.slice(at, end)) ? 0 : 1;
  for (let i = at; i < end; i++) {
    const word = own.get(i - at);
    if (bounds.has(i) && i > at && !word) conflicts++;
    const typed = marked.get(i);
    if (typed && word && i < end && typed !== spelling(word)) conflicts++;
  }
  return conflicts;
}

const digit = /\d/;

/** Whether the name is somewhere in the letters, or begins at their end; most names are not. */
function canFit({ letters }: Query, { keys, beheaded }: Entry): boolean {
  const all = beheaded ? [...keys, beheaded.rest] : keys;
  return all.some((key) => {
    if (letters.includes(key)) return true;
    for (let at = Math.max(0, letters.length - key.length + 1); at < letters.length; at++)
      if (key.startsWith(letters.slice(at))) return true;
    return false;
  });
}

/** Bounds how many ways a query is read against one name. */
const mostSteps = 400;

/**
 * Fits a name to a query: all that was typed must be the name, once, with its districts, provinces and kinds around
 * it in any order. The last of them may be unfinished.
 * @param skips how many typed words may fit nowhere (a street, a hamlet)
 * @param loose read kinds without blanks around them too
 */
export function matchEntry(
  query: Query,
  entry: Entry,
  { skips = 0, loose = false } = {},
): Fit | undefined {
  const { letters, bounds } = query;
  if (!canFit(query, entry)) return undefined;
  const around = surroundings(entry);
  const age = ageOf(entry);
  let best: Fit | undefined;
  let steps = 0;
  const keep = (fit: Fit) => {
    if (!best || compareFits(fit, best) < 0) best = fit;
  };

  type State = {
    skipped: number;
    name?: { conflicts: number; otherKind: number };
    /** Kinds around the name that were typed otherwise. */
    otherAround: number;
    used: readonly Around[];
  };
  const keepWhole = ({ skipped, name, otherAround, used }: State, open: number) => {
    if (!name) return;
    // "Bắc Kạn Thái Nguyên" is rather the phường in Thái Nguyên than the province that went into it.
    const rather = entry.level === 'province' && used.length > 0 ? 1 : 0;
    const otherTime = used.some((one) => one.otherTime) ? 1 : 0;
    const otherKind = name.otherKind + otherAround + rather;
    keep([skipped, 0, name.conflicts, otherKind, open, otherTime, age]);
  };
  const nameAt = (at: number, state: State, kind: string | undefined) => {
    const { beheaded } = entry;
    const keys = entry.keys.map((key, nth) => ({
      key,
      otherKind: kind && kind !== entry.kind ? 1 : 0,
      conflicts: (end: number) => (nth === 0 ? conflictsOf(query, entry, at, end) : 0),
    }));
    if (beheaded && kind === beheaded.kind)
      keys.push({ key: beheaded.rest, otherKind: 0, conflicts: () => 0 });
    for (const { key, otherKind, conflicts } of keys) {
      const end = at + key.length;
      if (letters.startsWith(key, at)) {
        const inNumber = digit.test(letters.charAt(end)) && digit.test(letters.charAt(end - 1));
        if (!inNumber) step(end, { ...state, name: { conflicts: conflicts(end), otherKind } });
      } else if (key.startsWith(letters.slice(at)))
        keep([state.skipped, 1, conflicts(letters.length), otherKind, 0, 0, age]);
    }
  };
  const aroundAt = (at: number, state: State, kind?: string) => {
    for (const one of around) {
      if (state.used.includes(one)) continue;
      const otherAround = state.otherAround + (kind && kind !== one.kind ? 1 : 0);
      const next = { ...state, otherAround, used: [...state.used, one] };
      for (const key of one.keys) {
        if (letters.startsWith(key, at)) step(at + key.length, next);
        else if (key.startsWith(letters.slice(at))) keepWhole(next, 1);
      }
    }
  };
  const step = (at: number, state: State) => {
    if (steps++ > mostSteps) return;
    if (at >= letters.length) {
      keepWhole(state, 0);
      return;
    }
    const kinds = kindsAt(query, at, loose);
    if (!state.name) {
      nameAt(at, state, undefined);
      for (const { kind, end } of kinds) if (end < letters.length) nameAt(end, state, kind);
    }
    aroundAt(at, state);
    for (const { kind, end } of kinds) {
      if (end < letters.length) aroundAt(end, state, kind);
      else if (state.name) {
        // A kind at the very end: the district behind it is still to come, or it was another word.
        const name = { ...state.name, conflicts: state.name.conflicts + 1 };
        step(end, { ...state, name });
      }
    }
    if (state.skipped < skips && bounds.has(at)) {
      let next = at + 1;
      while (!bounds.has(next)) next++;
      step(next, { ...state, skipped: state.skipped + 1 });
    }
  };
  step(0, { skipped: 0, otherAround: 0, used: [] });
  return best;
}
