import { shorten } from './description.ts';

/** Characters of an answer shown in a list: as many whole sentences as fit; a single longer one up to the end. */
const shown = { usual: 130, most: 320 } as const;

/** A full stop after these ends no sentence: "TP. Hồ Chí Minh". */
const afterAbbreviation = /(?:^|[^\p{L}\p{N}])(?:TP|TX|TT|Q|P|H|X)\.$/iu;

/** Where sentences end in a text, as places behind their last sign. */
export function sentenceEnds(text: string): number[] {
  // A full stop inside a number or an address is not followed by a blank and a capital.
  const ends = [...text.matchAll(/[.!?…][”’")]*(?=\s+[\p{Lu}\p{N}“"([]|\s*$)/gu)].map(
    (match) => match.index + match[0].length,
  );
  // Four characters hold the longest abbreviation and what stands before it; more would make long texts slow.
  return ends.filter((end) => !afterAbbreviation.test(text.slice(Math.max(0, end - 4), end)));
}

/** The first sentences of a plain text that fit in about 130 characters, each whole; at least one. */
export function firstSentences(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  if (words.length <= shown.usual) return words;
  const ends = sentenceEnds(words);
  const end = ends.filter((at) => at <= shown.usual).at(-1) ?? ends[0] ?? words.length;
  return shorten(words.slice(0, end), shown.most);
}
