import type { Screen } from './schema.ts';
import { ringedPart } from './screen.ts';
import { drawPart } from './shapes.ts';
import { ring, ringNumber } from './svg.ts';
import type { Box, Drawing } from './svg.ts';

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
  let mark = '';
  const parts = screen.parts.map((part) => {
    const room =
      part === ringed && (part.kind === 'field' || part.kind === 'boxes') ? labelRoom : 0;
    const { svg, box } = drawPart(part, y + room);
    if (part === ringed) {
      const ringBox = { ...box, y: box.y - room / 2, height: box.height + room / 2 };
      mark = drawRing(ringBox, step, part.kind !== 'frame');
    }
    bottom = box.y + box.height;
    y = bottom + gap + (part === ringed ? ringGap : 0);
    return svg;
  });
  const last = screen.parts.at(-1);
  const height = bottom + (last === ringed && last?.kind !== 'frame' ? handRoom + 8 : handRoom - 6);
  const phone = `<rect class="d-body" x="20" y="4" width="200" height="${height + 40}" rx="26"/><path class="d-line" d="M104 20h32"/>`;
  return { svg: phone + parts.join('') + mark, height };
}

/** The ring around what is pressed, the step's number on it, and the hand that presses. */
function drawRing(box: Box, step: number, tapped: boolean): string {
  const hand = tapped
    ? `<use href="#tay" class="d-hand" x="168" y="${box.y + box.height - 14}" width="46" height="46"/>`
    : '';
  return ring(box, ringGap) + ringNumber(box.x - 2, box.y - 7, step) + hand;
}
