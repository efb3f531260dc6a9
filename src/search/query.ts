import { plainD } from '../text/fold.ts';

/** Longer questions are cut: nobody types more, and the work stays bounded. */
const longest = 200;
const mostWords = 24;

/** What a reader typed, as it goes into addresses and on the page: composed, one line, at most 200 characters. */
export function tidyQuery(typed: string): string {
  return (
    typed
      .slice(0, longest * 4)
      // Half a character cannot stand in an address: encodeURIComponent would throw.
      .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '$1')
      .normalize('NFC')
      .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
      .trim()
      .slice(0, longest)
      .replace(/[\uD800-\uDBFF]$/, '')
  );
}

/** The words to look for, each once: no đ, small letters, tones kept, so that "mất" can rank above "mật". */
export function queryWords(typed: string): string[] {
  const words =
    plainD(tidyQuery(typed))
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [...new Set(words)].slice(0, mostWords);
}
