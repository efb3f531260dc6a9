import type { FigureFile } from '../../src/figures/schema.ts';

/** Blanks, kinds of quotation marks and letters in pieces are no part of what an article says. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[“”"„]/gu, '"')
    .replace(/\s+/gu, ' ');
}

/** The quotations of a figure file that do not stand in their article word for word. */
export function notInArticle({ figures }: FigureFile, article: string): string[] {
  const text = plain(article);
  return figures.flatMap(({ id, fragment, asOfPrinted, deadlinePrinted, countedPrinted }) =>
    [fragment, ...[asOfPrinted, deadlinePrinted, countedPrinted].flatMap(pieces)].flatMap(
      (words) =>
        words === undefined || text.toLowerCase().includes(plain(words).toLowerCase())
          ? []
          : [`${id}: ${words}`],
    ),
  );
}

/** "Ngày 6.10 … đến nay" quotes two places of the article. */
function pieces(words: string | undefined): string[] {
  return words === undefined ? [] : words.split(' … ');
}
