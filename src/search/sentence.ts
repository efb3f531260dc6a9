import { descriptionLength, shorten } from '../text/description.ts';
import { sentenceEnds } from '../text/sentences.ts';

const sentenceOf = (value: string) => value.slice(0, sentenceEnds(value)[0]);

/** The first sentence of a text; a longer one is cut between two words. */
export function firstSentence(value: string): string {
  return shorten(sentenceOf(value));
}

/** Two to three lines of small letters on a narrow phone. */
const fewLetters = 100;

/** "Không." says too little, and so does a question: the sentence behind is shown too, though it makes a line more. */
const leastLetters = 24;
const saysLittle = (text: string) => text.length < leastLetters || text.endsWith('?');

/** A sentence that runs on for longer is cut. */
const mostLetters = 200;

/** The first sentence, with those behind it that still fit in a few lines; each whole, how sure it is stands last. */
export function firstLines(value: string): string {
  let text = shorten(sentenceOf(value), mostLetters);
  for (;;) {
    const rest = value.slice(text.length).trim();
    const next = sentenceOf(rest);
    const most = saysLittle(text) ? descriptionLength.most : fewLetters;
    if (next === '' || text.endsWith('…') || text.length + 1 + next.length > most) return text;
    text += ` ${next}`;
  }
}
