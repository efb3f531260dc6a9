import { arrows, loosenessWords, ringRadius, shapePath, spanWords } from '../symbols.ts';
import type { Looseness, SeriesPoint, SeriesView } from '../view.ts';
import { key } from './key.ts';
import { margin, paragraph, px, room, textLine } from './paper.ts';
import type { Piece } from './paper.ts';

const plot = { left: margin + 44, width: room - 44, height: 340 };
const atX = (percent: number) => plot.left + (plot.width * percent) / 100;

/** Numbers over time, from the positions the page uses. */
export function drawSeries(view: SeriesView, top: number): Piece {
  const head = key(top, keyEntries(view));
  const unit = paragraph(margin, top + head.height, view.unit, room, { size: 16, kind: 'soft' });
  const letters = 20 * (1 + Math.max(-1, ...view.marks.map(({ row }) => row)));
  const start = top + head.height + unit.height + letters + 12;
  const atY = (percent: number) => start + (plot.height * percent) / 100;
  const foot = start + plot.height + 40;
  const names = view.marks.length
    ? paragraph(
        margin,
        foot,
        view.marks.map(({ letter, words }) => `${letter}: ${words}`).join('. '),
        room,
        { size: 16 },
      )
    : { body: '', height: 0 };
  return {
    body: [
      head.body,
      unit.body,
      ...drawMarks(view, atY),
      ...drawAxes(view, atY),
      ...view.lines.map((line) => drawLine(line, atY)),
      ...view.lines.flatMap(({ points }) => points.map((point) => drawValue(point, atY))),
      names.body,
    ].join('\n'),
    height: foot - top + names.height,
  };
}

type AtY = (percent: number) => number;

function keyEntries({ lines, target }: SeriesView) {
  const used = new Set(lines.flatMap(({ points }) => points.map(({ loose }) => loose)));
  const kinds = (['up', 'down', 'near'] as const).filter((kind) => used.has(kind));
  return [
    ...lines.map(({ shape, label }) => ({
      sign: (x: number, y: number) =>
        `<path class="line ${shape} point" transform="translate(${px(x + 12)} ${px(y - 6)})" d="${shapePath(shape)}"/>`,
      words: label,
    })),
    ...(target
      ? [
          {
            sign: (x: number, y: number) => `<path class="aim" d="M${px(x)} ${px(y - 6)}h28"/>`,
            words: target.words,
          },
        ]
      : []),
    ...kinds.map((kind) => ({
      sign: (x: number, y: number) => looseSign(kind, x + 12, y - 6, true),
      words: loosenessWords[kind],
    })),
    ...(lines.some(({ points }) => points.some(({ span }) => span))
      ? [
          {
            sign: (x: number, y: number) => `<path class="when" d="M${px(x)} ${px(y - 6)}h28"/>`,
            words: spanWords,
          },
        ]
      : []),
  ];
}

function looseSign(kind: Looseness, x: number, y: number, alone: boolean): string {
  if (kind === 'near') {
    return `<circle class="near" cx="${px(x)}" cy="${px(y)}" r="${alone ? 8 : ringRadius}"/>`;
  }
  const shift = alone ? (kind === 'up' ? 16 : -16) : 0;
  return `<path class="arrow" transform="translate(${px(x)} ${px(y + shift)})" d="${arrows[kind]}"/>`;
}

function drawAxes({ upright, level, target }: SeriesView, atY: AtY): string[] {
  const right = plot.left + plot.width;
  return [
    ...upright.map(
      ({ at, words }) =>
        `<path class="${at === 100 ? 'base' : 'axis'}" d="M${plot.left} ${px(atY(at))}H${right}"/>` +
        textLine(plot.left - 8, atY(at) + 5, words, { size: 16, kind: 'soft', anchor: 'end' }),
    ),
    ...level.map(
      ({ from, middle, words }) =>
        `<path class="axis" d="M${px(atX(from))} ${px(atY(97))}V${px(atY(100))}"/>` +
        (words
          ? textLine(atX(middle), atY(100) + 22, words, {
              size: 16,
              kind: 'soft',
              anchor: 'middle',
            })
          : ''),
    ),
    target
      ? `<path class="aim" d="M${plot.left} ${px(atY(target.at))}H${px(atX(target.to))}"/>`
      : '',
  ];
}

function drawMarks({ marks }: SeriesView, atY: AtY): string[] {
  return marks.map(
    ({ letter, from, to, row }) =>
      (to > from
        ? `<rect class="span" x="${px(atX(from))}" y="${px(atY(0))}" width="${px(atX(to) - atX(from))}" height="${plot.height}"/>`
        : '') +
      `<path class="mark" d="M${px(atX(from))} ${px(atY(0))}V${px(atY(100))}"/>` +
      textLine(atX(from), atY(0) - 6 - 18 * row, letter, {
        size: 16,
        kind: 'bold',
        anchor: 'middle',
      }),
  );
}

function drawLine({ shape, points, joins }: SeriesView['lines'][number], atY: AtY): string {
  const place = ({ x, y }: SeriesPoint) => `transform="translate(${px(atX(x))} ${px(atY(y))})"`;
  return [
    ...joins.map(
      ({ x1, y1, x2, y2 }) =>
        `<path class="line ${shape}" d="M${px(atX(x1))} ${px(atY(y1))}L${px(atX(x2))} ${px(atY(y2))}"/>`,
    ),
    ...points.map((point) =>
      [
        point.span
          ? `<path class="when" d="M${px(atX(point.span.from))} ${px(atY(point.y))}H${px(atX(point.span.to))}"/>`
          : '',
        `<path class="line ${shape} point" ${place(point)} d="${shapePath(shape)}"/>`,
        point.loose ? looseSign(point.loose, atX(point.x), atY(point.y), false) : '',
      ].join(''),
    ),
  ].join('\n');
}

function drawValue({ x, y, side, loose, words }: SeriesPoint, atY: AtY): string {
  const style = { size: 16, kind: 'value' } as const;
  const aside = loose === 'near' ? 20 : 14;
  switch (side) {
    case 'above':
      return textLine(atX(x), atY(y) - (loose === 'up' ? 27 : 17), words, {
        ...style,
        anchor: 'middle',
      });
    case 'below':
      return textLine(atX(x), atY(y) + (loose === 'down' ? 38 : 28), words, {
        ...style,
        anchor: 'middle',
      });
    case 'left':
      return textLine(atX(x) - aside, atY(y) + 5, words, { ...style, anchor: 'end' });
    case 'right':
      return textLine(atX(x) + aside, atY(y) + 5, words, style);
  }
}
