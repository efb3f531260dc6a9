import { readSpelled } from './spelled.ts';

/** A number as it was printed, and what it is. */
export type PrintedNumber = {
  value: number;
  /** Places after the comma as printed: 2 for "39,26 %", 1 for "1,5 triệu". */
  decimals: number;
  /** Whether a percent sign follows; a doubled one ("89%%") is read as one. */
  percent: boolean;
};

const scales: Record<string, number> = {
  nghìn: 3,
  ngàn: 3,
  vạn: 4,
  triệu: 6,
  tỷ: 9,
  tỉ: 9,
};

// Dots or blanks stand between groups of three digits, a comma before decimals: 298.649, 1 234 567 and 39,26.
// A nought may lead a single digit ("02 tổ"), but neither groups nor longer numbers: 03.000 and 010 % are slips.
const notation =
  /^([1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?: \d{3})+|[1-9]\d*|0\d?)(?:,(\d+))?(?:\s*(%+)|\s+(nghìn|ngàn|vạn|triệu|tỷ|tỉ))?$/u;

/**
 * Reads one number in Vietnamese notation: 298.649; 39,26 %; 89%%; 90 nghìn; 83,5 triệu; mười một.
 * @returns undefined for anything else, such as `6.10` (a date) or `39.26` (an English decimal).
 */
export function readNumber(printed: string): PrintedNumber | undefined {
  const match = notation.exec(
    printed
      .normalize('NFC')
      .replace(/\u00a0/g, ' ')
      .trim(),
  );
  if (!match) {
    const spelled = readSpelled(printed);
    return spelled === undefined ? undefined : { value: spelled, decimals: 0, percent: false };
  }
  const [, whole = '', part = '', sign = '', scale = ''] = match;
  const digits = whole.replace(/[. ]/g, '') + part;
  return {
    // Through the decimal notation, so that 1,98 triệu is exactly 1980000.
    value: Number(`${digits}e${(scales[scale] ?? 0) - part.length}`),
    decimals: part.length,
    percent: sign !== '',
  };
}

/**
 * Where a printed number stands in a text as a number of its own: "8" is not in "18", nor "649" in "298.649", nor
 * "hai" in "khai".
 * @returns the position, or -1.
 */
export function positionOf(text: string, printed: string): number {
  return standingAlone(text, printed, 1)[0] ?? -1;
}

/** Every such position, in order. */
export function positionsOf(text: string, printed: string): number[] {
  return standingAlone(text, printed, Infinity);
}

/** Looked for letter by letter: a pattern made for each number would cost more than the search. */
function standingAlone(text: string, printed: string, most: number): number[] {
  const found: number[] = [];
  if (printed === '') return found;
  const [began, goesOn] = /\d/.test(printed)
    ? [/(?:\d|\d[.,])$/, /^(?:\d|[.,]\d)/]
    : [/\p{L}$/u, /^\p{L}/u];
  for (
    let at = text.indexOf(printed);
    at >= 0 && found.length < most;
    at = text.indexOf(printed, at + 1)
  ) {
    const end = at + printed.length;
    if (!began.test(text.slice(Math.max(0, at - 2), at)) && !goesOn.test(text.slice(end, end + 2)))
      found.push(at);
  }
  return found;
}

/** Rounds to a number of places, half up, as newspapers do. */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor + Number.EPSILON * value * factor) / factor;
}
