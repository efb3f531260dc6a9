import { sentenceEnds } from '../../text/sentences.ts';

/** A stretch of the article's text: `text.slice(start, end)`. */
export type Span = { start: number; end: number };

/** A sentence, or a line of a list or a table; `paragraph` counts from 0. */
export type Sentence = Span & {
  paragraph: number;
  text: string;
  /** The same in small letters; every place in it is the same place in `text`. */
  lower: string;
};

/** An article, cleaned so that what looks the same is the same. */
export type Article = { text: string; sentences: readonly Sentence[] };

/** Nobody writes longer sentences; longer ones are cut, so that odd files cost no more time than their length. */
const longestSentence = 1500;

/** No word, number or sum of money is so long; addresses are, and files that are no articles. */
const longRuns = /\S{80,}/g;

/** Letters whose small form is longer would shift every place behind them. */
const shiftingLetters = /[\u0130\u1e9e]/g;

/**
 * Reads a pasted article: composes letters (NFC), makes every odd blank a plain one and drops what cannot be seen,
 * then cuts it into paragraphs (lines) and sentences.
 */
export function readArticle(raw: string): Article {
  const text = raw
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(shiftingLetters, 'I')
    .replace(longRuns, ' … ')
    .replace(/[^\S\n\t]+/g, ' ');
  const sentences: Sentence[] = [];
  let start = 0;
  let paragraph = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      for (const span of sentencesOf(line)) {
        const words = line.slice(span.start, span.end);
        const at = { start: start + span.start, end: start + span.end };
        sentences.push({ ...at, paragraph, text: words, lower: words.toLowerCase() });
      }
      paragraph += 1;
    }
    start += line.length + 1;
  }
  return { text, sentences };
}

function sentencesOf(line: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const add = (end: number) => {
    while (end - start > longestSentence) {
      const blank = line.lastIndexOf(' ', start + longestSentence);
      const cut = blank > start ? blank : start + longestSentence;
      spans.push({ start, end: cut });
      start = cut;
    }
    if (line.slice(start, end).trim() !== '') spans.push({ start, end });
    start = end;
  };
  for (const end of sentenceEnds(line)) add(end);
  add(line.length);
  return spans;
}
