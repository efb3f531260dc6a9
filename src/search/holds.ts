import { fold } from '../text/fold.ts';
import { leastHeld } from './rank.ts';
import { queryWords, telling } from './words.ts';

/** Whether a text holds a folded word, or a word that begins with it. */
function holderOf(text: string): (word: string) => boolean {
  const folded = ` ${fold(text)}`;
  return (word) => folded.includes(` ${word}`);
}

/** Whether every word of the query is in the text. */
export function holdsAll(text: string, query: string): boolean {
  return queryWords(query).map(fold).every(holderOf(text));
}

/** Whether as many telling words of the query are in the text as a found page must hold. */
export function holdsEnough(text: string, query: string): boolean {
  const wanted = telling(queryWords(query)).map(fold);
  return wanted.filter(holderOf(text)).length >= leastHeld(wanted.length);
}
