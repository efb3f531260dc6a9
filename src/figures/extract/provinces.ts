import { nameKey } from './gazetteer.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Place } from './place.ts';

/** An article that names many districts alike, and no province, is about the province they lie in. */
export function provinceOfMany(
  main: Place,
  all: readonly Place[],
  scores: ReadonlyMap<string, number>,
  names: Gazetteer,
): Place | undefined {
  if (main.kind !== 'district' && main.kind !== 'country') return undefined;
  if (all.some(({ kind }) => kind === 'province')) return undefined;
  const score = scores.get(main.key) ?? 0;
  const alike = all.filter(
    (place) => place.kind === 'district' && (scores.get(place.key) ?? 0) >= score / 2,
  );
  const code = alike[0]?.provinces[0];
  if (alike.length < 4 || !code) return undefined;
  if (alike.filter(({ provinces }) => provinces[0] === code).length < alike.length * 0.7)
    return undefined;
  const former = alike
    .flatMap(({ name }) => names.districts.get(nameKey(name)) ?? [])
    .filter((unit) => unit.code === code);
  return provincePlace(mostFrequent(former.map(({ province }) => province)), names);
}

function mostFrequent(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** A province by its full name of then: "thành phố Hải Phòng". */
export function provincePlace(fullName: string, names: Gazetteer): Place | undefined {
  const name = fullName.replace(/^(?:tỉnh|thành phố) /u, '');
  const known = names.provinces.get(nameKey(name));
  if (!known) return undefined;
  const key = `province:${nameKey(name)}`;
  return {
    key,
    kind: 'province',
    name,
    publishedAs: fullName,
    provinces: [known.code],
    communes: [],
  };
}

/** The province a district or commune lay in. */
export function provinceAround(place: Place, names: Gazetteer): Place | undefined {
  const key = nameKey(place.name);
  const known = place.kind === 'district' ? names.districts.get(key) : names.communes.get(key);
  const there = (known ?? []).filter(({ code }) => place.provinces.includes(code));
  return there[0] && provincePlace(there[0].province, names);
}
