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

// Dots stand between groups of three digits, a comma before decimals: 298.649 and 39,26. A nought may lead a
// single digit ("02 tổ"), but neither groups nor longer numbers: 03.000 and 010 % are slips.
const notation =
  /^([1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d*|0\d?)(?:,(\d+))?(?:\s*(%+)|\s+(nghìn|ngàn|vạn|triệu|tỷ|tỉ))?$/u;

/**
 * Reads one number in Vietnamese notation: 298.649; 39,26 %; 89%%; 90 nghìn; 83,5 triệu.
 * @returns undefined for anything else, such as `6.10` (a date) or `39.26` (an English decimal).
 */
export function readNumber(printed: string): PrintedNumber | undefined {
  const match = notation.exec(
    printed
      .normalize('NFC')
      .replace(/\u00a0/g, ' ')
      .trim(),
  );
  if (!match) return undefined;
  const [, whole = '', part = '', sign = '', scale = ''] = match;
  const digits = whole.replaceAll('.', '') + part;
  return {
    // Through the decimal notation, so that 1,98 triệu is exactly 1980000.
    value: Number(`${digits}e${(scales[scale] ?? 0) - part.length}`),
    decimals: part.length,
    percent: sign !== '',
  };
}

/**
 * Where a printed number stands in a text as a number of its own: "8" is not in "18", nor "649" in "298.649".
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
  for (
    let at = text.indexOf(printed);
    at >= 0 && found.length < most;
    at = text.indexOf(printed, at + 1)
  ) {
    const goesOn = /^(?:\d|[.,]\d)/.test(text.slice(at + printed.length, at + printed.length + 2));
    const began = /(?:\d|\d[.,])$/.test(text.slice(Math.max(0, at - 2), at));
    if (!goesOn && !began) found.push(at);
  }
  return found;
}

/** Rounds to a number of places, half up, as newspapers do. */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor + Number.EPSILON * value * factor) / factor;
}
