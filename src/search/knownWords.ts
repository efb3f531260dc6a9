import { fold } from '../text/fold.ts';
import type { AnswerFile } from './engine/shape.ts';
import type { WordGroup } from './words/compiled.ts';

/** What the portal speaks of, names apart: tells whether a word of a question may be the name of a place. */
export type KnownWords = {
  /** Whether a folded word stands somewhere. */
  has(word: string): boolean;
  /** Whether some word begins so. */
  begins(word: string): boolean;
  /** Whether two words stand beside each other somewhere; the second may be `begun` only. */
  together(first: string, second: string, begun: boolean): boolean;
  /** Whether folded words are what people call a province or city, all of them: "hcm", "ho chi minh". */
  isPlace(words: string): boolean;
};

/**
 * Two words with capitals: "Xã Thạch Kênh" says nothing of "thạch" and "kênh" to one who asks for the place. And the
 * only province of one syllable.
 */
const namePattern = /Huế|\p{Lu}[\p{Ll}\p{M}]+(?: \p{Lu}[\p{Ll}\p{M}]+)+/gu;

/** "Thành phố Hồ Chí Minh": all that means the same is the name of a place too. */
const placePattern = /^(?:Thành phố|Tỉnh) \p{Lu}/u;

/** Between texts: no word of any. */
const gap = ' zz ';

/** Reads titles and answers of all pages as one text: fast on slow phones. The words below them are full of names. */
export function knownWordsOf({ pages, words }: AnswerFile): KnownWords {
  // Pages of figures are full of names in small letters.
  const usual = pages.filter(({ minor }) => !minor);
  const texts = usual.flatMap(({ title, aliases = [], answer = '' }) => [
    title,
    ...aliases,
    answer,
  ]);
  const isOfPlace = ({ forms }: WordGroup) => forms.some((form) => placePattern.test(form));
  const forms = words.groups.flatMap((group) => (isOfPlace(group) ? [] : group.forms));
  const places = new Set(words.groups.filter(isOfPlace).flatMap((group) => group.forms.map(fold)));
  const all = [...texts, ...forms, ...words.short.flat()].join(gap).replace(namePattern, gap);
  const said = ` ${fold(all)} `;
  return {
    has: (word) => said.includes(` ${word} `),
    begins: (word) => said.includes(` ${word}`),
    together: (first, second, begun) => said.includes(` ${first} ${second}${begun ? '' : ' '}`),
    isPlace: (name) => places.has(name),
  };
}

/** Knows nothing: every word may be a name. */
export const noWords: KnownWords = {
  has: () => false,
  begins: () => false,
  together: () => false,
  isPlace: () => false,
};
