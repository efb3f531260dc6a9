import type { Words } from './compiled.ts';
import { sameForm } from './forms.ts';
import type { WordList } from './schema.ts';

/** The words as the search takes them; what a check would complain about is left out. */
export function compileWords({ groups, short }: WordList): Words {
  const placeOf = new Map(groups.map(({ word }, place) => [sameForm(word), place]));
  const near = groups.map(() => new Set<number>());
  groups.forEach((group, place) => {
    for (const word of group.near) {
      const other = placeOf.get(sameForm(word));
      if (other === undefined || other === place) continue;
      near[place]?.add(other);
      near[other]?.add(place);
    }
  });
  return {
    groups: groups.map(({ word, also }, place) => ({
      forms: [...new Set([word, ...also])],
      near: [...(near[place] ?? [])].sort((a, b) => a - b),
    })),
    short: Object.entries(short).map(([typed, meant]) => [typed.toLowerCase(), ...meant]),
  };
}
