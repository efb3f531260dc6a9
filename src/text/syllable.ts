import { toneApart, toneMarks } from './tone.ts';

/**
 * Whether a word can be a Vietnamese syllable: an onset, a rime and a tone that go together. The lists are the
 * general rules of the spelling; names from other languages of the country (Đắk, Krông) are none.
 */

const words = (list: string) => new Set(list.split(' '));

const onsets = words('b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x');

const rimes = words(
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu ' +
    'iêc iêm iên iêng iêp iêt iêu o oc oi om on ong op ot oong ooc ô ôc ôi ôm ôn ông ôp ôt ' +
    'ơ ơi ơm ơn ơp ơt oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt ' +
    'oe oem oen oeo oet u ua uc ui um un ung up ut ư ưa ưc ưi ưm ưn ưng ưt ưu ' +
    'uân uâng uât uây uê uêch uênh uêt uơ uy uya uych uyn uynh uyp uyt uyu uyên uyêt ' +
    'uôc uôi uôm uôn uông uôt ươc ươi ươm ươn ương ươp ươt ươu y ych yêm yên yêng yêt yêu yn ynh yt',
);

/** No syllable is longer: "nghiêng" has seven letters. */
const longest = 7;

const noMarks = (letters: string) =>
  letters
    .replace(/đ/g, 'd')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
const plainOnsets = new Set([...onsets].map(noMarks));
const plainRimes = new Set([...rimes].map(noMarks));

/** Whether the letters can be cut into an onset, which may be missing, and a rime. */
function splits(letters: string, starts: ReadonlySet<string>, ends: ReadonlySet<string>): boolean {
  if (letters.length === 0 || letters.length > longest) return false;
  if (ends.has(letters)) return true;
  // "gì", "giếng": the i belongs to both.
  for (let cut = 1; cut <= 3 && cut < letters.length; cut++)
    if (starts.has(letters.slice(0, cut)) && ends.has(letters.slice(cut))) return true;
  return false;
}

/** Whether a word with its marks is a possible syllable: "thạch" is, "thàch" is not (stops take sắc or nặng). */
export function isSyllable(word: string): boolean {
  if (word.length > longest * 3) return false;
  const { letters, tone } = toneApart(word);
  if (/(?:[cpt]|ch)$/.test(letters) && tone !== 's' && tone !== 'j') return false;
  return splits(letters, onsets, rimes);
}

/** Whether a word written without marks can stand for a syllable: "thach" can, "thachj" and "keenh" cannot. */
export function isBareSyllable(word: string): boolean {
  return splits(word.toLowerCase(), plainOnsets, plainRimes);
}

const markOf: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(toneMarks).map(([mark, tone]) => [tone, mark]),
);

/**
 * Puts a tone on letters, where schools put it: on the vowel that carries a mark, else on the last vowel before a
 * final consonant, else on the last but one ("hòa", "múa", "quý", "già").
 */
export function withTone(letters: string, tone: string): string {
  const mark = markOf[tone];
  if (!mark) return letters;
  const start = /^(?:qu|gi(?=[aăâeêioôơuưy]))/.exec(letters)?.[0].length ?? 0;
  const vowels = [...letters.slice(start).matchAll(/[aăâeêioôơuưy]/g)].map(
    (found) => start + (found.index ?? 0),
  );
  const marked = vowels.filter((at) => /[ăâêôơư]/.test(letters[at] ?? '')).pop();
  const last = vowels[vowels.length - 1];
  const open = last === letters.length - 1;
  const at = marked ?? (open && vowels.length > 1 ? vowels[vowels.length - 2] : last);
  if (at === undefined) return letters;
  return (letters.slice(0, at + 1) + mark + letters.slice(at + 1)).normalize('NFC');
}
