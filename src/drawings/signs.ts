import type { Picture } from './schema.ts';
import { broken, drawingWidth, iconAt, line, word, words } from './svg.ts';
import type { Drawing, Hand } from './svg.ts';
import type { DrawingWords } from './words.ts';

export type Signs = Extract<Picture, { kind: 'signs' }>;

/** How large icons and labels are, by how many stand side by side. */
const smallest: { icon: number; hand: Hand; leading: number } = {
  icon: 52,
  hand: 't',
  leading: 18,
};
const sizes = [
  { icon: 108, hand: 'l', leading: 21 },
  { icon: 74, hand: 'l', leading: 21 },
  smallest,
] as const;

/** Room above the icons, and below them for a ring. */
const room = { plain: 6, ringed: 24 };

/** What stands between two signs. */
function link(how: Signs['between'], x: number, y: number, or: string): string {
  if (how === 'or') return word('t', x, y + 4, or, true);
  return line(how === 'then' ? `M${x - 8} ${y}h16m-6-6 6 6-6 6` : `M${x - 8} ${y}h16m-8-8v16`);
}

/** Crossed out like a road sign, or with a tick at its corner. */
function markOf(mark: Signs['mark'], count: number, icon: number, top: number): string {
  const [x, y] = [drawingWidth / 2, top + icon / 2];
  if (mark === 'yes') {
    const corner = { x: drawingWidth * (1 - 0.5 / count) + icon / 2, y: top + icon - 6 };
    return `<circle class="d-yes" cx="${corner.x}" cy="${corner.y}" r="14"/>${line(`m${corner.x - 6} ${corner.y} 4 5 8-9`, 'tick')}`;
  }
  if (mark === undefined) return '';
  const tall = icon / 2 + 18;
  const half = count === 1 ? tall : 116;
  // The stroke runs between the rounded corners.
  const [dx, dy] = count === 1 ? [tall * 0.7, tall * 0.7] : [half - 7, tall - 7];
  return `<rect class="d-line d-no" x="${x - half}" y="${y - tall}" width="${2 * half}" height="${2 * tall}" rx="${count === 1 ? tall : 24}"/>${line(`M${x - dx} ${y + dy}L${x + dx} ${y - dy}`, 'no')}`;
}

/** Draws one to three large icons side by side, what stands between them, and their labels below. */
export function drawSigns({ signs, between, mark }: Signs, { signs: told }: DrawingWords): Drawing {
  const size = sizes[signs.length - 1] ?? smallest;
  const icon = between === 'or' && signs.length === 3 ? 44 : size.icon;
  const top = mark === 'no' ? room.ringed : room.plain;
  const under = top + icon + (mark === 'no' ? room.ringed : mark === 'yes' ? 12 : 4);
  const column = drawingWidth / signs.length;
  const labels = signs.map(({ text }) => (text ? broken(text, column - 6, size.hand) : []));
  const drawn = signs.map((sign, index) => {
    const middle = (index + 0.5) * column;
    return (
      iconAt(sign.icon, middle - icon / 2, top, icon, 'large') +
      (index > 0 ? link(between, index * column, top + icon / 2, told.or) : '') +
      words(size.hand, middle, under + size.leading - 3, labels[index] ?? [], {
        middle: true,
        apart: size.leading,
      })
    );
  });
  const longest = Math.max(...labels.map(({ length }) => length));
  return {
    svg: drawn.join('') + markOf(mark, signs.length, icon, top),
    height: under + (longest > 0 ? longest * size.leading + 4 : 0),
  };
}

/** The same in words. */
export function describeSigns({ signs, between, mark }: Signs, words: DrawingWords): string {
  const { signs: told, icons } = words;
  const named = signs.map(({ icon, text }) => told.sign(icons[icon], text));
  return told.whole(named.join(` ${told.between[between]} `), mark);
}
