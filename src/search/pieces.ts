import { fold } from '../text/fold.ts';
import { isBareSyllable } from '../text/syllable.ts';
import type { KnownWords } from './knownWords.ts';
import { isTypedFiller } from './words.ts';

/** A word of a question as it was typed, where it stands, and in which of the parts that commas make. */
export type Piece = { start: number; end: number; part: number; folded: string; text: string };

/** The words of a text; blanks and commas end a word. */
export function piecesOf(text: string): Piece[] {
  return [...text.matchAll(/[^\s,;]+/g)].map(({ 0: piece, index }) => ({
    start: index,
    end: index + piece.length,
    part: (text.slice(0, index).match(/[,;]/g) ?? []).length,
    folded: fold(piece),
    text: piece,
  }));
}

/** Shorter strange words are short forms of messages: "tk", "lm". */
const leastLetters = 3;

/** What of a question the portal does not speak of, by the places of its words. */
export type Strangeness = {
  word(nth: number): boolean;
  /** Whether a word never stands before the next one. */
  apart(nth: number): boolean;
  /** Whether a name may begin here. */
  begins(nth: number): boolean;
  /** Whether no two neighbours of the question stand beside each other anywhere. */
  throughout(): boolean;
};

/**
 * Compares the words of a question with those the portal uses.
 * @param reading how the question was read, when that is not what was typed
 */
export function strangenessOf(
  pieces: readonly Piece[],
  known: KnownWords,
  reading: string | undefined,
): Strangeness {
  const read = reading === undefined ? pieces : piecesOf(reading);
  // Joined words were read as several: which is which cannot be told.
  const meant = read.length === pieces.length ? read : pieces;
  const isLast = (nth: number) => nth === pieces.length - 1;
  const isFiller = (nth: number) => isTypedFiller(pieces[nth]?.text ?? '');
  const isKnown = (piece: Piece, nth: number) =>
    piece.folded.split(' ').every((word) => known.has(word) || (isLast(nth) && known.begins(word)));

  const word = (nth: number) =>
    [pieces[nth], meant[nth]].every(
      (piece) =>
        piece && piece.folded.length >= leastLetters && !isFiller(nth) && !isKnown(piece, nth),
    );
  const apart = (nth: number) => {
    const [here, next] = [meant[nth], meant[nth + 1]];
    return Boolean(here && next && !known.together(here.folded, next.folded));
  };
  /** "VNeID" and "OTP" are known and are no syllables: no name holds them. */
  const canBeNamed = (nth: number) => {
    const piece = pieces[nth];
    return piece !== undefined && !isFiller(nth) && (isBareSyllable(piece.folded) || word(nth));
  };
  return {
    word,
    apart,
    begins: (nth) => word(nth) || (canBeNamed(nth) && canBeNamed(nth + 1) && apart(nth)),
    throughout: () =>
      pieces.every(
        (_, nth) => canBeNamed(nth) && (isLast(nth) ? nth > 0 || word(nth) : apart(nth)),
      ),
  };
}
