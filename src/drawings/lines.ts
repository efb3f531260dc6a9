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

/** Breaks a text into lines that fit; a single word wider than the line stands alone on its own. */
export function linesOf(text: string, width: number, setting: Setting): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && widthOf(longer, setting) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
