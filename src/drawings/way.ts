import type { Picture } from './schema.ts';
import { broken, drawingWidth, iconAt, labelLeading, line, words } from './svg.ts';
import type { Drawing } from './svg.ts';
import type { DrawingWords } from './words.ts';

export type Way = Extract<Picture, { kind: 'way' }>;

const radius = 25;
const middle = 28;
/** The dotted way between two stops. */
const between = 38;

/** Draws the stops below each other, a winding dotted way between them; the last one is where one wants to go. */
export function drawWay({ stops }: Way): Drawing {
  let y = 3;
  let svg = '';
  stops.forEach(({ icon, text }, index) => {
    const last = index === stops.length - 1;
    const lines = broken(text, drawingWidth - 70, 'l');
    const centre = y + radius;
    const first = centre + 6 - ((lines.length - 1) * labelLeading) / 2;
    svg += `<circle class="d-${last ? 'btn' : 'field'}" cx="${middle}" cy="${centre}" r="${radius}"/>`;
    svg += iconAt(icon, middle - 15, centre - 15, 30, last ? 'over' : undefined);
    svg += words('l', 66, first, lines, { apart: labelLeading });
    y = centre + radius;
    if (last) return;
    svg += line(
      `M${middle} ${y + 5}q18 ${between / 4} 0 ${between / 2 - 4}t0 ${between / 2 - 4}`,
      'way',
    );
    y += between;
  });
  return { svg, height: y + 3 };
}

/** The same in words. */
export function describeWay({ stops }: Way, { way: told, icons }: DrawingWords): string {
  return told.whole(
    stops.map(({ icon, text }, index) => told.stop(index + 1, icons[icon], text)).join('; '),
  );
}
