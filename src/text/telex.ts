import { isBareSyllable, isSyllable, withTone } from './syllable.ts';

/**
 * Undoes what remains when a Vietnamese keyboard was not switched on: "thachj keenh" (Telex) or "thach5 ke6nh"
 * (VNI) for "thạch kênh". Rules of the two input methods; nothing here knows any word.
 */

/** The longest syllable with a key for each mark: "nghieengs", "nghie6ng1"; a little more for doubled keys. */
const longest = 12;

const vowel = /[aeiouy]/;

/** Gives letters their tone; undefined unless that makes a syllable. */
function syllable(letters: string, tone: string): string | undefined {
  const made = withTone(letters, tone);
  return isSyllable(made) ? made : undefined;
}

/** "w" gives the horn or the breve to what stands before it. */
function withHorns(letters: string): string {
  if (!letters.includes('w')) return letters;
  const rest = letters.replace(/w/g, '');
  if (/(^|[^q])uo/.test(rest)) return rest.replace('uo', 'ươ');
  if (/^(?:qu)?[^aou]*a/.test(rest)) return rest.replace('a', 'ă');
  if (/o/.test(rest) && !/oa/.test(rest)) return rest.replace('o', 'ơ');
  if (/oa/.test(rest)) return rest.replace('oa', 'oă');
  return /u/.test(rest) ? rest.replace('u', 'ư') : letters.replace('w', 'ư');
}

/** "aa", "ee", "oo", "dd", also with the second letter typed after the end: "dongd", "tiene". */
function withDoubles(letters: string): string {
  return letters
    .replace(/^d(.*)d/, 'đ$1')
    .replace(/a([a-z]{0,2})a/, 'â$1')
    .replace(/e([a-z]{0,2})e/, 'ê$1')
    .replace(/o([a-z]{0,2})o/, 'ô$1');
}

/**
 * The syllable a word stands for if its marks were typed the Telex way; undefined when it holds no Telex keys or
 * makes no possible syllable. Small letters without marks only: "thachj" gives "thạch".
 */
export function fromTelex(word: string): string | undefined {
  if (word.length > longest || !/^[a-z]+$/.test(word)) return undefined;
  const first = word.search(vowel);
  if (first < 0 && !word.includes('w')) return undefined;
  const head = word.slice(0, first + 1);
  const tail = word.slice(first + 1);
  const tone = /[sfrxj](?!.*[sfrxj])/.exec(tail)?.[0] ?? '';
  const letters = head + (tone ? tail.replace(tone, '') : tail).replace(/z$/, '');
  const marked = withHorns(withDoubles(letters));
  return marked === word ? undefined : syllable(marked, tone);
}

const vniTones = ['', 's', 'f', 'r', 'x', 'j'];

/**
 * The syllable a word stands for if its marks were typed the VNI way, with digits behind the letters; undefined
 * when it holds none or makes no possible syllable: "d9o6ng" gives "đông".
 */
export function fromVni(word: string): string | undefined {
  if (word.length > longest || !/^[a-z][a-z0-9]*$/.test(word) || !/\d/.test(word)) return undefined;
  const tones = word.match(/[1-5]/g) ?? [];
  if (tones.length > 1) return undefined;
  let letters = word.replace(/[^6-9]/g, (letter) => (/[a-z]/.test(letter) ? letter : ''));
  const has = (digit: string) => letters.includes(digit);
  const marks = { six: has('6'), seven: has('7'), eight: has('8'), nine: has('9') };
  letters = letters.replace(/\d/g, '');
  if (marks.nine) letters = letters.replace(/^d/, 'đ');
  if (marks.eight) letters = letters.replace('a', 'ă');
  if (marks.six) letters = letters.replace(/a(?=[a-z]?$|[nmcptuy])|e|o/, circumflex);
  if (marks.seven)
    letters = /(^|[^q])uo/.test(letters) ? letters.replace('uo', 'ươ') : horn(letters);
  return syllable(letters, vniTones[Number(tones[0] ?? 0)] ?? '');
}

const circumflexes: Readonly<Record<string, string>> = { a: 'â', e: 'ê', o: 'ô' };
const circumflex = (letter: string) => circumflexes[letter] ?? letter;
const horn = (letters: string) =>
  letters.includes('o') ? letters.replace('o', 'ơ') : letters.replace('u', 'ư');

/** "oong" is a rime of its own (xoong), but nearly always it was meant as "ông". */
const standsAsItIs = (word: string) => isBareSyllable(word) && !word.endsWith('oong');

/**
 * A text with the leftovers of Telex and VNI typing undone, word by word; words that can stand as they are stay.
 * @returns undefined when nothing was undone
 */
export function undoTyping(text: string): string | undefined {
  const undone = text.toLowerCase().replace(/[a-z0-9]+/g, (word) => {
    if (standsAsItIs(word)) return word;
    return fromTelex(word) ?? fromVni(word) ?? word;
  });
  return undone === text.toLowerCase() ? undefined : undone;
}

/**
 * A text whose words that can be no syllable have lost what looks like a Telex key: "ddawk" gives "dak". For names
 * from other languages of the country, which have no rules to go by.
 */
export function withoutTelexKeys(text: string): string {
  return text.toLowerCase().replace(/[a-z]+/g, (word) => {
    if (standsAsItIs(word)) return word;
    const single = word.replace(/^dd/, 'd').replace(/([aeo])\1/g, '$1');
    return single.replace(/([aou])w/g, '$1').replace(/([aeiouy][a-z]*)[sfrxj]$/, '$1');
  });
}
