import { toneApart } from '../../src/text/tone.ts';

/** How a syllable is typed by the rules of an input method: the keys of its marks. */
type Method = { marks: Readonly<Record<string, string>>; tones: Readonly<Record<string, string>> };

export const telex: Method = {
  marks: { ă: 'aw', â: 'aa', ê: 'ee', ô: 'oo', ơ: 'ow', ư: 'uw', đ: 'dd' },
  tones: { s: 's', f: 'f', r: 'r', x: 'x', j: 'j' },
};

export const vni: Method = {
  marks: { ă: 'a8', â: 'a6', ê: 'e6', ô: 'o6', ơ: 'o7', ư: 'u7', đ: 'd9' },
  tones: { s: '1', f: '2', r: '3', x: '4', j: '5' },
};

/** The orders in which people press the keys of a syllable: the tone last or behind its vowel, marks at once or last. */
export function keystrokes(syllable: string, { marks, tones }: Method): string[] {
  const { letters, tone } = toneApart(syllable);
  const toneKey = tones[tone] ?? '';
  const keys = [...letters].map((letter) => marks[letter] ?? letter);
  const bare = keys.map((key) => key.charAt(0)).join('');
  const markKeys = keys.map((key) => key.slice(1)).join('');
  const vowels = [...letters].flatMap((letter, at) => (/[aăâeêioôơuưy]/.test(letter) ? at : []));
  const ways = [
    keys.join('') + toneKey,
    ...vowels
      .slice(-2)
      .map((vowel) => keys.map((key, at) => (at === vowel ? key + toneKey : key)).join('')),
    bare + markKeys + toneKey,
  ];
  if (letters.startsWith('đ')) {
    const stroke = keys[0]?.charAt(1) ?? '';
    const rest = keys.slice(1).join('');
    ways.push(`d${rest}${stroke}${toneKey}`, `d${rest}${toneKey}${stroke}`);
  }
  return [...new Set(ways)].filter((way) => way !== syllable);
}
