import { symbol, symbolCircle, symbolSquare, symbolTriangle } from 'd3-shape';
import type { SymbolType } from 'd3-shape';
import type { Looseness, Shape } from './view.ts';

const types: Record<Shape, SymbolType> = {
  circle: symbolCircle,
  square: symbolSquare,
  triangle: symbolTriangle,
};

/** Area in square pixels, the same for every shape, so that none looks like more. */
const area = 190;

/** The outline of a shape around 0,0. */
export function shapePath(shape: Shape): string {
  const draw = symbol(types[shape], area).digits(1);
  return draw() ?? '';
}

/** An arrow on the open end of a value: "hơn" upwards, "gần" downwards. */
export const arrows: Record<Exclude<Looseness, 'near'>, string> = {
  up: 'M0-11v-11m-4 4 4-4 4 4',
  down: 'M0 11v11m-4-4 4 4 4-4',
};

/** Radius of the dashed ring around "khoảng". */
export const ringRadius = 13;

/** What the shapes say, for the key. */
export const loosenessWords: Record<Looseness, string> = {
  up: '“hơn”, “trên”: nhiều hơn số ghi',
  down: '“gần”: chưa tới số ghi',
  near: '“khoảng”: quanh số ghi',
};

/** What the stripe behind a point says. */
export const spanWords = 'trong tháng hoặc năm ấy, không rõ ngày';
