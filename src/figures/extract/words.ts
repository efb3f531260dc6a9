/** A letter or digit may not stand before or behind a word; `\b` knows no Vietnamese letters. */
const before = '(?<![\\p{L}\\p{N}])';
const behind = '(?![\\p{L}\\p{N}])';

/** A pattern that finds whole words in a text of small letters. */
export function wordPattern(source: string, flags = 'gu'): RegExp {
  return new RegExp(`${before}(?:${source})${behind}`, flags);
}
