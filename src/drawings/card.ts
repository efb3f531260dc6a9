import type { Picture } from './schema.ts';
import {
  broken,
  drawingWidth,
  iconAt,
  labelLeading,
  line,
  rect,
  ring,
  ringNumber,
  word,
  words,
} from './svg.ts';
import type { Box, Drawing } from './svg.ts';
import type { DrawingWords } from './words.ts';

export type Card = Extract<Picture, { kind: 'card' }>;
export type CardKind = Card['card'];
export type CardSide = Card['side'];
export type CardPart = Card['point'][number];

/** What stands on which side, and where; simplified, but no side shows what the other has. */
const places: Record<CardKind, Record<CardSide, Partial<Record<CardPart, Box>>>> = {
  'can-cuoc': {
    front: {
      photo: { x: 16, y: 48, width: 60, height: 80 },
      number: { x: 90, y: 74, width: 130, height: 12 },
    },
    back: {
      residence: { x: 18, y: 24, width: 116, height: 34 },
      chip: { x: 18, y: 80, width: 38, height: 30 },
      qr: { x: 170, y: 26, width: 48, height: 48 },
      expiry: { x: 72, y: 90, width: 154, height: 30 },
    },
  },
  cccd: {
    front: {
      photo: { x: 16, y: 44, width: 54, height: 62 },
      number: { x: 84, y: 72, width: 130, height: 12 },
      qr: { x: 178, y: 20, width: 36, height: 36 },
      residence: { x: 120, y: 112, width: 104, height: 34 },
      expiry: { x: 16, y: 116, width: 84, height: 32 },
    },
    back: { chip: { x: 22, y: 40, width: 38, height: 30 } },
  },
};

/** Whether a side has what shall be pointed out on it. */
export function isOnSide({ card, side }: Pick<Card, 'card' | 'side'>, part: CardPart): boolean {
  return places[card][side][part] !== undefined;
}

/** The outline of the card: as wide as the drawing, in the proportions of the real one. */
const card = { x: 3, y: 8, width: drawingWidth - 6, height: 150 };

/** Twelve dots in groups of three. */
function twelveDigits({ x, y }: Box): string {
  const dots = Array.from(
    { length: 12 },
    (_, index) => x + 5 + index * 9 + Math.floor(index / 3) * 5,
  );
  return `<path class="d-dots" d="${dots.map((at) => `M${at} ${y + 6}h0`).join('')}"/>`;
}

function bars(x: number, y: number, widths: readonly number[]): string {
  const lines = widths.map((length, index) => `M${x} ${y + index * 11}h${length}v5h-${length}z`);
  return `<path class="d-soft" d="${lines.join('')}"/>`;
}

const chipAt = ({ x, y, width, height }: Box) =>
  `${rect('chip', { x, y, width, height }, 5)}${line(`M${x} ${y + height / 2}h12m${width - 24} 0h12M${x + 12} ${y}v${height}m${width - 24} 0v-${height}`, 'thin')}`;

/** Three corners and a few fields: enough to be known for a QR code, and nothing to be read. */
function qrAt({ x, y, width }: Box): string {
  const unit = width / 12;
  const at = (column: number, row: number, columns = 1, rows = 1) =>
    `M${x + column * unit} ${y + row * unit}h${columns * unit}v${rows * unit}h-${columns * unit}z`;
  const corner = (column: number, row: number) =>
    `M${x + (column + 0.5) * unit} ${y + (row + 0.5) * unit}h${3 * unit}v${3 * unit}h-${3 * unit}z`;
  const fields = [
    at(1.5, 1.5),
    at(9.5, 1.5),
    at(1.5, 9.5),
    at(5, 0, 2, 2),
    at(6, 4),
    at(0, 6, 3, 1),
    at(4, 5, 1, 3),
    at(8, 6, 4, 1),
    at(6, 7, 1, 3),
    at(9, 8, 1, 2),
    at(11, 9, 1, 3),
    at(7, 11, 3, 1),
  ];
  return `${line(corner(0, 0) + corner(8, 0) + corner(0, 8), 'thin')}<path class="d-ink" d="${fields.join('')}"/>`;
}

function photoAt(box: Box): string {
  const middle = box.x + box.width / 2;
  const head = box.y + box.height * 0.38;
  const bottom = box.y + box.height;
  return `${rect('bar', box, 5)}<circle class="d-line" cx="${middle}" cy="${head}" r="11"/>${line(`M${middle - 21} ${bottom}c1-15 9-22 21-22s20 7 21 22`)}`;
}

/** A printed label with what stands under it. */
function printed({ x, y }: Box, label: string, below: string): string {
  return word('s', x, y + 11, label) + below;
}

/** One part of the card as it is printed. */
function drawPart(part: CardPart, box: Box, kind: CardKind, told: DrawingWords['card']): string {
  switch (part) {
    case 'photo':
      return photoAt(box);
    case 'number':
      return word('s', box.x, box.y - 11, told.printed.number[kind]) + twelveDigits(box);
    case 'chip':
      return chipAt(box);
    case 'qr':
      return qrAt(box);
    case 'residence':
      return printed(
        box,
        told.printed.residence[kind],
        bars(box.x, box.y + 18, [box.width, box.width - 24]),
      );
    case 'expiry':
      return printed(box, told.printed.expiry[kind], word('t', box.x, box.y + 29, '••/••/••••'));
  }
}

/** What a side has besides the parts that can be pointed out. */
function besides({ card: kind, side }: Card, told: DrawingWords['card']): string {
  if (side === 'front') {
    const title = word('c', 16, 33, told.title[kind]);
    return title + (kind === 'cccd' ? bars(84, 94, [96]) : bars(90, 102, [96, 118, 74]));
  }
  const fingers = iconAt('fingerprint', 128, 34, 42) + iconAt('fingerprint', 178, 34, 42);
  return bars(18, 130, [204, 204]) + (kind === 'cccd' ? fingers + bars(22, 90, [120, 90]) : '');
}

/** Under the card: which side it is, and what the numbers mean. */
function legend({ card: kind, side, point }: Card, told: DrawingWords['card']): Drawing {
  const heading = broken(told.side[kind][side], drawingWidth - 6, 'w');
  let y = card.y + card.height + 24;
  let svg = words('w', 3, y, heading, { apart: labelLeading });
  y += (heading.length - 1) * labelLeading;
  point.forEach((part, index) => {
    const lines = broken(told.parts[part], drawingWidth - 38, 'l');
    svg +=
      ringNumber(15, y + 22, index + 1) + words('l', 36, y + 28, lines, { apart: labelLeading });
    y += Math.max(28, lines.length * labelLeading + 7);
  });
  return { svg, height: y + 12 };
}

/** Where the number of a ring stands: on the corner that leaves free what is inside. */
function numberAt(part: CardPart, { x, y, width, height }: Box, value: number): string {
  const low = part === 'photo' || part === 'residence' || part === 'expiry';
  const right = Math.min(x + width + 5, drawingWidth - 13);
  return ringNumber(right, part === 'number' ? y + 9 : low ? y + height : y - 4, value);
}

/** Draws one side of a card; what is pointed out is ringed, numbered and named below. */
export function drawCard(picture: Card, { card: told }: DrawingWords): Drawing {
  const here = places[picture.card][picture.side];
  const parts = Object.entries(here) as [CardPart, Box][];
  const rings = picture.point.map((part, index) => {
    const box = here[part];
    return box ? ring(box, 5) + numberAt(part, box, index + 1) : '';
  });
  const below = legend(picture, told);
  return {
    svg:
      rect('body', card, 12) +
      besides(picture, told) +
      parts.map(([part, box]) => drawPart(part, box, picture.card, told)).join('') +
      rings.join('') +
      below.svg,
    height: below.height,
  };
}

/** The same in words. */
export function describeCard(picture: Card, { card: told }: DrawingWords): string {
  const parts = picture.point.map((part, index) => told.part(index + 1, told.parts[part]));
  return told.whole(told.side[picture.card][picture.side], parts.join('; '));
}
