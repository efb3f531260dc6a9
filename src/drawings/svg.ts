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

/** How words are set, by the class that sets them; the style sheet of `Drawing.astro` has the same sizes. */
const shared = {
  /** Plain, soft and small, bold, and bold on a filled button. */
  t: { size: 13 },
  s: { size: 12 },
  b: { size: 14, bold: true },
  on: { size: 14, bold: true },
} as const;

/** Hands that pictures bring along. */
const own = {
  /** A label, a heading, what gives a swindler away, what is printed over a card. */
  l: { size: 16, colour: 'ink' },
  w: { size: 15, bold: true, colour: 'ink' },
  sign: { size: 15, bold: true, colour: 'mark' },
  c: { size: 12, bold: true, colour: 'ink' },
} as const;

export const settings = { ...shared, ...own } satisfies Record<string, Setting>;
export type Hand = keyof typeof settings;

/** Strokes and grounds that pictures bring along; strokes stand beside the class `d-line`. */
const looks = {
  thin: 'stroke-width:1.25',
  mark: 'stroke:var(--mark)',
  large: 'stroke-width:1.2',
  over: 'stroke:var(--on-accent)',
  way: 'stroke:var(--mark);stroke-width:3;stroke-dasharray:.1 7',
  no: 'stroke:var(--mark);stroke-width:6',
  tick: 'stroke:var(--on-accent);stroke-width:3',
  yes: 'fill:var(--open)',
} as const;

/**
 * The styles that only some kinds of pictures need. They stand in the drawing itself: a page without it does not
 * carry them, and twice the same costs nothing once compressed.
 */
export function withStyles(...names: (keyof typeof own | keyof typeof looks)[]): string {
  const rules = names.map((name) => {
    if (name in looks) return `.d-${name}{${looks[name as keyof typeof looks]}}`;
    const { size, colour, ...rest } = own[name as keyof typeof own];
    return `.d-${name}{font:${'bold' in rest ? '700 ' : ''}${size}px var(--sans);fill:var(--${colour})}`;
  });
  return `<style>${rules.join('')}</style>`;
}

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

/** A line drawn with the pen of the icons; `look` changes its colour or its weight. */
export function line(path: string, look?: keyof typeof looks): string {
  return `<path class="d-line${look ? ` d-${look}` : ''}" d="${path}"/>`;
}

/** An icon of the portal's family as part of a drawing. */
export function iconAt(
  name: IconName,
  x: number,
  y: number,
  size: number,
  look?: keyof typeof looks,
): string {
  const scale = Math.round((size / 24) * 1000) / 1000;
  return `<g class="d-line${look ? ` d-${look}` : ''}" transform="translate(${x} ${y})scale(${scale})">${icons[name]}</g>`;
}
