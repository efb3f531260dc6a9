import { lineHeight, margin, paragraph, px, room, textLine } from './paper.ts';
import type { Piece } from './paper.ts';

/** One row of a picture: words, something drawn in the middle, values on the right. */
export type Row = {
  label: string;
  detail?: string;
  values: string[];
  /** Draws into the middle; `at` turns percents of the room into pixels, `y` is its upper edge. */
  draw(at: (percent: number) => number, y: number): string;
};

const size = 16;
const label = 250;
const value = 170;
const gap = 16;
/** Height of what is drawn in the middle. */
export const rowMiddle = 20;

/** Rows below each other, their middles starting and ending together. */
export function drawRows(rows: readonly Row[], top: number): Piece {
  const left = margin + label + gap;
  const width = room - label - value - 2 * gap;
  const at = (percent: number) => left + (width * percent) / 100;
  let y = top;
  const body = rows.map((row) => {
    const name = paragraph(margin, y, row.label, label, { size });
    const detail = row.detail
      ? paragraph(margin, y + name.height, row.detail, label, { size: 14, kind: 'soft' })
      : { body: '', height: 0 };
    const values = row.values.map((words, index) =>
      textLine(margin + room, y + size + index * lineHeight(size), words, {
        size,
        kind: index === 0 ? 'bold' : 'soft',
        anchor: 'end',
      }),
    );
    const drawn = row.draw(at, y + 1);
    y +=
      Math.max(name.height + detail.height, row.values.length * lineHeight(size), rowMiddle) + 12;
    return [name.body, detail.body, drawn, ...values].filter(Boolean).join('\n');
  });
  return { body: body.join('\n'), height: y - top };
}

export function bar(from: number, to: number, y: number, kind: string): string {
  return `<rect class="${kind}" x="${px(from)}" y="${px(y)}" width="${px(Math.max(0, to - from))}" height="${rowMiddle}"/>`;
}

/** The thick stroke that stands for the target or for 100 %; light beside it, so that it is seen on a bar. */
export function goal(x: number, y: number): string {
  const path = `M${px(x)} ${px(y - 3)}v${rowMiddle + 6}`;
  return `<path class="halo" d="${path}"/><path class="goal" d="${path}"/>`;
}
