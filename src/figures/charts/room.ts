import { scaleLinear } from 'd3-scale';
import { roundTo } from '../../text/numbers.ts';

/** Positions are percents of the room, to two places: exact to a tenth of a pixel, and short in the page. */
export function percentScale(from: number, to: number): (value: number) => number {
  const scale = scaleLinear([from, to], [0, 100]);
  return (value) => (to === from ? 0 : roundTo(scale(value), 2));
}
