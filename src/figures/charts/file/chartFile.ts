import type { Origin } from '../origin.ts';
import { computedMark } from '../view.ts';
import type { ChartView } from '../view.ts';
import { drawBars, drawCampaigns, drawCounts, drawPairs, drawRanking, drawWhole } from './kinds.ts';
import { escapeXml, margin, paragraph, pictureWidth, px, room } from './paper.ts';
import type { Piece } from './paper.ts';
import { drawSeries } from './series.ts';

/** What a picture says about itself, since it travels without its page. */
export type PictureContext = {
  /** What the page is about: "Yên Bái". */
  about: string;
  origin: Origin;
  /** Name of the portal and address of the page. */
  site: string;
  address: string;
};

// The light tokens of the portal; three steps of lightness, so that it prints in black and white.
const styles = `text{font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif;fill:#221d17}
.title,.large{font-family:ui-serif,'Noto Serif',Cambria,'Times New Roman',serif;font-weight:700}
.large{fill:#24427e}.bold,.value{font-weight:700}.soft{fill:#51493e}
.value{paint-order:stroke;stroke:#fff;stroke-width:4;stroke-linejoin:round}
.one{fill:#24427e}.two{fill:#7b8fbd}.outline,.room{fill:none;stroke:#24427e;stroke-width:1.5}.room{stroke:#b9ae9b}
.unknown{fill:none;stroke:#776c5c;stroke-dasharray:5 4}
.rest{fill:url(#hatch);stroke:#24427e;stroke-width:1.5}.hatch{stroke:#24427e;stroke-width:1.5}
.goal{stroke:#221d17;stroke-width:3}.halo{stroke:#fff;stroke-width:7}
.axis{stroke:#d8cfbd}.base{stroke:#776c5c;stroke-width:1.5}.pair{stroke:#7b8fbd;stroke-width:4}
.ring,.square{fill:#fff;stroke:#24427e;stroke-width:2.5}
.line{stroke:#24427e;stroke-width:2.5}.circle{fill:#24427e}.triangle{fill:#7b8fbd;stroke-dasharray:2 3}.square{stroke-dasharray:7 4}.point{stroke-dasharray:none}
.near{fill:none;stroke:#24427e;stroke-width:2;stroke-dasharray:3 4}.arrow{fill:none;stroke:#24427e;stroke-width:2.5;stroke-linecap:round;stroke-linejoin:round}
.when{stroke:#24427e;stroke-width:5;stroke-opacity:.4}.aim{stroke:#221d17;stroke-width:3;stroke-dasharray:9 5}
.span{fill:#e8edf7}.mark{stroke:#776c5c;stroke-width:1.5;stroke-dasharray:2 4}`;

/** A chart as a file of its own: title, values, dates, sources, address and licence inside. */
export function chartFile(view: ChartView, context: PictureContext): string {
  const title = `${context.about}: ${view.title}`;
  const head = paragraph(margin, margin, title, room, { size: 26, kind: 'title' });
  const top = margin + head.height + 20;
  const chart = draw(view, top);
  const foot = drawFoot(view, context, top + chart.height + 16);
  const height = top + chart.height + 16 + foot.height + margin - 8;
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${pictureWidth}" height="${px(height)}" viewBox="0 0 ${pictureWidth} ${px(height)}" role="img" aria-labelledby="title desc" xml:lang="vi">
<title id="title">${escapeXml(title)}</title>
<desc id="desc">${escapeXml(inWords(view, context))}</desc>
<style>${styles}</style>
<defs><pattern id="hatch" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M0 0v9"/></pattern></defs>
<rect width="100%" height="100%" fill="#fff"/>
${head.body}
${chart.body}
${foot.body}
</svg>
`;
}

function draw(view: ChartView, top: number): Piece {
  switch (view.kind) {
    case 'bars':
      return drawBars(view, top);
    case 'pairs':
      return drawPairs(view, top);
    case 'whole':
      return drawWhole(view, top);
    case 'counts':
      return drawCounts(view, top);
    case 'series':
      return drawSeries(view, top);
    case 'ranking':
      return drawRanking(view, top);
    case 'campaigns':
      return drawCampaigns(view, top);
  }
}

function drawFoot(view: ChartView, { origin, site, address }: PictureContext, top: number): Piece {
  const lines = [
    view.note,
    hasComputed(view) ? '* Cổng tính. Các số khác chép đúng như nguồn in.' : undefined,
    sourceLine(origin),
    `${site}, ${address}. Hình theo giấy phép CC\u00a0BY\u00a04.0.`,
  ].filter((line) => line !== undefined);
  let y = top + 14;
  const body = lines.map((line) => {
    const piece = paragraph(margin, y, line, room, { size: 14, kind: 'soft' });
    y += piece.height + 4;
    return piece.body;
  });
  const rule = `<path class="axis" d="M${margin} ${px(top)}h${room}"/>`;
  return { body: [rule, ...body].join('\n'), height: y - top };
}

function hasComputed(view: ChartView): boolean {
  return (
    view.kind !== 'counts' &&
    view.table.rows.some(({ cells }) => cells.some((cell) => cell.endsWith(computedMark)))
  );
}

function sourceLine({ dates, sources, remarks }: Origin): string {
  return [`${dates}. Nguồn: ${sources.map(({ words }) => words).join('; ')}.`, ...remarks].join(
    ' ',
  );
}

/** All values, for those who cannot see the picture. */
function inWords(view: ChartView, { origin }: PictureContext): string {
  const values =
    view.kind === 'counts'
      ? view.counts.map(({ words, label }) => `${words} ${label}`)
      : view.table.rows.map(
          ({ head, cells, group }) =>
            `${[group, head].filter(Boolean).join(', ')}: ${cells.filter(Boolean).join(', ')}`,
        );
  return `${values.join('; ')}. ${sourceLine(origin)}`;
}
