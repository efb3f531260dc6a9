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

/** The sentences of a plain text, without the blanks between them. */
export function sentencesIn(text: string): string[] {
  const ends = [0, ...sentenceEnds(text), text.length];
  return ends
    .slice(1)
    .map((end, index) => text.slice(ends[index], end).trim())
    .filter((sentence) => sentence !== '');
}

/**
 * How many tiếng a sentence has: what stands between blanks, if there is a letter or a digit in it. A number, a sum,
 * a day, an address is one, whatever signs it has; so is a telephone number, though it is printed in groups.
 */
export function syllablesIn(sentence: string): number {
  const words = sentence.replace(/\{[^}]*\}/g, '1').replace(/(?<=\d)[ \u00a0.](?=\d{3})/g, '');
  return words.split(/\s+|\s*[–—]\s*/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The first sentences of a plain text that fit in about 130 characters, each whole; at least one. */
export function firstSentences(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  if (words.length <= shown.usual) return words;
  const ends = sentenceEnds(words);
  const end = ends.filter((at) => at <= shown.usual).at(-1) ?? ends[0] ?? words.length;
  return shorten(words.slice(0, end), shown.most);
}
