import type { ScreenPart } from './schema.ts';
import { broken, rect, word, words } from './svg.ts';
import type { Box } from './svg.ts';

/** One part as it stands in the drawing. `box` is what a ring goes around: a field with its label. */
export type Shape = { svg: string; box: Box };

/** The phone's inner column. */
const inner = { left: 36, width: 168, middle: 120 };

function row(y: number, height: number): Box {
  return { x: inner.left, y, width: inner.width, height };
}

/** A label above what it names; without one nothing is taken. */
function label(text: string | undefined, y: number): { svg: string; height: number } {
  if (text === undefined) return { svg: '', height: 0 };
  const lines = broken(text, inner.width, 's');
  return { svg: words('s', inner.left, y + 10, lines), height: 16 + (lines.length - 1) * 18 };
}

/** What a frame shows, drawn in a field of 168 by 104. */
const pictures = {
  face: '<circle class="d-field" cx="84" cy="50" r="46"/><circle class="d-line" cx="84" cy="40" r="15"/><path class="d-line" d="M56 84q3-22 28-22t28 22"/>',
  'card-qr':
    '<rect class="d-field" x="28" y="16" width="112" height="70" rx="7"/><path class="d-soft" d="M38 30h22v26h-22zM38 64h46v5h-46zM38 74h34v5h-34z"/><path class="d-ink" d="M104 26h11v11h-11zM119 26h11v11h-11zM104 41h11v11h-11zM120 42h4v4h-4zM126 48h4v4h-4z"/><path class="d-line" d="M14 16v-12h14M140 4h14v12M154 86v12h-14M28 98h-14v-12"/>',
  'card-chip':
    '<rect class="d-field" x="14" y="34" width="100" height="62" rx="7"/><path class="d-chip" d="M26 54h24v20h-24z"/><path class="d-line" d="M26 64h24M38 54v20"/><path class="d-soft" d="M60 54h40v5h-40zM60 66h32v5h-32z"/><path class="d-line" d="M122 58q7 8 0 16M131 51q13 15 0 30M140 44q19 22 0 44"/>',
} as const;

/** Draws one part with its top at `y`. */
export function drawPart(part: ScreenPart, y: number): Shape {
  switch (part.kind) {
    case 'head': {
      const lines = broken(part.text, inner.width, 'b');
      const height = 16 + lines.length * 18;
      return {
        svg: `<path class="d-bar" d="M22 ${y}h196v${height}h-196z"/>${words('b', inner.middle, y + 22, lines, { middle: true })}`,
        box: { x: 22, y, width: 196, height },
      };
    }
    case 'text': {
      const lines = broken(part.text, inner.width, 't');
      return { svg: words('t', inner.left, y + 13, lines), box: row(y, lines.length * 18) };
    }
    case 'field': {
      const above = label(part.label, y);
      const field = row(y + above.height, 32);
      const value = part.value ? word('t', 46, field.y + 21, part.value) : '';
      return { svg: above.svg + rect('field', field, 6) + value, box: row(y, above.height + 32) };
    }
    case 'boxes': {
      const above = label(part.label, y);
      const top = y + above.height;
      const places = Array.from({ length: 6 }, (_, index) => inner.left + index * 29);
      const boxes = places.map((x) => `M${x} ${top}h23v32h-23z`).join('');
      const dots = places.slice(0, part.filled).map((x) => `M${x + 11.5} ${top + 16}h0`);
      return {
        svg: `${above.svg}<path class="d-field" d="${boxes}"/>${dots.length > 0 ? `<path class="d-dots" d="${dots.join('')}"/>` : ''}`,
        box: row(y, above.height + 32),
      };
    }
    case 'ticks': {
      const items = part.items.map((item) => broken(item, inner.width - 19, 't'));
      const places = items.map((_, index) => items.slice(0, index).flat().length * 19 + y);
      const lines = items.map((item, index) => {
        const top = places[index] ?? y;
        return `<path class="d-line" d="m37 ${top + 8} 4 4 7-8"/>${words('t', 55, top + 12, item, { apart: 19 })}`;
      });
      return { svg: lines.join(''), box: row(y, items.flat().length * 19 - 4) };
    }
    case 'message': {
      const lines = broken(part.text, inner.width - 12, 't');
      const box = { x: 30, y, width: 180, height: 30 + lines.length * 18 };
      return {
        svg:
          rect('field', box, 10) + word('s', 42, y + 17, part.from) + words('t', 42, y + 35, lines),
        box,
      };
    }
    case 'keys':
      return {
        svg: ['123', '456', '789']
          .map(
            (keys, index) =>
              `<text class="d-b d-mid" x="64 120 176" y="${y + 14 + index * 28}">${keys}</text>`,
          )
          .concat(word('b', inner.middle, y + 98, '0', true))
          .join(''),
        box: row(y, 102),
      };
    case 'button': {
      const lines = broken(part.text, inner.width - 12, 'on');
      const box = row(y, 18 + lines.length * 18);
      return {
        svg:
          rect(part.quiet ? 'field' : 'btn', box, 8) +
          words(part.quiet ? 'b' : 'on', inner.middle, y + 23, lines, { middle: true }),
        box,
      };
    }
    case 'link': {
      const lines = broken(part.text, inner.width - 4, 'b');
      return {
        svg: words('b', inner.middle, y + 20, lines, { middle: true }),
        box: row(y, 12 + lines.length * 18),
      };
    }
    case 'app': {
      const name = broken(part.name, inner.width - 50, 'b');
      const publisher = broken(part.publisher, inner.width - 50, 's');
      const below = y + 15 + name.length * 18;
      const box = row(y, 6 + (name.length + publisher.length) * 18);
      return {
        svg: `${rect('soft', { x: 38, y: y + 4, width: 36, height: 36 }, 9)}${words('b', 84, y + 15, name)}${words('s', 84, below, publisher)}`,
        box,
      };
    }
    case 'frame': {
      const lines = broken(part.text, inner.width, 'b');
      return {
        svg: `<g transform="translate(36 ${y})">${pictures[part.of]}</g>${words('b', inner.middle, y + 120, lines, { middle: true })}`,
        box: row(y, 108 + lines.length * 18),
      };
    }
  }
}
