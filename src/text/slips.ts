import { soundsAlike } from './sounds.ts';

/** What a slip of the fingers or the ear costs; the commonest 1. */
const common = 1;
const letterMore = 1.5;
const otherLetter = 2;

/** People look at the first letter they type. */
const atFirstLetter = 0.5;

/** Shorter words differ from too many others by one letter. */
const shortest = 3;

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** For each key the keys around it, on the keyboards of phones; each row stands half a key to the right. */
const around: Readonly<Record<string, string>> = Object.fromEntries(
  rows.flatMap((row, above) =>
    [...row].map((key, at) => [
      key,
      [
        row.slice(Math.max(0, at - 1), at),
        row.charAt(at + 1),
        rows[above - 1]?.slice(at, at + 2) ?? '',
        rows[above + 1]?.slice(Math.max(0, at - 1), at + 1) ?? '',
      ].join(''),
    ]),
  ),
);

const isDigit = (letter: string) => letter >= '0' && letter <= '9';

/**
 * What it costs to take a typed word for another: the dearer the less likely. Both in folded letters and digits.
 * One slip only, and none in digits: two neighbouring letters swapped, a letter doubled, the key beside the right
 * one, or a sound that is not told apart everywhere cost 1; a letter dropped or added 1.5; any other letter 2.
 * At the first letter it costs half a point more, except for sounds. Called for thousands of words per typed one.
 * @returns 0 when they are equal; undefined when one slip does not do, or for words of one or two letters
 */
export function slipCost(typed: string, word: string): number | undefined {
  if (typed === word) return 0;
  const more = typed.length - word.length;
  if (more > 2 || more < -2 || typed.length < shortest || word.length < shortest) return undefined;

  const shorter = more > 0 ? word.length : typed.length;
  let start = 0;
  while (start < shorter && typed.charCodeAt(start) === word.charCodeAt(start)) start++;
  let end = 0;
  while (
    end < shorter - start &&
    typed.charCodeAt(typed.length - 1 - end) === word.charCodeAt(word.length - 1 - end)
  )
    end++;

  // What differs of each, between what they have in common.
  const typedDiffers = typed.length - start - end;
  const wordDiffers = word.length - start - end;
  if (typedDiffers > 3 || wordDiffers > 3) return undefined;
  const fingers = fingersCost(typed, word, start, typedDiffers, wordDiffers);
  if (fingers !== undefined && fingers <= common) return fingers;
  return soundsAlike(typed, word) ? common : fingers;
}

function fingersCost(
  typed: string,
  word: string,
  at: number,
  typedDiffers: number,
  wordDiffers: number,
): number | undefined {
  const first = at === 0 ? atFirstLetter : 0;
  const [wrong, right] = [typed.charAt(at), word.charAt(at)];
  if (typedDiffers === 2 && wordDiffers === 2) {
    if (wrong !== word.charAt(at + 1) || right !== typed.charAt(at + 1)) return undefined;
    return isDigit(wrong) || isDigit(right) ? undefined : common + first;
  }
  if (typedDiffers === 1 && wordDiffers === 1) {
    if (isDigit(wrong) || isDigit(right)) return undefined;
    return (around[right]?.includes(wrong) ? common : otherLetter) + first;
  }
  if (typedDiffers + wordDiffers !== 1) return undefined;
  // What is common at the start reaches to the second of two equal letters.
  const [letter, before] = typedDiffers
    ? [wrong, typed.charAt(at - 1)]
    : [right, word.charAt(at - 1)];
  if (isDigit(letter)) return undefined;
  if (letter === before) return common;
  return letterMore + first;
}
