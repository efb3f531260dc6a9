/** A number as rows of small cards. */
export type CardPicture = {
  /** How many one card stands for: 1.000.000. */
  unit: number;
  /** Whole cards. */
  count: number;
  /** Whether a dashed card follows, for the part of the number that is no whole card. */
  more: boolean;
  /** Size of the drawing. */
  width: number;
  height: number;
  /** Outline of the area that whole cards fill. */
  area: string;
  /** Upper left corner of the dashed card's cell. */
  next: { x: number; y: number };
};

/** One card with the room around it. */
export const cell = { width: 30, height: 22 };
const columns = 10;

/**
 * Draws a number of at least ten as 10 to 99 cards, each a power of ten.
 * `open` says that the number is a lower bound ("hơn 67 triệu"), so that something always follows.
 */
export function cardPicture(value: number, open: boolean): CardPicture {
  const unit = 10 ** (Math.floor(Math.log10(value)) - 1);
  const count = Math.floor(value / unit);
  const more = open || value > count * unit;
  const rows = Math.floor(count / columns);
  const rest = count % columns;
  const width = columns * cell.width;
  const area =
    `M0 0h${width}v${rows * cell.height}` +
    (rest > 0 ? `h${(rest - columns) * cell.width}v${cell.height}` : '') +
    'H0z';
  return {
    unit,
    count,
    more,
    width,
    height: Math.ceil((count + (more ? 1 : 0)) / columns) * cell.height,
    area,
    next: { x: rest * cell.width, y: rows * cell.height },
  };
}
