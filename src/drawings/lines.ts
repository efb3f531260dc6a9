/** How a line of a drawing is set: its size in units of the drawing, and its weight. */
export type Setting = { size: number; bold?: boolean };

/** Widths in em of a broad system font: what fits here fits in Roboto, Segoe and San Francisco too. */
const widths: readonly [RegExp, number][] = [
  [/[iljI.,:;'’‘!|()“” -]/, 0.32],
  [/[ftr]/, 0.4],
  [/[MWmw@%]/, 0.94],
  [/[A-Z]/, 0.7],
];
const usualWidth = 0.6;
const boldFactor = 1.12;

/** How wide a text stands at most, in units of the drawing. SVG does not wrap, so lines are broken beforehand. */
export function widthOf(text: string, { size, bold = false }: Setting): number {
  const base = text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  const em = [...base].reduce(
    (sum, sign) => sum + (widths.find(([signs]) => signs.test(sign))?.[1] ?? usualWidth),
    0,
  );
  return em * size * (bold ? boldFactor : 1);
}

/**
 * Breaks a text into lines that fit. A word wider than the line, an address mostly, is broken too, after a sign if there
 * is one: what is cut off cannot be read at all.
 */
export function linesOf(text: string, width: number, setting: Setting): string[] {
  const fits = (line: string) => widthOf(line, setting) <= width;
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(...pieces(word, fits));
  }
  return lines;
}

/** A word whole if it fits, otherwise in pieces that do. */
function pieces(word: string, fits: (line: string) => boolean): string[] {
  if (fits(word) || word.length < 2) return [word];
  let end = word.length - 1;
  while (end > 1 && !fits(word.slice(0, end))) end -= 1;
  const sign = /^.*[./-]/.exec(word.slice(0, end))?.[0].length ?? 0;
  const at = sign > end / 2 ? sign : end;
  return [word.slice(0, at), ...pieces(word.slice(at), fits)];
}
