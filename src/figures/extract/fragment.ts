import type { Sentence, Span } from './article.ts';

/** As many characters as a quotation may have. */
const longest = 100;

/** How far a fragment reaches to the left before it grows to the right. */
const leftFirst = 55;

/**
 * The words of a sentence around some numbers, at most 100 characters, cut between words; begins and ends where
 * the clause does as long as that fits.
 */
export function fragmentAround(
  sentence: Sentence,
  core: Span,
  shareStart?: number,
): { words: string; shortened: boolean } {
  if (core.end - core.start <= longest) return { words: quote(sentence, core), shortened: false };
  // Number and share stand too far apart for one quotation.
  const { text } = sentence;
  const head = text.slice(core.start, core.start + 50).replace(/\s+\S*$/u, '');
  const tail = text.slice(shareStart ?? core.end - 12, core.end);
  return { words: `${head} … ${tail}`, shortened: true };
}

function quote({ text }: Sentence, core: Span): string {
  let { start, end } = core;
  const clauseStart = Math.max(
    0,
    ...['; ', ': ', '. ', '“', '"'].map(
      (sign) =>
        text.lastIndexOf(sign, start - 1) +
        (text.lastIndexOf(sign, start - 1) < 0 ? 0 : sign.length),
    ),
  );
  const clauseEnd = endOfClause(text, end);
  const grow = (room: number) => {
    for (;;) {
      const next = previousWord(text, start);
      if (next < clauseStart || end - next > room) return;
      start = next;
    }
  };
  grow(Math.max(leftFirst, end - start));
  for (;;) {
    const next = nextWord(text, end);
    if (next <= end || Math.min(next, clauseEnd) - start > longest) break;
    end = Math.min(next, clauseEnd);
    if (next >= clauseEnd) break;
  }
  grow(longest);
  const comma = text.slice(start, core.start).search(/^[^,]{0,12}, /u);
  if (comma === 0 && start > clauseStart) start += text.slice(start).indexOf(', ') + 2;
  return text
    .slice(start, end)
    .trim()
    .replace(/^[,;:–-]\s*/u, '')
    .replace(/[,;:–(-]+$/u, '')
    .trim();
}

function previousWord(text: string, at: number): number {
  if (at <= 0) return -1;
  let next = at - 1;
  while (next > 0 && text[next] === ' ') next -= 1;
  while (next > 0 && !/\s/.test(text[next - 1] ?? '')) next -= 1;
  return next;
}

function nextWord(text: string, at: number): number {
  let next = at;
  while (next < text.length && /\s/.test(text[next] ?? '')) next += 1;
  while (next < text.length && !/\s/.test(text[next] ?? '')) next += 1;
  return next;
}

function endOfClause(text: string, from: number): number {
  const match = /;|\.(?=\s|$)|”/u.exec(text.slice(from, from + longest));
  return match ? from + match.index : text.length;
}
