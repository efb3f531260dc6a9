import { fold } from '../../text/fold.ts';
import { isMarked, spelling, termOf, wordsOf } from '../../text/terms.ts';

/** A word of a page or a question as they are compared. */
export type Token = {
  /** Base letters: see `termOf`. */
  term: string;
  /** With its marks (see `spelling`); missing where the marks may have been left out. */
  spelled?: string | undefined;
  /** As it was written. */
  word: string;
  /** Nobody wrote it: a question was read so, and `word` is only its term. */
  guessed?: true;
};

/** A word of the pages and phrases; every word that is spelled so is the same object. */
export type KnownToken = Token & {
  /** Number of the spelling. */
  id: number;
  /** Number of the term. */
  termId: number;
};

/** The words of all texts that were cut. */
export type Tokenizer = {
  /** Cuts an editor's text. One without a single mark was written as people type: its marks are unknown. */
  cut(text: string): KnownToken[];
  /** All spellings by number, and the number of a term. */
  tokens: readonly KnownToken[];
  termId(term: string): number | undefined;
};

/** Capitals that belong to a word wherever it stands: "OTP", "VNeID". */
const hasCapitals = (word: string) => /.\p{Lu}/u.test(word);

/** A tokenizer; the same words come again and again, so it remembers what it found out about each. */
export function makeTokenizer(): Tokenizer {
  type Looked = { bare: KnownToken; written: KnownToken; marked: boolean };
  const byWord = new Map<string, Looked>();
  const bySpelling = new Map<string, KnownToken>();
  const termIds = new Map<string, number>();
  const tokens: KnownToken[] = [];

  function number(token: Token): KnownToken {
    const key = `${token.term} ${token.spelled ?? ''}`;
    const known = bySpelling.get(key);
    if (known) {
      // "OTP" is written so, though somewhere it stands in small letters.
      if (hasCapitals(token.word)) known.word = token.word;
      return known;
    }
    const termId = termIds.get(token.term) ?? termIds.size;
    termIds.set(token.term, termId);
    const fresh = { ...token, id: tokens.length, termId };
    bySpelling.set(key, fresh);
    tokens.push(fresh);
    return fresh;
  }
  function look(word: string): Looked {
    const known = byWord.get(word);
    if (known) return known;
    const lower = word.toLowerCase();
    const bare = { term: termOf(lower), word: hasCapitals(word) ? word : lower };
    const looked = {
      bare: number(bare),
      written: number({ ...bare, spelled: spelling(lower) }),
      marked: isMarked(lower),
    };
    byWord.set(word, looked);
    return looked;
  }
  return {
    cut(text) {
      const words = wordsOf(text).map(look);
      const asWritten = words.some(({ marked }) => marked);
      return words.map(({ bare, written }) => (asWritten ? written : bare));
    },
    tokens,
    termId: (term) => termIds.get(term),
  };
}

/** One typed word: without marks it may be any of the words written so. */
export function typedToken(word: string): Token {
  return { term: termOf(word), spelled: isMarked(word) ? spelling(word) : undefined, word };
}

const apart = (spelled: string) => {
  const tone = /[sfrxj]$/.exec(spelled)?.[0] ?? '';
  return { letters: tone ? spelled.slice(0, -1) : spelled, tone };
};

const isEither = (tone: string) => tone === 'r' || tone === 'x';

/**
 * How well marks that were typed fit marks that were written, of words with the same base letters: 1 the same or
 * unknown; less when some were left out, or when hỏi stands for ngã, which half the country does not tell apart;
 * least when they make another word: "mất" is not "mật".
 */
export function markFit(typed: string | undefined, written: string | undefined): number {
  if (typed === undefined || written === undefined || typed === written) return 1;
  const [one, other] = [apart(typed), apart(written)];
  const sameLetters = one.letters === other.letters;
  if (sameLetters && isEither(one.tone) && isEither(other.tone)) return 0.92;
  const leftOut =
    one.letters.length === other.letters.length &&
    [...one.letters].every((letter, at) => {
      const own = other.letters[at] ?? '';
      return letter === own || letter === fold(own);
    });
  if (leftOut && (one.tone === '' || one.tone === other.tone)) return 0.85;
  return 0.4;
}

/** From here on marks do not contradict each other. */
export const leastFit = 0.8;
