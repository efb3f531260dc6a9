import type { Screen } from './schema.ts';
import { ringedPart } from './screen.ts';
import { drawPart } from './shapes.ts';
import type { Box } from './shapes.ts';

/** A drawing ready for the page: what stands inside the `svg`, and how high it is at a width of 240. */
export type Drawing = { svg: string; height: number };

/** The phone's own frame and what must stay free around its parts. */
const top = { bar: 36, other: 50 };
const gap = 16;
const ringGap = 6;
/** Words that start at the ring's corner, a label or a name, keep clear of the number on it. */
const labelRoom = 8;
/** A hand below the pressed part needs more room than a gap. */
const handRoom = 30;

/**
 * Draws a simplified phone screen from its parts, from top to bottom, cropped below the last one.
 * Colours come from the page's tokens through classes; `#tay` is the hand, defined once a page.
 */
export function drawScreen(screen: Screen, step: number): Drawing {
  const ringed = ringedPart(screen);
  let y = screen.parts[0]?.kind === 'head' ? top.bar : top.other;
  let bottom = y;
  let ring = '';
  const parts = screen.parts.map((part) => {
    const room =
      part === ringed && (part.kind === 'field' || part.kind === 'boxes') ? labelRoom : 0;
    const { svg, box } = drawPart(part, y + room);
    if (part === ringed) {
      const ringBox = { ...box, y: box.y - room / 2, height: box.height + room / 2 };
      ring = drawRing(ringBox, step, part.kind !== 'frame');
    }
    bottom = box.y + box.height;
    y = bottom + gap + (part === ringed ? ringGap : 0);
    return svg;
  });
  const last = screen.parts.at(-1);
  const height = bottom + (last === ringed && last?.kind !== 'frame' ? handRoom + 8 : handRoom - 6);
  const phone = `<rect class="d-body" x="20" y="4" width="200" height="${height + 40}" rx="26"/><path class="d-line" d="M104 20h32"/>`;
  return { svg: phone + parts.join('') + ring, height };
}

/** The ring around what is pressed, the step's number on it, and the hand that presses. */
function drawRing({ x, y, width, height }: Box, step: number, tapped: boolean): string {
  const left = x - ringGap;
  const ring = `<rect class="d-ring" x="${left}" y="${y - ringGap}" width="${width + 2 * ringGap}" height="${height + 2 * ringGap}" rx="13"/>`;
  const number = `<circle class="d-num" cx="${left + 4}" cy="${y - 7}" r="12"/><text class="d-n d-mid" x="${left + 4}" y="${y - 2}">${step}</text>`;
  const hand = tapped
    ? `<use href="#tay" class="d-hand" x="168" y="${y + height - 14}" width="46" height="46"/>`
    : '';
  return ring + number + hand;
}
