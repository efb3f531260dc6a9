import { formatNumber } from '../../text/format.ts';
import { syllablesIn } from '../../text/sentences.ts';
import { sentencesOf } from './length.ts';
import type { Piece } from './page.ts';

/** How long the sentences of some pages are, in tiếng. */
export type SentenceFigures = {
  count: number;
  median: number;
  /** Nine of ten sentences are no longer. */
  most: number;
  longest: { length: number; file: string; line: number } | undefined;
};

/** Measures all sentences that readers meet; headings and labels are none. */
export function measureSentences(
  pages: readonly { shown: string; pieces: readonly Piece[] }[],
): SentenceFigures {
  const sentences = pages.flatMap(({ shown, pieces }) =>
    pieces
      .filter(({ role }) => role === 'prose')
      .flatMap(({ text, line }) =>
        sentencesOf(text).map((sentence) => ({ length: syllablesIn(sentence), shown, line })),
      ),
  );
  const lengths = sentences.map(({ length }) => length).toSorted((a, b) => a - b);
  const longest = sentences.find(({ length }) => length === lengths.at(-1));
  return {
    count: lengths.length,
    median: rankOf(lengths, 0.5),
    most: rankOf(lengths, 0.9),
    longest: longest && {
      length: longest.length,
      file: longest.shown,
      line: longest.line(),
    },
  };
}

/** The smallest value that a share of the sorted ones does not exceed; 0 of none. */
function rankOf(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

/** One line for `npm run check`. */
export function describeSentences({ count, median, most, longest }: SentenceFigures): string {
  const end = longest
    ? `, câu dài nhất ${longest.length} tiếng (${longest.file}:${longest.line})`
    : '';
  return `Câu chữ: ${formatNumber(count)} câu, trung vị ${median} tiếng, 9 phần 10 không quá ${most} tiếng${end}.`;
}
