import { gatePath } from './brand.ts';
import { scene } from './home/scene.ts';

const indigo = '#24427e';
const vermilion = '#b5331a';
const yellow = '#f2c44e';
const paper = '#fbf8f0';

/**
 * The portal's sign: a white gate on indigo, the seal in its opening.
 * @param tile how far the ground's corners are rounded, on a grid of 32; 0 for a full square.
 * @param scale size of the gate: phones cut up to a fifth off each side of a maskable icon.
 */
export function appIcon({ tile, scale }: { tile: number; scale: number }): string {
  const shift = Math.round(1600 * (1 - scale)) / 100;
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
    `<rect width="32" height="32" rx="${tile}" fill="${indigo}"/>` +
    `<g transform="translate(${shift} ${shift}) scale(${scale})">` +
    `<path fill="#fff" d="${gatePath}"/><circle cx="16" cy="23.2" r="2.6" fill="${yellow}"/>` +
    '</g></svg>'
  );
}

/** The picture in link previews, 1200 by 630: the question, the scene, the three tasks. A whole HTML page. */
export function sharePicture(): string {
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; width: 1200px; height: 630px; box-sizing: border-box; padding: 64px 72px 0; background: ${paper};
      color: #221d17; font-family: 'Noto Serif', serif; border-bottom: 18px solid ${indigo}; }
    h1 { margin: 0; font-size: 104px; line-height: 1.25; }
    p { margin: 6px 0 0; font: 600 38px/1.4 'Noto Sans', sans-serif; color: ${indigo}; }
    svg { display: block; width: 1056px; margin-top: 18px; }
    .sc { fill: none; stroke: ${indigo}; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
    .sc-fill { fill: #fff; } .sc-tint { fill: #e8edf7; }
    .sc-way { stroke: ${vermilion}; stroke-width: 3; stroke-dasharray: 0.1 7; }
    .sc-pin { fill: ${vermilion}; } .sc-tick { stroke: #fff; stroke-width: 3; }
  </style><h1>Bạn cần làm gì?</h1><p>Kích hoạt VNeID · Tìm nơi làm · Hỏi đáp</p>
  <svg viewBox="0 12 400 110">${scene}</svg>`;
}
