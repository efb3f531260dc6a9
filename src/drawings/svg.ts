import { escapeHtml } from '../text/inline.ts';
import { icons } from '../ui/icons.ts';
import type { IconName } from '../ui/icons.ts';
import { linesOf } from './lines.ts';
import type { Setting } from './lines.ts';

/** All drawings are as wide as this; how high they are follows from what they show. */
export const drawingWidth = 240;

/** A rectangle in units of the drawing. */
export type Box = { x: number; y: number; width: number; height: number };

/** A drawing ready for the page: what stands inside the `svg`, and how high it is. */
export type Drawing = { svg: string; height: number };

/** How words are set, by the class that sets them; the sizes are those of the style sheet. */
export const settings = {
  /** Plain, soft and small, bold, and bold on a filled button. */
  t: { size: 13 },
  s: { size: 12 },
  b: { size: 14, bold: true },
  on: { size: 14, bold: true },
  /** A label of a picture, and what gives a swindler away. */
  l: { size: 16 },
  w: { size: 15, bold: true },
  /** The heading printed on a card. */
  c: { size: 12, bold: true },
  sign: { size: 15, bold: true },
} as const satisfies Record<string, Setting>;
export type Hand = keyof typeof settings;

/** How far lines below each other stand apart. */
export const leading = 18;
export const labelLeading = 21;

/** One line of words. */
export function word(hand: Hand, x: number, y: number, text: string, middle = false): string {
  return `<text class="d-${hand}${middle ? ' d-mid' : ''}" x="${x}" y="${y}">${escapeHtml(text)}</text>`;
}

/** Lines below each other; `y` is where the first stands. */
export function words(
  hand: Hand,
  x: number,
  y: number,
  lines: readonly string[],
  { middle = false, apart = leading } = {},
): string {
  return lines.map((line, index) => word(hand, x, y + index * apart, line, middle)).join('');
}

/** A text broken into the lines that fit a width. */
export function broken(text: string, room: number, hand: Hand): string[] {
  return linesOf(text, room, settings[hand]);
}

export function rect(cls: string, box: Box, radius: number): string {
  return `<rect class="d-${cls}" x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" rx="${radius}"/>`;
}

/** The vermilion ring around a thing, `gap` away from it. */
export function ring(box: Box, gap = 6): string {
  const around = {
    x: box.x - gap,
    y: box.y - gap,
    width: box.width + 2 * gap,
    height: box.height + 2 * gap,
  };
  return rect('ring', around, 13);
}

/** The number of a ring. */
export function ringNumber(x: number, y: number, value: number): string {
  return `<circle class="d-num" cx="${x}" cy="${y}" r="12"/><text class="d-n d-mid" x="${x}" y="${y + 5}">${value}</text>`;
}

/** An icon of the portal's family as part of a drawing. */
export function iconAt(name: IconName, x: number, y: number, size: number, cls = 'icon'): string {
  const scale = Math.round((size / 24) * 1000) / 1000;
  return `<g class="d-${cls}" transform="translate(${x} ${y})scale(${scale})">${icons[name]}</g>`;
}
