import { widthOf } from '../../src/drawings/lines.ts';
import { settings } from '../../src/drawings/svg.ts';
import type { Hand } from '../../src/drawings/svg.ts';

/** What something in a drawing covers, and its markup to tell which it is. */
export type Extent = { left: number; right: number; top: number; bottom: number; of: string };

const read = (markup: string, name: string) =>
  Number(new RegExp(` ${name}="([^"]*)"`).exec(markup)?.[1] ?? 0);

function around(of: string, left: number, top: number, right: number, bottom: number): Extent {
  return { left, right, top, bottom, of };
}

/** A line of words, as wide as it can be. */
function ofWords(markup: string): Extent {
  const [, classes = '', , content = ''] =
    /<text class="d-([^"]*)"(.*?)>([^<]*)<\/text>/.exec(markup) ?? [];
  const [hand = 't', middle] = classes.split(' d-');
  const setting = settings[hand as Hand];
  const width = widthOf(content.replaceAll(/&\w+;/g, '&'), setting);
  const [x, y] = [read(markup, 'x'), read(markup, 'y')];
  const left = middle ? x - width / 2 : x;
  return around(markup, left, y - setting.size, left + width, y + setting.size * 0.3);
}

/** The corners of a path; curves stay within the points that shape them. */
function ofPath(markup: string): Extent {
  const data = / d="([^"]*)"/.exec(markup)?.[1] ?? '';
  let [x, y] = [0, 0];
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [, command = '', list = ''] of data.matchAll(/([a-z])([^a-z]*)/gi)) {
    const numbers = (list.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const relative = command === command.toLowerCase();
    const [fromX, fromY] = [0, 0];
    const step = { h: 1, v: 1, z: 1 }[command.toLowerCase()] ?? 2;
    const curve = { c: 6, q: 4 }[command.toLowerCase()] ?? step;
    for (let at = 0; at < numbers.length; at += curve) {
      const [startX, startY] = relative ? [x, y] : [fromX, fromY];
      for (let pair = at; pair < at + curve; pair += step) {
        if (command.toLowerCase() === 'h') x = startX + (numbers[pair] ?? 0);
        else if (command.toLowerCase() === 'v') y = startY + (numbers[pair] ?? 0);
        else {
          x = startX + (numbers[pair] ?? 0);
          y = startY + (numbers[pair + 1] ?? 0);
        }
        xs.push(x);
        ys.push(y);
      }
    }
  }
  return around(markup, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
}

/** Everything in a drawing with the place it takes; icons by the square they stand in. */
export function extentsOf(svg: string): Extent[] {
  const icons = [
    ...svg.matchAll(/<g [^>]*translate\(([\d.-]+) ([\d.-]+)\)scale\(([\d.]+)\)">.*?<\/g>/g),
  ].map(([of, x, y, scale]) =>
    around(
      of,
      Number(x),
      Number(y),
      Number(x) + 24 * Number(scale),
      Number(y) + 24 * Number(scale),
    ),
  );
  const rest = svg.replaceAll(/<g .*?<\/g>/g, '');
  return [
    ...icons,
    ...[...rest.matchAll(/<text .*?<\/text>/g)].map(([markup]) => ofWords(markup)),
    ...[...rest.matchAll(/<path [^>]*>/g)].map(([markup]) => ofPath(markup)),
    ...[...rest.matchAll(/<rect [^>]*>/g)].map(([markup]) => {
      const [x, y] = [read(markup, 'x'), read(markup, 'y')];
      return around(markup, x, y, x + read(markup, 'width'), y + read(markup, 'height'));
    }),
    ...[...rest.matchAll(/<circle [^>]*>/g)].map(([markup]) => {
      const [x, y, r] = [read(markup, 'cx'), read(markup, 'cy'), read(markup, 'r')];
      return around(markup, x - r, y - r, x + r, y + r);
    }),
  ];
}
