import { spelling, wordsOf } from '../../text/terms.ts';
import { written } from './kinds.ts';
import { press, squeeze } from './letters.ts';

/** Longer addresses are cut: the work stays bounded whatever is pasted. */
const longest = 120;

/** What was typed, as names are compared with it. */
export type Query = {
  /** Base letters and digits without blanks. */
  letters: string;
  /** The same letters with i and y as they were typed. */
  plain: string;
  /** Where typed words begin among them; the end counts too. */
  bounds: ReadonlySet<number>;
  /** Where a segment begins: the start, and behind each comma. */
  segments: readonly number[];
  /** Typed words by where they begin; only those with marks, their tones apart. */
  marked: ReadonlyMap<number, string>;
};

/** "p12", "phuong12", "q.1": the kind and the number are two words. */
const kindWithNumber = /^(\p{L}+?)(\d+)$/u;

function apart(word: string): string[] {
  const [, kind = '', digits = ''] = kindWithNumber.exec(word) || [];
  return written.some(([form]) => form === squeeze(kind)) ? [kind, digits] : [word];
}

function toQuery(text: string): Query {
  const bounds = new Set<number>();
  const segments: number[] = [];
  const marked = new Map<number, string>();
  let plain = '';
  for (const segment of text.split(/[,;\n]/)) {
    const words = wordsOf(segment).flatMap(apart);
    if (words.length > 0) segments.push(plain.length);
    for (const word of words) {
      const letters = press(word);
      if (letters === '') continue;
      bounds.add(plain.length);
      if (/[^a-z0-9]/i.test(word)) marked.set(plain.length, spelling(word));
      plain += letters;
    }
  }
  bounds.add(plain.length);
  return { letters: plain.replace(/y/g, 'i'), plain, bounds, segments, marked };
}

/** Letters or digits that stand in no bare Vietnamese word where they stand: Telex or VNI keys. */
const typingKeys = /[fjwz]|aa|ee|oo|dd|[aeiouy][a-z]*[sfrxj]|[a-z]\d/;

/**
 * Readings of what was typed, the likeliest first: as it stands, and with the leftovers of Telex or VNI typing
 * undone, whose rules are loaded only then. Empty when nothing can be a name.
 * @param rough only as a name of another language ("ddawk" for Đắk), which no rule of syllables recognises
 */
export async function readings(typed: string, rough = false): Promise<Query[]> {
  const text = typed.slice(0, longest).normalize('NFC').toLowerCase();
  const all = rough ? [] : [text];
  if (typingKeys.test(text)) {
    // Without these rules, which may fail to load, it is read as it stands.
    const rules = await import('./typing.ts').catch(() => undefined);
    const undone = rules?.undoTyping(text) ?? text;
    all.push(rules && rough ? rules.withoutTelexKeys(undone) : undone);
  }
  return [...new Set(all)].map(toQuery).filter(({ letters }) => letters !== '');
}

/** A kind that stands at a place of the query, and where it ends. */
export type KindAt = { kind: string; end: number };

/**
 * Kinds that can be read at a place. Short forms count only as typed words: "h" in "huong" is none.
 * @param loose also where the typed words do not end, as in "xathachkenh"
 */
export function kindsAt({ letters, bounds }: Query, at: number, loose: boolean): KindAt[] {
  return written.flatMap(([form, kind]) => {
    const end = at + form.length;
    if (!letters.startsWith(form, at)) return [];
    const isWord = bounds.has(at) && bounds.has(end);
    return isWord || (loose && form.length > 1) ? [{ kind, end }] : [];
  });
}
