import type {
  BarsView,
  CampaignsView,
  CountsView,
  PairsView,
  RankingView,
  WholeView,
} from '../view.ts';
import { circle, key, square } from './key.ts';
import { margin, paragraph, px, room, textLine } from './paper.ts';
import type { Piece } from './paper.ts';
import { bar, drawRows, goal, rowMiddle } from './rows.ts';

export function drawBars({ bars, target }: BarsView, top: number): Piece {
  const kinds = { outline: 'outline', strong: 'one', soft: 'two' } as const;
  return drawRows(
    bars.map(({ label, words, share, width, tone }) => ({
      label,
      values: [words, ...(share ? [share] : [])],
      draw: (at, y) =>
        bar(at(0), at(width), y, kinds[tone]) +
        (target === undefined || tone === 'outline' ? '' : goal(at(target), y)),
    })),
    top,
  );
}

export function drawRanking({ rows, full, measure, second }: RankingView, top: number): Piece {
  const head = key(top, [
    { sign: (x, y) => bar(x, x + 24, y - 16, 'one'), words: measure },
    ...(second ? [{ sign: (x: number, y: number) => square(x + 12, y - 6), words: second }] : []),
    { sign: (x, y) => goal(x + 12, y - 16), words: '100\u00a0%' },
  ]);
  const drawn = drawRows(
    rows.map(({ label, detail, rank, words, width, second: other }) => ({
      label: rank === undefined ? label : `${rank}. ${label}`,
      ...(detail === undefined ? {} : { detail }),
      values: [words, ...(other ? [`□ ${other.words}`] : [])],
      draw: (at, y) =>
        (width === undefined ? '' : bar(at(0), at(width), y, rank === undefined ? 'two' : 'one')) +
        goal(at(full), y) +
        (other?.at === undefined ? '' : square(at(other.at), y + rowMiddle / 2)),
    })),
    top + head.height,
  );
  return { body: `${head.body}\n${drawn.body}`, height: head.height + drawn.height };
}

export function drawCampaigns({ rows, full }: CampaignsView, top: number): Piece {
  return drawRows(
    rows.map(({ label, detail, words, width, ended }) => ({
      label,
      detail: ended ? `${detail}; đã hết hạn` : detail,
      values: [words],
      draw: (at, y) =>
        (width === undefined
          ? bar(at(0), at(full), y, 'unknown')
          : bar(at(0), at(full), y, 'room') + bar(at(0), at(width), y, 'one')) + goal(at(full), y),
    })),
    top,
  );
}

export function drawPairs(view: PairsView, top: number): Piece {
  const { lines, full, dot, square: squareName, table } = view;
  const head = key(top, [
    { sign: (x, y) => circle(x + 12, y - 6), words: dot },
    { sign: (x, y) => square(x + 12, y - 6), words: squareName },
    ...(full === undefined
      ? []
      : [{ sign: (x: number, y: number) => goal(x + 12, y - 16), words: '100\u00a0%' }]),
  ]);
  const drawn = drawRows(
    lines.map((line, index) => {
      const [ofSquare = '', ofDot = ''] = table.rows[index]?.cells ?? [];
      return {
        label: line.label,
        values: [`● ${ofDot}`, `□ ${ofSquare}`],
        draw: (at, y) => {
          const middle = y + rowMiddle / 2;
          const between = (from: number, to: number, kind: string) =>
            `<path class="${kind}" d="M${px(from)} ${px(middle)}H${px(to)}"/>`;
          return [
            between(at(0), at(100), 'axis'),
            full === undefined ? '' : goal(at(full), y),
            line.dot !== undefined && line.square !== undefined
              ? between(at(line.dot), at(line.square), 'pair')
              : '',
            line.dot === undefined ? '' : circle(at(line.dot), middle),
            line.square === undefined ? '' : square(at(line.square), middle),
          ].join('');
        },
      };
    }),
    top + head.height,
  );
  const foot = paragraph(margin, top + head.height + drawn.height, view.axis, room, {
    size: 14,
    kind: 'soft',
  });
  return {
    body: [head.body, drawn.body, foot.body].join('\n'),
    height: head.height + drawn.height + foot.height,
  };
}

export function drawWhole({ width, table }: WholeView, top: number): Piece {
  const [all, done, left] = table.rows.map(({ head, cells: [number, share] }, index) =>
    index === 0 ? `${head}: ${number}` : `${head}: ${number}, ${share}`,
  );
  const head = paragraph(margin, top, all ?? '', room, { size: 16 });
  const y = top + head.height + 6;
  const parts = [
    `<rect class="rest" x="${margin}" y="${px(y)}" width="${room}" height="44"/>`,
    `<rect class="one" x="${margin}" y="${px(y)}" width="${px((room * width) / 100)}" height="44"/>`,
  ];
  const names = key(y + 58, [
    { sign: (x, foot) => bar(x, x + 24, foot - 16, 'one'), words: done ?? '' },
    { sign: (x, foot) => bar(x, x + 24, foot - 16, 'rest'), words: left ?? '' },
  ]);
  return {
    body: [head.body, ...parts, names.body].join('\n'),
    height: y + 58 - top + names.height,
  };
}

export function drawCounts({ counts }: CountsView, top: number): Piece {
  let y = top;
  const body = counts.map(({ words, label }) => {
    const number = textLine(margin + 150, y + 34, words, {
      size: 34,
      kind: 'large',
      anchor: 'end',
    });
    const said = paragraph(margin + 170, y + 12, label, room - 170, { size: 18 });
    y += Math.max(52, said.height + 20);
    return `${number}\n${said.body}`;
  });
  return { body: body.join('\n'), height: y - top };
}
