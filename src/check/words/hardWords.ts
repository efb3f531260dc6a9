import type { Problem } from '../../files/problem.ts';
import { isExplained, plainOf, shownPieces, wholeWord } from './find.ts';
import type { Piece } from './page.ts';
import type { Glossary } from './schema.ts';

/** Looks for the hard words of one glossary in pages; made once for all of them. */
export function hardWordRule(glossary: Glossary) {
  const rules = glossary.words.map((entry) => ({
    ...entry,
    uses: wholeWord(entry.word, 'iu'),
    names: entry.within.map((name) => wholeWord(name)),
  }));

  /** Every hard word of a page that nothing beside it explains; each once in a piece. */
  return (pieces: readonly Piece[], file: string): Problem[] => {
    const shown = shownPieces(pieces);
    const texts = shown.map((piece) => ({ piece, text: plainOf(piece, 'without quotes') }));
    return rules.flatMap(({ word, write, uses, names, explained }) => {
      const problems: Problem[] = [];
      for (const { piece, text } of texts) {
        const bare = names.reduce((left, name) => left.replace(name, ' … '), text);
        if (!uses.test(bare)) continue;
        // Explained once, a word is known on the rest of the page.
        if (explained.length > 0 && isExplained(piece, shown, uses, explained)) break;
        problems.push({
          file,
          line: piece.line(),
          message: `“${word}” là chữ khó với nhiều người đọc.`,
          fix:
            explained.length > 0
              ? `viết ${write}; nếu cần giữ thì nói nghĩa ngay trong câu, ví dụ “${word} (${explained[0]})”.`
              : `viết ${write}.`,
        });
        if (explained.length > 0) break;
      }
      return problems;
    });
  };
}
