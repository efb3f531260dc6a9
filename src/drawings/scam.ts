import type { Picture } from './schema.ts';
import { broken, drawingWidth, iconAt, labelLeading, line, rect, ring, words } from './svg.ts';
import type { Drawing } from './svg.ts';
import type { DrawingWords } from './words.ts';

export type Scam = Extract<Picture, { kind: 'scam' }>;

const bubble = { left: 3, width: drawingWidth - 6 };
const inner = { left: 18, width: drawingWidth - 36 };
/** Between two lines of the message, more where a ring stands around one. */
const gap = { plain: 8, ringed: 16 };

/** Draws a message with rings around what gives it away; what each sign is stands right below it. */
export function drawScam({ from, lines }: Scam, { scam: told }: DrawingWords): Drawing {
  const title = broken(told.title, drawingWidth - 34, 'sign');
  const top = 12 + title.length * labelLeading;
  const sender = broken(from, inner.width - 30, 'b');
  let y = top + 18 + sender.length * 18;
  let said = '';
  for (const { text, sign } of lines) {
    const wrapped = broken(text, inner.width, 'l');
    const height = wrapped.length * labelLeading;
    y += sign ? gap.ringed : gap.plain;
    said += words('l', inner.left, y + 16, wrapped, { apart: labelLeading });
    if (sign) {
      said += ring({ x: inner.left, y, width: inner.width, height }, 7);
      const named = broken(sign, inner.width - 30, 'sign');
      said += line(`M${inner.left + 8} ${y + height + 25}v-11m-5 5 5-5 5 5`, 'mark');
      said += words('sign', inner.left + 22, y + height + 26, named, { apart: labelLeading });
      y += named.length * labelLeading + 12;
    }
    y += height;
  }
  const box = { x: bubble.left, y: top, width: bubble.width, height: y - top + 14 };
  const head =
    iconAt('warning', 2, 0, 26, 'mark') + words('sign', 34, 19, title, { apart: labelLeading });
  const name =
    iconAt('people', inner.left - 2, top + 11, 22) + words('b', inner.left + 28, top + 28, sender);
  return {
    svg: head + rect('body', box, 14) + name + said,
    height: y + 20,
  };
}

/** The same in words. */
export function describeScam({ from, lines }: Scam, { scam: told }: DrawingWords): string {
  return told.whole(from, lines.map(({ text, sign }) => told.line(text, sign)).join('; '));
}
