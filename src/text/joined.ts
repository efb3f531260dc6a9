/** Longer runs of letters are no question typed without blanks. */
const longestRun = 40;
/** No word of the search has more letters. */
const longestPart = 12;
const mostParts = 6;
const mostWays = 4;

/**
 * The ways to cut letters typed without blanks into two to six words, fewest words first, then the longest first
 * word: "kichhoat" gives `kich hoat`. A run of digits is a word of its own: "muc2" gives `muc 2`.
 * At most four ways; none for more than forty letters; `isWord` is asked at most a few hundred times.
 * @param letters folded letters and digits
 */
export function cutJoined(letters: string, isWord: (part: string) => boolean): string[][] {
  if (letters.length < 2 || letters.length > longestRun) return [];
  const nexts = endsOfWords(letters, isWord);
  const counts = partCounts(nexts);

  const ways: string[][] = [];
  /** Follows only what is known to arrive, so no work is lost. */
  const follow = (at: number, left: number, parts: readonly string[]): void => {
    if (ways.length === mostWays) return;
    if (left === 0) {
      ways.push([...parts]);
      return;
    }
    for (const next of nexts[at] ?? [])
      if (counts[next]?.[left - 1]) follow(next, left - 1, [...parts, letters.slice(at, next)]);
  };
  for (let parts = 2; parts <= mostParts; parts++) if (counts[0]?.[parts]) follow(0, parts, []);
  return ways;
}

/** For each place, where words that begin there end; the longest first. */
function endsOfWords(letters: string, isWord: (part: string) => boolean): number[][] {
  const known = new Map<string, boolean>();
  const isPart = (part: string) => {
    const is = known.get(part) ?? isWord(part);
    known.set(part, is);
    return is;
  };
  return Array.from({ length: letters.length }, (_, start) => {
    const digits = runOfDigits(letters, start);
    const ends: number[] = [];
    for (let end = Math.min(letters.length, start + longestPart); end > start; end--)
      if (end === digits || isPart(letters.slice(start, end))) ends.push(end);
    return ends;
  });
}

/** The end of the digits that begin here; undefined in the middle of some, or where there are none. */
function runOfDigits(letters: string, start: number): number | undefined {
  const isDigit = (at: number) => /^\d$/.test(letters.charAt(at));
  if (!isDigit(start) || isDigit(start - 1)) return undefined;
  let end = start;
  while (isDigit(end)) end++;
  return end;
}

/** For each place and number of words, whether the rest can be cut into so many. */
function partCounts(nexts: readonly (readonly number[])[]): boolean[][] {
  const counts: boolean[][] = [];
  counts[nexts.length] = [true];
  for (let at = nexts.length - 1; at >= 0; at--) {
    const row: boolean[] = Array.from({ length: mostParts + 1 }, () => false);
    for (const next of nexts[at] ?? [])
      for (let parts = 1; parts <= mostParts; parts++)
        if (counts[next]?.[parts - 1]) row[parts] = true;
    counts[at] = row;
  }
  return counts;
}
