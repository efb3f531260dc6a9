import { fold } from '../text/fold.ts';
import { leastHeld } from './rank.ts';
import { queryWords, telling } from './words.ts';

/** Whether as many telling words of the query, perhaps only begun, are in the text as a found page must hold. */
export function holdsEnough(text: string, query: string): boolean {
  const folded = ` ${fold(text)}`;
  const wanted = telling(queryWords(query)).map(fold);
  return wanted.filter((word) => folded.includes(` ${word}`)).length >= leastHeld(wanted.length);
}
