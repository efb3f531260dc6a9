/** A letter or digit may not stand before or behind a word; `\b` knows no Vietnamese letters. */
const before = '(?<![\\p{L}\\p{N}])';
const behind = '(?![\\p{L}\\p{N}])';

/** A pattern that finds whole words in a text of small letters. */
export function wordPattern(source: string, flags = 'gu'): RegExp {
  return new RegExp(`${before}(?:${source})${behind}`, flags);
}

/** Whether some words stand in a text of small letters. */
export function hasWords(text: string, pattern: RegExp): boolean {
  return text.search(pattern) >= 0;
}

/** Where a pattern is found last; -1 when nowhere. */
export function lastOf(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}
