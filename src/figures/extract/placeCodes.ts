import { nameKey } from './gazetteer.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Mention } from './mention.ts';
import type { Place } from './place.ts';

/** The codes of today of a place, as far as its name and the provinces of the article settle them. */
export function codesOf(
  { kind, name, within }: Mention,
  type: string,
  names: Gazetteer,
  provinces: readonly string[],
): Pick<Place, 'provinces' | 'communes'> {
  const key = nameKey(name);
  if (kind === 'province') {
    const code = names.provinces.get(key)?.code;
    return { provinces: code ? [code] : [], communes: [] };
  }
  const known = kind === 'district' ? names.districts.get(key) : names.communes.get(key);
  const fits = (known ?? []).filter(({ fullName }) => type === '' || fullName.startsWith(type));
  const inside =
    within && kind === 'commune'
      ? fits.filter((unit) => 'district' in unit && unit.district?.endsWith(within.name))
      : fits;
  const candidates = inside.length > 0 ? inside : fits;
  for (const code of provinces) {
    const there = candidates.filter((unit) => unit.code === code);
    if (there.length > 0)
      return { provinces: [code], communes: kind === 'commune' ? certain(there) : [] };
  }
  const [only] = candidates;
  if (only && new Set(candidates.map(({ code }) => code)).size === 1)
    return { provinces: [only.code], communes: kind === 'commune' ? certain(candidates) : [] };
  return { provinces: provinces.slice(0, 1), communes: [] };
}

/** The commune of today, when all candidates agree on it. */
function certain(candidates: readonly { communes: readonly string[] }[]): readonly string[] {
  const all = new Set(candidates.flatMap(({ communes }) => communes));
  return all.size === 1 ? [...all] : [];
}
