import { scaleLinear } from 'd3-scale';
import { formatNumber } from '../../text/format.ts';
import { roundTo } from '../../text/numbers.ts';

const units = [
  { name: 'tỷ', size: 1e9 },
  { name: 'triệu', size: 1e6 },
  { name: 'nghìn', size: 1e3 },
];

/** Below this, numbers are short enough as they are. */
const smallest = 10_000;

/** An upright axis from nought, with its numbers in a unit that keeps them short. */
export type AmountAxis = {
  /** From the top, in percent of the room. */
  at(value: number): number;
  ticks: { at: number; words: string }[];
  /** "triệu"; empty for small numbers. */
  unit: string;
  /** A number in this unit: "83,5". */
  short(value: number): string;
  top: string;
};

/** Always from nought: a cut axis makes small steps look large. */
export function amountAxis(most: number): AmountAxis {
  const unit = most < smallest ? undefined : units.find(({ size }) => most >= size);
  const short = (value: number) => formatNumber(value / (unit?.size ?? 1));
  const scale = scaleLinear([0, most || 1], [100, 0]).nice(5);
  const at = (value: number) => roundTo(scale(value), 2);
  const [, top = most] = scale.domain();
  return {
    at,
    ticks: scale.ticks(5).map((value) => ({ at: at(value), words: short(value) })),
    unit: unit?.name ?? '',
    short,
    top: [short(top), unit?.name].filter(Boolean).join(' '),
  };
}
