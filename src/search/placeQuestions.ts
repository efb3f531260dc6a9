import { fold } from '../text/fold.ts';
import type { Found } from './answer.ts';
import type { KnownWords } from './knownWords.ts';
import { piecesOf, strangenessOf } from './pieces.ts';
import type { Piece, Strangeness } from './pieces.ts';
import { provinceNames } from './provinceNames.ts';
import { isTypedFiller } from './words.ts';

/** A part of a question that may be a place, and the question without it. */
export type PlaceQuestion = { place: string; rest: string };

/** Fewer results than these are few: the question may be about something else. */
const few = 3;

/** Shorter names are also everyday words; behind "ở" even short ones are places ("ở Huế"). */
const leastLetters = { usual: 4, behindAt: 3 } as const;

/** The longest name with its district and province around it, and the longest question that may be nothing else. */
const mostWords = { ofName: 10, alone: 4 } as const;

/** Names that are looked up for one question. */
const mostQuestions = 24;

/** Places where a name may begin; each may cost a file of names. */
const mostStarts = 4;

/** What stands behind "ở" and is no name. */
const noPlace =
  /^(?:dau|day|do|kia|nha|nuoc ngoai|noi (?:khac|nao|o|dang ky|cu tru|thuong tru)|cho nao|que|xa nha|tinh khac|xa khac|(?:cong an|ngan hang|truong|benh vien|co quan)(?: \S+)?)(?: |$)/;

const kinds = /^(?:xa|phuong|thi|dac|huyen|quan|tinh|tp|tx|thanh)$/;

/** What of the answers matters here. */
type Seen = Pick<Found, 'onlyNear' | 'total' | 'reading'>;

/** Whether "ở" or "tại" stands here, or the same without its tone and not as part of a word: "tai khoan" is one. */
function isAt(pieces: readonly Piece[], nth: number, strange: Strangeness): boolean {
  const text = pieces[nth]?.text.normalize('NFC').toLowerCase() ?? '';
  return /^(?:ở|tại)$/.test(text) || (/^(?:o|tai)$/.test(text) && strange.apart(nth));
}

/** Where the last "ở" stands that has something behind it; -1 for none. */
function lastAt(pieces: readonly Piece[], strange: Strangeness): number {
  for (let nth = pieces.length - 2; nth >= 0; nth--) if (isAt(pieces, nth, strange)) return nth;
  return -1;
}

const lettersIn = (text: string) => fold(text).replace(/ /g, '').length;

/** Whether the answers hold little of a question and not all its words, so that it may be a name. */
function isStrange(
  pieces: readonly Piece[],
  { onlyNear, total }: Seen,
  strange: Strangeness,
): boolean {
  return (onlyNear === true || total < few) && pieces.some((_, nth) => strange.word(nth));
}

/** Where a name may begin, where what leads to it begins, and how many letters it must have. */
type Start = { from: number; cut: number; least: number };

function startAt(
  pieces: readonly Piece[],
  nth: number,
  query: string,
  strange: Strangeness,
): Start | undefined {
  const piece = pieces[nth];
  const before = pieces[nth - 1];
  if (!piece) return undefined;
  const startFrom = (from: number): Start => {
    const cut = isAt(pieces, from - 1, strange) ? from - 1 : from;
    return { from, cut, least: cut < from ? leastLetters.behindAt : leastLetters.usual };
  };
  // A name at the start of a part is most of it.
  const rest = pieces.filter(({ part }, at) => part === piece.part && at >= nth).length;
  if (before?.part !== piece.part)
    return strange.word(nth) || (rest <= mostWords.alone && strange.begins(nth))
      ? startFrom(nth)
      : undefined;
  if (isAt(pieces, nth - 1, strange))
    return noPlace.test(fold(query.slice(piece.start))) ? undefined : startFrom(nth);
  if (kinds.test(before.folded)) return strange.begins(nth) ? startFrom(nth - 1) : undefined;
  return strange.word(nth) ? startFrom(nth) : undefined;
}

/**
 * What in a question may be a place named in full, the likeliest first; empty when everything in it is about
 * something else, so that the names need not be loaded.
 * @param found what the answers say to the whole question
 * @param known what they speak of at all
 */
export function placeQuestions(query: string, found: Seen, known: KnownWords): PlaceQuestion[] {
  const pieces = piecesOf(query);
  const strange = strangenessOf(pieces, known, found.reading);
  const questions = new Map<string, PlaceQuestion>();
  const add = ({ from, cut, least }: Start, to: number) => {
    const place = query.slice(pieces[from]?.start, pieces[to - 1]?.end);
    if (lettersIn(place) < least || questions.has(fold(place))) return;
    const before = query.slice(0, pieces[cut]?.start).replace(/[\s,;]+$/, '');
    const behind = query.slice(pieces[to - 1]?.end).replace(/^[\s,;]+/, '');
    questions.set(fold(place), { place, rest: [before, behind].filter(Boolean).join(' ') });
  };
  const isName =
    isStrange(pieces, found, strange) ||
    provinceNames.has(fold(query)) ||
    (pieces.length <= mostWords.alone && strange.throughout());
  const whole = { from: 0, cut: 0, least: leastLetters.usual };
  if (isName && pieces.length > 0 && pieces.length <= mostWords.ofName) add(whole, pieces.length);

  const starts = pieces.flatMap((_, nth) => startAt(pieces, nth, query, strange) ?? []);
  for (const start of starts.reverse().slice(0, mostStarts)) {
    const most = Math.min(pieces.length, start.from + mostWords.ofName);
    for (let to = most; to > start.from; to--) {
      const isOne = to - start.from === 1;
      // One word of a longer question is a name only when it is nothing else; a filler ends no name.
      if (isOne && to < pieces.length && !strange.word(start.from)) continue;
      if (to < pieces.length || !isTypedFiller(pieces[to - 1]?.text ?? '')) add(start, to);
    }
  }
  return [...questions.values()].slice(0, mostQuestions);
}

/** What is perhaps the beginning of a name: what stands last behind "ở", or the whole question. */
export function begunPlace(
  query: string,
  found: Seen,
  known: KnownWords,
): PlaceQuestion | undefined {
  const pieces = piecesOf(query);
  const strange = strangenessOf(pieces, known, found.reading);
  const at = lastAt(pieces, strange);
  const place =
    at >= 0 ? query.slice(pieces[at + 1]?.start) : isStrange(pieces, found, strange) ? query : '';
  if (lettersIn(place) < leastLetters.usual || noPlace.test(fold(place))) return undefined;
  return { place, rest: at >= 0 ? query.slice(0, pieces[at]?.start).trim() : '' };
}
