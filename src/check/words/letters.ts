import type { Words } from '../../files/problem.ts';

/** Letters that look like one of ours but are another, so that nobody finds the word they stand in. */
const looksLike: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['аАɑ', 'a'],
    ['ВвΒ', 'B'],
    ['сСϲ', 'c'],
    ['ԁ', 'd'],
    ['ÐðƉɖ', 'đ'],
    ['еЕΕ', 'e'],
    ['ɡ', 'g'],
    ['НһΗ', 'H'],
    ['іІΙıɩ', 'i'],
    ['јЈ', 'j'],
    ['КкΚκ', 'k'],
    ['МΜ', 'M'],
    ['Νո', 'n'],
    ['оОοΟɵ', 'o'],
    ['рРρΡ', 'p'],
    ['ѕЅ', 's'],
    ['ТтΤ', 'T'],
    ['υʋ', 'u'],
    ['ѵν', 'v'],
    ['хХχΧ', 'x'],
    ['уУΥү', 'y'],
    ['Ζ', 'Z'],
  ].flatMap(([letters = '', own = '']) => [...letters].map((letter) => [letter, own])),
);

// Other scripts of the country, such as Khmer and Tai Viet, look like themselves and may stand.
const foreign =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Cherokee}\p{Script=Armenian}\p{Script=Coptic}\uff01-\uff5e\u{1d400}-\u{1d7ff}\ufb00-\ufb06ÐðƉɖɑɡıɩɵʋ]/u;

const invisible =
  /[\p{Cf}\u0000-\u0008\u000b-\u001f\u007f-\u009f\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0\ufe00-\ufe0f\u{e0100}-\u{e01ef}\u2028\u2029]/u;

const oddBlank = /[\u1680\u2000-\u200a\u202f\u205f\u3000]/u;

const lost = /[\ufffd\p{Co}]/u;

/** A text once read in the wrong encoding and saved again: "tÃ i khoáº£n". */
const garbled = /Ã[\u0080-\u00bf\u0192]|á[º»]|Ä\u0091|Æ°/u;

/** A tone as a sign of its own; what can be composed was composed when the file was read. */
const looseTone = /[\u0300-\u036f´ˊˋ˜ˆ˘¨ˀˇ¯¸]|(?<=\p{L})[\^~]/u;

/** Letters and signs that look right, or like nothing at all, and are wrong. */
export function wrongLetters(source: string): Words[] {
  const text = source.replace(/https?:\S+/g, ' ');
  const found: Words[] = [];
  const add = (sign: RegExp, words: (sign: string, beside: string) => Words) => {
    const match = sign.exec(text);
    if (match) found.push(words(match[0], wordAt(text, match.index)));
  };
  add(garbled, (_sign, beside) => ({
    message: `Chữ “${beside}” bị hỏng mã.`,
    fix: 'gõ lại cả đoạn, hoặc chép lại từ bản gốc.',
  }));
  if (found.length > 0) return found;
  add(foreign, (sign, beside) => {
    const plain = looksLike[sign] ?? plainOf(sign);
    const own = sign === sign.toLowerCase() ? plain : plain.toUpperCase();
    return {
      message: `“${beside}” có chữ “${sign}” (${codeOf(sign)}) ${own ? `trông như “${own}” nhưng là chữ khác` : 'không phải chữ Việt'}.`,
      fix: `xóa chữ đó rồi gõ lại${own ? ` “${own}”` : ' bằng bàn phím tiếng Việt'}.`,
    };
  });
  if (found.length > 0) return found;
  add(invisible, (sign, beside) => ({
    message: `Có ký tự không nhìn thấy (${codeOf(sign)}) ở “${beside}”.`,
    fix: 'xóa cả từ rồi gõ lại.',
  }));
  add(oddBlank, (sign, beside) => ({
    message: `Dấu cách lạ (${codeOf(sign)}) ở “${beside}”.`,
    fix: 'xóa rồi gõ dấu cách thường.',
  }));
  add(lost, (sign, beside) => ({
    message: `Có chữ không đọc được (${codeOf(sign)}) ở “${beside}”.`,
    fix: 'gõ lại chữ đó; nếu chép từ phông cũ thì chuyển sang Unicode trước.',
  }));
  add(looseTone, (sign, beside) => ({
    message: `Dấu “${sign.trim()}” (${codeOf(sign)}) đứng rời khỏi chữ ở “${beside}”.`,
    fix: 'xóa cả từ rồi gõ lại bằng bàn phím tiếng Việt (Unicode dựng sẵn).',
  }));
  const ticks = text.split('`').length - 1;
  if (ticks % 2 === 1) {
    add(/`/, (_sign, beside) => ({
      message: `Dấu “\`” đứng rời khỏi chữ ở “${beside}”.`,
      fix: 'xóa cả từ rồi gõ lại bằng bàn phím tiếng Việt (Unicode dựng sẵn).',
    }));
  }
  return found;
}

/** A wide or mathematical letter as the plain one. */
function plainOf(sign: string): string {
  const plain = sign.normalize('NFKC');
  return plain === sign ? '' : plain;
}

function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The word around a place, with what cannot be seen left out. */
function wordAt(text: string, at: number): string {
  const start = text.lastIndexOf(' ', at - 1) + 1;
  const blank = text.indexOf(' ', at + 1);
  const word = text.slice(start, blank < 0 ? text.length : blank);
  return word.replace(/[\p{Cf}\p{Cc}]/gu, '').slice(0, 40);
}
