import { fold } from '../text/fold.ts';
import { isBareSyllable } from '../text/syllable.ts';
import type { Found } from './answer.ts';
import type { KnownWords } from './knownWords.ts';
import { isTypedFiller, telling } from './fillers.ts';
import { queryWords } from './query.ts';

/** A part of a question that may be a place. */
export type PlaceQuestion = {
  place: string;
  /** The question with "ở đâu" instead; empty when it is nothing but the name. */
  rest: string;
  /** It may stand before the answers: the question says that it is a place, or is nothing else, and is no long story. */
  first: boolean;
};

/** What of the answers to the whole question matters here. */
type Seen = Pick<Found, 'onlyNear' | 'total' | 'reading'>;

/** Fewer results than these are few: the question may be a name. */
const few = 3;

/** What has fewer letters is a short form of messages: "tk", "lm". */
const leastLetters = 3;

const most = {
  /** Words of a question that are looked at, of a name with all around it, of a city's, and of one that stands alone. */
  words: 32,
  ofName: 10,
  ofPlace: 5,
  alone: 6,
  /** Telling words beside a name; whoever tells more wants an answer. */
  rest: 6,
  /** Where names may begin, and names that are looked up. */
  starts: 4,
  questions: 24,
} as const;

const kinds = 'xa,phuong,huyen,quan,tinh,tp,tx,tt,thi tran,thi xa,thanh pho,dac khu'
  .split(',')
  .map((kind) => kind.split(' '));

/** A word as it was typed, against those the portal uses. */
type Word = {
  start: number;
  end: number;
  small: string;
  folded: string;
  /** The last before a comma or the end. */
  last: boolean;
  /** The portal never uses it. */
  strange: boolean;
  /** It and the next may be of a name, for they stand together nowhere. */
  apart: boolean;
};

function wordsIn(query: string, known: KnownWords): Word[] {
  const typed = [...query.matchAll(/([^\s,;]+)\s*([,;]|$)?/g)].slice(0, most.words);
  const words = typed.map(({ 1: word = '', 2: mark, index }, nth): Word => {
    const folded = fold(word);
    const isTyped = nth === typed.length - 1;
    const isKnown = (part: string) => known.has(part) || (isTyped && known.begins(part));
    return {
      start: index,
      end: index + word.length,
      small: word.normalize('NFC').toLowerCase(),
      folded,
      last: isTyped || mark !== undefined,
      strange: folded.length >= leastLetters && !folded.split(' ').every(isKnown),
      apart: false,
    };
  });
  // "VNeID" and "OTP" are no syllables: no name holds them.
  const isOfName = ({ strange, folded }: Word) => strange || isBareSyllable(folded);
  words.forEach((word, nth) => {
    const next = words[nth + 1];
    if (!next || word.last || !isOfName(word) || !isOfName(next)) return;
    if (isTypedFiller(word.small) && isTypedFiller(next.small)) return;
    word.apart = !known.together(word.folded, next.folded, nth + 2 === words.length);
  });
  markPlaces(words, known);
  return words;
}

/** A place that everybody knows is one, whatever its words mean apart: "hộ chị", "chỉ mình". */
function markPlaces(words: readonly Word[], known: KnownWords): void {
  for (let from = 0; from < words.length; from += 1)
    for (let to = Math.min(words.length, from + most.ofPlace); to > from; to -= 1) {
      const name = words.slice(from, to);
      if (!known.isPlace(name.map(({ folded }) => folded).join(' '))) continue;
      name.forEach((word, nth) => {
        word.strange = true;
        word.apart = nth < name.length - 1;
      });
      break;
    }
}

/** Where a name may stand: its own first word, its kind before it, "ở" before that; and whether the question says so. */
type Start = { name: number; kind: number; at: number; told: boolean };

/** "quận 1" */
const isNumber = (word: Word | undefined) => /^\d/.test(word?.folded ?? '');

function startAt(words: readonly Word[], name: number): Start[] {
  const word = words[name];
  const ofKind = kinds.find((kind) =>
    kind.every((part, nth) => words[name - kind.length + nth]?.folded === part),
  );
  const kind = name - (ofKind?.length ?? 0);
  const isName = word?.strange || word?.apart || (kind < name && isNumber(word));
  if (!word || !isName) return [];
  const before = words[kind - 1];
  // Without its tone it may be part of another word: "tai khoan".
  const isAt =
    /^(?:ở|o|tại)$/.test(before?.small ?? '') || (before?.small === 'tai' && before.apart);
  const at = isAt ? kind - 1 : kind;
  const told = at < name || before?.last === true;
  return told || word.strange || before?.apart ? [{ name, kind, at, told }] : [];
}

/** Where a name may end, the farthest first. */
function endsOf(words: readonly Word[], { name, kind, at, told }: Start): number[] {
  const isName = (end: number) => {
    // A single everyday word is none: "xã mình".
    if (end === name + 1) return at < name && (words[name]?.strange || isNumber(words[name]));
    if (at < name) return true;
    // Where only a comma stands before it, or nothing, all up to the next, or to the end, must be names.
    const isWhole = told ? words[end - 1]?.last : end === words.length;
    return isWhole && words.slice(name, end - 1).every(({ last, apart }) => last || apart);
  };
  const ends = words.map((_, nth) => nth + 1).slice(name, kind + most.ofName);
  return ends.filter(isName).reverse();
}

/** "tp Hồ Chí Minh": a kind and two words or more, nothing else. The portal may speak of them elsewhere. */
function isNamedByKind(words: readonly Word[]): boolean {
  const kind = kinds.find((parts) => parts.every((part, nth) => words[nth]?.folded === part));
  return kind !== undefined && words.length >= kind.length + 2;
}

/** The question with "ở đâu" where a place stood: whoever names one asks what is there. */
function without(query: string, from: number, to: number): string {
  const [before, behind] = [query.slice(0, from), query.slice(to)].map((text) =>
    text.replace(/^[\s,;]+|[\s,;]+$/g, ''),
  );
  return before || behind ? [before, 'ở đâu', behind].filter(Boolean).join(' ') : '';
}

/**
 * What in a question may be a place, the likeliest first: what it says is one ("ở Thạch Kênh", "xã Đông Kinh", ", Hà
 * Tĩnh"), all of it, or its end. Empty where the portal speaks of everything in it, so that no names need be loaded.
 * @param found what the answers say to the whole question
 * @param known what they speak of at all
 */
export function placeQuestions(query: string, found: Seen, known: KnownWords): PlaceQuestion[] {
  const words = wordsIn(query, known);
  const questions = new Map<string, PlaceQuestion>();
  const add = (from: number, to: number, at: number, told: boolean) => {
    const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
    const place = query.slice(start, end);
    const key = fold(place);
    if (key.replace(/ /g, '').length < leastLetters || questions.has(key)) return;
    const rest = without(query, words[at]?.start ?? 0, end);
    const isStory = telling(queryWords(rest)).length > most.rest;
    questions.set(key, { place, rest, first: told && !isStory });
  };
  const isPoor = found.onlyNear === true || found.total < few;
  const isWhole = known.isPlace(words.map(({ folded }) => folded).join(' '));
  const isAlone = isWhole || words[0]?.apart || (isPoor && words.some(({ strange }) => strange));
  if (words.length <= most.alone && (isAlone || isNamedByKind(words)))
    add(0, words.length, 0, true);

  const starts = words.flatMap((_, nth) => startAt(words, nth));
  // Where something was mended, a word nobody knows is a slip.
  const untold = found.reading === undefined ? starts.filter(({ told }) => !told) : [];
  for (const start of [...starts.filter(({ told }) => told), ...untold].slice(0, most.starts))
    for (const end of endsOf(words, start)) add(start.kind, end, start.at, start.told);
  return [...questions.values()].slice(0, most.questions);
}
