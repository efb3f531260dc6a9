import { readNumber } from '../../text/numbers.ts';
import { readSpelled, spelledSource } from '../../text/spelled.ts';
import type { Span } from './article.ts';
import { unitBehind } from './units.ts';

/** How a number is written: as Vietnamese print it, with blanks between thousands, the English way, in words. */
export type Notation = 'vietnamese' | 'blanks' | 'english' | 'words';

/** A number of the text, whether it will turn out to be a figure or not. */
export type Numeral = Span & {
  /** As it stands in the text, with its scale or percent sign: "83,5 triệu", "89%%". */
  printed: string;
  value: number;
  percent: boolean;
  notation: Notation;
};

/** Longer runs of digits are no numbers that anybody counts to. */
const longest = 18;

const digits = /\d(?:[\d.,]*\d)?/gu;
const blankGroups = /^\d{1,3}(?: \d{3})+(?![\d.,])/u;
const percentBehind = /^ ?%{1,3}|^ phần trăm(?!\p{L})/u;
const scaleBehind = /^ ?(nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?!\p{L})(?! (?:lệ|trọng|số|suất))/u;
/** Only what is counted with written-out numbers in the news of offices. */
const countedInWords =
  ' (?:tổ|đội|điểm|xã|phường|thị trấn|huyện|quận|trường(?! hợp)|địa phương|đơn vị|tiện ích|thẻ|hồ sơ|tài khoản|trường hợp|người|công dân|hộ|ca|ngày|nhóm tiện ích)';
const spelled = new RegExp(
  `(?<![\\p{L}\\p{N}])(${spelledSource})(?= phần trăm|${countedInWords}(?!\\p{L})| trong (?:số |tổng số )?(?:\\d|${spelledSource}${countedInWords}))`,
  'gu',
);

const spelledPercent = /^ phần trăm(?!\p{L})/u;

/** All numbers of a text in small letters; what must not be read is masked by another sign before. */
export function findNumerals(lower: string, text: string): Numeral[] {
  const found: Numeral[] = [];
  let end = 0;
  for (const match of lower.matchAll(digits)) {
    if (match.index < end || match[0].length > longest) continue;
    const numeral = readAt(lower, text, match.index, match[0]);
    if (!numeral || isPartOfName(lower, text, numeral)) continue;
    end = numeral.end;
    found.push(numeral);
  }
  for (const match of lower.matchAll(spelled)) {
    const words = match[1] ?? '';
    const value = readSpelled(words);
    const percent = spelledPercent.test(lower.slice(match.index + words.length));
    const end = match.index + words.length + (percent ? ' phần trăm'.length : 0);
    const span = { start: match.index, end };
    const printed = text.slice(span.start, span.end);
    if (
      value !== undefined &&
      !isTimeWord(lower, match.index, words) &&
      !isArticle(lower, match.index, words)
    )
      found.push({ ...span, printed, value, percent, notation: 'words' });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "năm" is five and year: "cuối năm xã có …" counts no communes. */
function isTimeWord(lower: string, at: number, words: string): boolean {
  if (!words.startsWith('năm')) return false;
  return /(?:cuối|đầu|giữa|trong|mỗi|hằng|hàng|cả|hết|một|hai|ba|bốn|nhiều|qua|\d) $/u.test(
    lower.slice(Math.max(0, at - 8), at),
  );
}

/** "xã biên giới Sơn Kim 2" */
function isPartOfName(
  lower: string,
  text: string,
  { start, end, value, percent }: Numeral,
): boolean {
  if (percent || value > 99) return false;
  return (
    /\p{Lu}\p{L}* $/u.test(text.slice(Math.max(0, start - 12), start)) && !unitBehind(lower, end)
  );
}

/** "một" is nearly always no number; it counts teams where others are counted beside: "hai tổ, một tổ lưu động". */
function isArticle(lower: string, at: number, words: string): boolean {
  if (words !== 'một' || /^một phần/u.test(lower.slice(at))) return false;
  return (
    !/^một (?:tổ|đội)(?!\p{L})/u.test(lower.slice(at)) ||
    !/(?:hai|ba|bốn|năm|\d) (?:tổ|đội)(?!\p{L})/u.test(lower)
  );
}

/** The number that words of nothing but digits, signs and a percent sign are: a cell of a table. */
export function wholeNumeral(words: string): Numeral | undefined {
  const run = /^\d(?:[\d.,]*\d)?/u.exec(words)?.[0];
  const numeral = run && run.length <= longest ? readAt(words, words, 0, run) : undefined;
  return numeral?.end === words.length ? numeral : undefined;
}

function readAt(lower: string, text: string, start: number, run: string): Numeral | undefined {
  const grouped = blankGroups.exec(lower.slice(start, start + longest))?.[0];
  const whole = grouped && grouped.length > run.length ? grouped : run;
  let end = start + whole.length;
  const percent = percentBehind.exec(lower.slice(end, end + 12))?.[0];
  const scale = percent ? undefined : scaleBehind.exec(lower.slice(end, end + 8));
  const sign = percent ?? scale?.[0] ?? '';
  const plain = whole !== run ? whole.replaceAll(' ', '.') : run;
  const value = valueOf(plain, sign);
  if (!value) return undefined;
  end += sign.length;
  const notation = whole !== run ? 'blanks' : value.notation;
  const printed = text.slice(start, end);
  return { start, end, printed, value: value.value, percent: percent !== undefined, notation };
}

/** Thousands in groups of three, decimals behind a comma; else what an English or careless writer must have meant. */
function valueOf(run: string, sign: string): { value: number; notation: Notation } | undefined {
  const suffix =
    sign.includes('phần') || sign.includes('%') ? '%' : sign === '' ? '' : ` ${sign.trim()}`;
  const read = readNumber(run + suffix);
  const threeBehindComma = /^\d{1,3},\d{3}$/u.test(run) && suffix === '';
  if (read && !threeBehindComma) return { value: read.value, notation: 'vietnamese' };
  const english = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(run)
    ? run.replaceAll(',', '')
    : /^\d+\.\d{1,2}$/u.test(run) && suffix !== ''
      ? run
      : undefined;
  if (english === undefined) return undefined;
  const value = readNumber(english.replace('.', ',') + suffix)?.value;
  return value === undefined ? undefined : { value, notation: 'english' };
}
