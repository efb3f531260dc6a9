/** A piece of a picture: its marks and how high it is, in pixels. */
export type Piece = { body: string; height: number };

/** Width of every picture, and of what is drawn inside its margins. */
export const pictureWidth = 800;
export const margin = 32;
export const room = pictureWidth - 2 * margin;

/** For text and attributes of XML. */
export function escapeXml(words: string): string {
  return words
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** Numbers of a drawing to a tenth of a pixel. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}

export type TextStyle = {
  size: number;
  /** Names of rules in the picture's own styles. */
  kind?: string;
  anchor?: 'start' | 'middle' | 'end';
};

/** One line of text; `y` is its foot. */
export function textLine(x: number, y: number, words: string, style: TextStyle): string {
  const { size, kind, anchor = 'start' } = style;
  const attributes = [
    `x="${px(x)}"`,
    `y="${px(y)}"`,
    `font-size="${size}"`,
    kind && `class="${kind}"`,
    anchor !== 'start' && `text-anchor="${anchor}"`,
  ].filter(Boolean);
  return `<text ${attributes.join(' ')}>${escapeXml(words)}</text>`;
}

/** Width of a letter in parts of its size: a wide font's, since nobody knows which one the reader has. */
const letterWidth = 0.6;

/** Breaks words into lines of at most some pixels; only a single longer word sticks out. */
export function wrapWords(words: string, width: number, size: number): string[] {
  const most = Math.max(1, Math.floor(width / (size * letterWidth)));
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

/** Height of a line; Vietnamese needs room above Ễ and below ậ. */
export function lineHeight(size: number): number {
  return Math.round(size * 1.4);
}

/** A paragraph from a corner. */
export function paragraph(
  x: number,
  y: number,
  words: string,
  width: number,
  style: TextStyle,
): Piece {
  const lines = wrapWords(words, width, style.size);
  const step = lineHeight(style.size);
  return {
    body: lines
      .map((line, index) => textLine(x, y + step * index + style.size, line, style))
      .join('\n'),
    height: step * lines.length,
  };
}
