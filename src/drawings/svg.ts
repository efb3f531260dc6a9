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

/** How words are set, by the class that sets them. */
export const settings = {
  /** On a phone: plain, soft and small, bold, bold on a filled button; and the number of a ring. */
  t: { size: 13 },
  s: { size: 12 },
  b: { size: 14, bold: true },
  on: { size: 14, bold: true },
  n: { size: 14, bold: true },
  /** In pictures: a label, a heading, what gives a swindler away, what is printed over a card. */
  l: { size: 16 },
  w: { size: 15, bold: true },
  sign: { size: 15, bold: true },
  c: { size: 12, bold: true },
} as const satisfies Record<string, Setting>;
export type Hand = keyof typeof settings;

const inks: Partial<Record<Hand, string>> = {
  s: 'ink-soft',
  on: 'on-accent',
  n: 'on-mark',
  sign: 'mark',
};

/** What drawings are made of besides words, by class. */
const looks = {
  body: 'fill:var(--sheet);stroke:var(--ink);stroke-width:2.5',
  bar: 'fill:var(--accent-tint)',
  field: 'fill:var(--sheet);stroke:var(--edge);stroke-width:1.25;stroke-linejoin:round',
  btn: 'fill:var(--accent)',
  soft: 'fill:var(--line)',
  ink: 'fill:var(--ink)',
  chip: 'fill:var(--hoe)',
  num: 'fill:var(--mark)',
  yes: 'fill:var(--open)',
  line: 'fill:none;stroke:var(--ink);stroke-width:1.75;stroke-linecap:round;stroke-linejoin:round',
  dots: 'stroke:var(--ink);stroke-width:7;stroke-linecap:round',
  hand: 'fill:var(--sheet);stroke:var(--ink);stroke-width:1.4;stroke-linejoin:round',
  ring: 'fill:none;stroke:var(--mark);stroke-width:3',
} as const;

/** What makes a line another line; it holds against the `line` of whatever drawing comes later on the page. */
const variants = {
  thin: 'stroke-width:1.25',
  large: 'stroke-width:1.2',
  mark: 'stroke:var(--mark)',
  over: 'stroke:var(--on-accent)',
  way: 'stroke:var(--mark);stroke-width:3;stroke-dasharray:.1 7',
  no: 'stroke:var(--mark);stroke-width:6',
  tick: 'stroke:var(--on-accent);stroke-width:3',
} as const;
type Look = keyof typeof variants;

const rules: readonly [name: string, rule: string][] = [
  ...Object.entries(looks),
  ...Object.entries(variants),
  ...Object.entries(settings).map(([name, setting]): [string, string] => [
    name,
    `font:${'bold' in setting ? '700 ' : ''}${setting.size}px var(--sans);fill:var(--${inks[name as Hand] ?? 'ink'})`,
  ]),
  ['mid', 'text-anchor:middle'],
];

/**
 * Puts the styles of a drawing into it, those it needs and no others: a page carries what its drawings use, and what is
 * said a second time weighs nothing once compressed. All colours are tokens, so that night, contrast themes and paper follow.
 */
export function styled(svg: string): string {
  const used = new Set([...svg.matchAll(/\bd-([a-z]+)/g)].map(([, name]) => name));
  const needed = rules.filter(([name]) => used.has(name));
  return `<style>${needed.map(([name, rule]) => `${name in variants ? '.d-line' : ''}.d-${name}{${rule}}`).join('')}</style>${svg}`;
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
export function line(path: string, look?: Look): string {
  return `<path class="d-line${look ? ` d-${look}` : ''}" d="${path}"/>`;
}

/** An icon of the portal's family as part of a drawing. */
export function iconAt(name: IconName, x: number, y: number, size: number, look?: Look): string {
  const scale = Math.round((size / 24) * 1000) / 1000;
  return `<g class="d-line${look ? ` d-${look}` : ''}" transform="translate(${x} ${y})scale(${scale})">${icons[name]}</g>`;
}
