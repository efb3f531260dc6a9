/**
 * Syllables that sound alike somewhere in the country and are therefore written for one another: "sã" for "xã",
 * "chẻ em" for "trẻ em", "làm" for "nàm", "căng cước" for "căn cước".
 */

/** Beginnings that some speakers do not tell apart; also spellings of one sound ("nghành" for "ngành"). */
const onsets: Readonly<Record<string, string>> = {
  s: 's',
  x: 's',
  ch: 'ch',
  tr: 'ch',
  d: 'd',
  gi: 'd',
  r: 'd',
  v: 'd',
  l: 'l',
  n: 'l',
  g: 'g',
  gh: 'g',
  ng: 'ng',
  ngh: 'ng',
  c: 'c',
  k: 'c',
  q: 'c',
};

/** Ends that some speakers do not tell apart, each with the others. */
const ends: Readonly<Record<string, string>> = {
  n: 'ng nh',
  ng: 'n',
  nh: 'n',
  t: 'c ch',
  c: 't',
  ch: 't',
};

const vowels = 'aeiouy';
const isVowel = (word: string, at: number) => at < word.length && vowels.includes(word.charAt(at));

/** Where the beginning ends. The i of "gi" belongs to the rime where no other vowel follows: "gì", "gìn". */
function onsetEnd(word: string): number {
  let end = 0;
  while (end < 3 && end < word.length && !isVowel(word, end)) end++;
  return word.startsWith('gi') && isVowel(word, 2) ? 2 : end;
}

function onsetSound(word: string, end: number): string | undefined {
  const onset = word.slice(0, end);
  // "gì" is said as "dì".
  if (onset === 'g' && word.charAt(1) === 'i') return onsets.d;
  return onsets[onset];
}

/** Where the consonants at the end begin. */
function endStart(word: string): number {
  let start = word.length;
  while (start > 0 && !isVowel(word, start - 1)) start--;
  return start;
}

/**
 * Whether two words in folded letters differ in one sound that is not told apart everywhere: s/x, ch/tr, d/gi/r/v,
 * l/n at the beginning; n/ng, n/nh, t/c, t/ch at the end; i/y; "iu" for "iêu".
 */
export function soundsAlike(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 2) return false;
  return beginsAlike(one, other) || endsAlike(one, other) || vowelsAlike(one, other);
}

function beginsAlike(one: string, other: string): boolean {
  const [from, to] = [onsetEnd(one), onsetEnd(other)];
  if (from === 0 || to === 0 || one.length - from !== other.length - to) return false;
  if (!one.endsWith(other.slice(to))) return false;
  const sound = onsetSound(one, from);
  return sound !== undefined && sound === onsetSound(other, to);
}

function endsAlike(one: string, other: string): boolean {
  const start = endStart(one);
  if (start === 0 || start !== endStart(other) || !other.startsWith(one.slice(0, start)))
    return false;
  const others = ends[one.slice(start)];
  return others !== undefined && others.split(' ').includes(other.slice(start));
}

function vowelsAlike(one: string, other: string): boolean {
  if (one.length > other.length) return vowelsAlike(other, one);
  let at = 0;
  while (at < one.length && one.charAt(at) === other.charAt(at)) at++;
  if (one.length === other.length) {
    const pair = one.charAt(at) + other.charAt(at);
    return (pair === 'iy' || pair === 'yi') && one.slice(at + 1) === other.slice(at + 1);
  }
  // "iu" for "iêu", "im" for "iêm"; "ui" for "uôi", "ươi".
  if (other.length !== one.length + 1 || one.slice(at) !== other.slice(at + 1)) return false;
  return /^(?:ie[mpu]|uo[im])/.test(other.slice(Math.max(0, at - 1)));
}
