import { atStart } from '../text/format.ts';
import { toneApart } from '../text/tone.ts';
import { splitName } from '../units/units.ts';

/** A page in the list of places. */
export type IndexedPage = {
  slug: string;
  name: string;
  /** What its heading says after the name. */
  answer: string;
  /** Names of the provinces of today, with their slugs; a place may lie in several. */
  provinces: readonly { slug: string; name: string }[];
};

/** The places in one province of today. */
export type IndexGroup = { slug: string; name: string; pages: IndexedPage[] };

/** As many places as one page can list and still be light; above, each province has a list of its own. */
export const mostListed = 150;

const collator = new Intl.Collator('vi');

/** Pages by the province of today in which their places lie, both in the order of the alphabet. */
export function placeIndex(pages: readonly IndexedPage[]): IndexGroup[] {
  const groups = new Map<string, IndexGroup>();
  for (const page of pages) {
    for (const { slug, name } of page.provinces) {
      const group = groups.get(slug) ?? { slug, name, pages: [] };
      group.pages.push(page);
      groups.set(slug, group);
    }
  }
  return [...groups.values()]
    .map((group) => ({
      ...group,
      pages: [...group.pages].sort((a, b) => compareIn(group.name, a.name, b.name)),
    }))
    .sort((a, b) => collator.compare(a.name, b.name));
}

/** The province itself first, then its places. */
function compareIn(province: string, a: string, b: string): number {
  if (a === b) return 0;
  if (a === province) return -1;
  if (b === province) return 1;
  return collator.compare(bareName(a), bareName(b));
}

/** The part of a heading after the name of the place: "Yên Bái: kích hoạt đạt 39,26 %" gives "Kích hoạt đạt 39,26 %". */
export function answerOf(heading: string): string {
  const cut = heading.indexOf(': ');
  return atStart(cut === -1 ? heading : heading.slice(cut + 2));
}

/** Pages by the first letter of their name, for long lists: "Đ" has its own, "Á" goes with "A". */
export function byLetter(
  pages: readonly IndexedPage[],
): { letter: string; pages: IndexedPage[] }[] {
  const groups: { letter: string; pages: IndexedPage[] }[] = [];
  for (const page of pages) {
    const letter = firstLetter(page.name);
    const last = groups.at(-1);
    if (last?.letter === letter) last.pages.push(page);
    else groups.push({ letter, pages: [page] });
  }
  return groups;
}

/** Tones do not make a letter of their own; Ă, Â, Ê, Ô, Ơ, Ư and Đ do. */
function firstLetter(name: string): string {
  return toneApart(bareName(name)).letters.charAt(0).toUpperCase();
}

/** "Phường Nguyễn Phúc" is looked up under N. */
function bareName(name: string): string {
  return splitName(name).name;
}
