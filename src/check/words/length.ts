import type { Words } from '../../files/problem.ts';
import { plainMarkdown } from '../../text/markdown.ts';
import { sentencesIn, syllablesIn } from '../../text/sentences.ts';

/** Nobody keeps the start of a longer sentence in mind until its end. */
export const mostSyllables = 32;

/** The sentences of one block of text, without marks and addresses of links. */
export function sentencesOf(text: string): string[] {
  return sentencesIn(plainMarkdown(text)).filter((sentence) => syllablesIn(sentence) > 0);
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
