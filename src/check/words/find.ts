import { plainInline } from '../../text/inline.ts';
import { plainMarkdown } from '../../text/markdown.ts';
import { sentencesOf } from './length.ts';
import type { Piece, Role } from './page.ts';

/** Roles in which a word counts as told to the reader. */
const shownRoles: ReadonlySet<Role> = new Set(['prose', 'label']);

/** The pieces of a page whose words must be plain. */
export function shownPieces(pieces: readonly Piece[]): Piece[] {
  return pieces.filter(({ role }) => shownRoles.has(role));
}

/** A word or turn as a whole; “…” stands for a few words: "app" is not in "apple", "K" not in "CK". */
export function wholeWord(word: string, flags = 'giu'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word)}(?![\\p{L}\\p{N}])`, flags);
}

/** What is quoted from a screen or a message, and buttons to press, stand in the words of others. */
function withoutQuotes(text: string): string {
  return text.replace(/\[\[[^\]]*\]\]|“[^”]*”|`[^`]*`/g, (quoted) => '…'.padEnd(quoted.length));
}

/** The text of a piece without marks, or with what is quoted taken out. */
export function plainOf(piece: Piece, quoted: 'with quotes' | 'without quotes'): string {
  const text = quoted === 'with quotes' ? piece.text : withoutQuotes(piece.text);
  return plainMarkdown(plainInline(text));
}

/**
 * Whether a word in a piece is explained beside it: in the same sentence, in the remark that belongs to the line, or
 * in the text of the step that the line heads.
 */
export function isExplained(
  piece: Piece,
  pieces: readonly Piece[],
  uses: RegExp,
  by: readonly string[],
): boolean {
  const words = by.map((phrase) => wholeWord(phrase, 'iu'));
  const explains = (text: string) => words.some((word) => word.test(text));
  const sentence = sentencesOf(piece.text).find((text) => text.search(uses) >= 0) ?? '';
  return (
    explains(sentence) ||
    pieces.some((other) => other !== piece && belongsTo(other, piece) && explains(other.text))
  );
}

function belongsTo({ group }: Piece, { group: head }: Piece): boolean {
  return group === head || group.startsWith(`${head}.`);
}

function escaped(word: string): string {
  return word
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/ *… */g, '[^.!?]{1,40}?')
    .replace(/ /g, '[ \\u00a0]');
}
