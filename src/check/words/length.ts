import type { Words } from '../../files/problem.ts';
import { plainMarkdown } from '../../text/markdown.ts';
import { sentenceEnds } from '../../text/sentences.ts';

/** Nobody keeps the start of a longer sentence in mind until its end. */
export const mostSyllables = 32;

/** The sentences of one block of text, without marks and addresses of links. */
export function sentencesOf(text: string): string[] {
  const plain = plainMarkdown(text);
  const ends = [...sentenceEnds(plain), plain.length];
  return ends
    .map((end, index) => plain.slice(ends[index - 1] ?? 0, end).trim())
    .filter((sentence) => syllablesIn(sentence) > 0);
}

/**
 * How many tiếng a sentence has: what stands between blanks, if there is a letter or a digit in it. A number, a sum,
 * a day, an address is one, whatever signs it has; so is a telephone number, though it is printed in groups.
 */
export function syllablesIn(sentence: string): number {
  const words = sentence.replace(/\{[^}]*\}/g, '1').replace(/(?<=\d)[ \u00a0.](?=\d{3})/g, '');
  return words.split(/\s+|\s*[–—]\s*/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Every sentence of a text that is too long. */
export function tooLong(text: string): Words[] {
  return sentencesOf(text).flatMap((sentence) => {
    const count = syllablesIn(sentence);
    if (count <= mostSyllables) return [];
    const opening = sentence.split(/\s+/).slice(0, 6).join(' ');
    return [
      {
        message: `Câu “${opening} …” dài ${count} tiếng; nhiều nhất ${mostSyllables}.`,
        fix: 'tách thành hai câu, hoặc bỏ bớt ý.',
      },
    ];
  });
}
