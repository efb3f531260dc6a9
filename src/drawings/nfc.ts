import type { Picture } from './schema.ts';
import { broken, drawingWidth, labelLeading, line, rect, words } from './svg.ts';
import type { Drawing } from './svg.ts';
import type { DrawingWords } from './words.ts';

export type Nfc = Extract<Picture, { kind: 'nfc' }>;

/** A card with its chip in sight. */
function cardAt(x: number, y: number): string {
  return `${rect('field', { x, y, width: 132, height: 82 }, 8)}${rect('chip', { x: x + 14, y: y + 24, width: 26, height: 22 }, 4)}${line(`M${x + 14} ${y + 35}h26M${x + 27} ${y + 24}v22`, 'thin')}<path class="d-soft" d="M${x + 52} ${y + 24}h62v6h-62zM${x + 52} ${y + 38}h48v6h-48z"/>`;
}

/** On an iPhone the reader sits at the top edge; for others no source names a spot, so no spot is ringed. */
const phones: Record<Nfc['phone'], string> = {
  iphone:
    cardAt(54, 6) +
    rect('body', { x: 74, y: 62, width: 92, height: 130 }, 16) +
    line('M108 74h24M107 116q13-10 26 0M98 105q22-18 44 0') +
    rect('ring', { x: 44, y: 50, width: 152, height: 36 }, 13),
  android:
    rect('body', { x: 74, y: 6, width: 92, height: 186 }, 16) +
    '<circle class="d-line" cx="94" cy="28" r="8"/><circle class="d-line" cx="94" cy="50" r="4"/>' +
    cardAt(54, 74) +
    line('M197 102q8 13 0 26M207 94q14 21 0 42M43 102q-8 13 0 26M33 94q-14 21 0 42'),
};

/** Draws a card held to a phone, and under it what helps the phone to read it. */
export function drawNfc({ phone }: Nfc, { nfc: told }: DrawingWords): Drawing {
  let y = 222;
  let svg = phones[phone];
  for (const tip of told[phone].tips) {
    const lines = broken(tip, drawingWidth - 32, 'l');
    svg += line(`m6 ${y - 6} 5 5 9-10`) + words('l', 30, y, lines, { apart: labelLeading });
    y += lines.length * labelLeading + 5;
  }
  return { svg, height: y - labelLeading + 6 };
}

/** The same in words. */
export function describeNfc({ phone }: Nfc, { nfc: told }: DrawingWords): string {
  return `${told[phone].whole} ${told[phone].tips.map((tip) => `${tip}.`).join(' ')}`;
}
