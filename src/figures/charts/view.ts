/** A row; rows of one `group` follow each other below its name. */
export type TableRow = { head: string; cells: string[]; group?: string };

/** A chart's table: what the chart shows, in words. A `*` marks what the portal computed. */
export type ChartTable = { columns: string[]; rows: TableRow[] };

/** One bar, in percent of the room. */
export type Bar = {
  label: string;
  words: string;
  share?: string;
  width: number;
  tone: 'outline' | 'strong' | 'soft';
};

/** One line with a dot and a square, in percent of the room. */
export type PairLine = { label: string; words: string; dot?: number; square?: number; alt: string };

/** One number and the words that read on from it: "11", "xã, thị trấn có tổ kích hoạt". */
export type Count = { words: string; label: string };

/** What tells the lines of a series apart without colour. */
export const shapes = ['circle', 'square', 'triangle'] as const;
export type Shape = (typeof shapes)[number];

/** On which side of its point a value is printed. */
export type Side = 'above' | 'below' | 'left' | 'right';

/** How exact a value is, as its shape says it: open upwards, open downwards, or somewhere near. */
export type Looseness = 'up' | 'down' | 'near';

/** One value in time; positions in percent of the room, from the left and from the top. */
export type SeriesPoint = {
  x: number;
  y: number;
  /** Ends of the month or year that the value lies in; missing for a day. */
  span?: { from: number; to: number };
  loose?: Looseness;
  /** "khoảng 45 triệu" */
  words: string;
  /** The number in the unit of the axis, for narrow screens: "45". */
  short: string;
  side: Side;
};

export type SeriesLine = {
  label: string;
  shape: Shape;
  points: SeriesPoint[];
  /** Stretches between values of one indicator, by their positions. */
  joins: { x1: number; y1: number; x2: number; y2: number }[];
};

/** A day or a stretch of days, with the letter that names it in the list below. */
export type SeriesMark = { letter: string; words: string; from: number; to: number; row: number };

/** A place and its rate; positions in percent of the room. */
export type RankedRow = {
  label: string;
  /** Id of the place, for the way to its page. */
  place: string;
  /** Its own date and what its rate is a rate of, where not all are alike. */
  detail?: string;
  /** Its place, from 1; missing where there is no rate, and for what the places belong to. */
  rank?: number;
  /** "thứ 2 trong 14 nơi" */
  rankWords?: string;
  words: string;
  width?: number;
  second?: { words: string; at?: number };
};

/** A campaign and how far it came. */
export type CampaignRow = {
  label: string;
  /** Id of the place, for the way to its page. */
  place: string;
  /** What was counted and when, and until when it was to be reached. */
  detail: string;
  words: string;
  /** In percent of the room; missing where nobody reported how far it came. */
  width?: number;
  ended: boolean;
};

type Common = {
  title: string;
  note?: string | undefined;
  /** Ids of the figures that are drawn. */
  figures: string[];
};
type Drawn = Common & { table: ChartTable };

export type CountsView = Common & { kind: 'counts'; counts: Count[] };
export type BarsView = Drawn & { kind: 'bars'; bars: Bar[]; target?: number };
export type PairsView = Drawn & {
  kind: 'pairs';
  dot: string;
  square: string;
  axis: string;
  full?: number;
  lines: PairLine[];
};
export type WholeView = Drawn & {
  kind: 'whole';
  alt: string;
  width: number;
  part: string;
  rest: string;
};
export type SeriesView = Drawn & {
  kind: 'series';
  /** From when to when, from nought to how many. */
  alt: string;
  /** What the upright axis counts: "triệu thẻ, tài khoản". */
  unit: string;
  upright: { at: number; words: string }[];
  /** Stretches of time side by side; on a phone only some have room for their name. */
  level: { from: number; middle: number; words?: string; always: boolean }[];
  lines: SeriesLine[];
  marks: SeriesMark[];
  target?: { at: number; to: number; words: string };
};
export type RankingView = Drawn & {
  kind: 'ranking';
  alt: string;
  measure: string;
  second?: string;
  /** What all rates are rates of, where it is one thing: "chỉ tiêu được giao". */
  base?: string;
  /** Where 100 % stands. */
  full: number;
  rows: RankedRow[];
};
export type CampaignsView = Drawn & {
  kind: 'campaigns';
  alt: string;
  full: number;
  rows: CampaignRow[];
};

/** A chart ready to be drawn: only positions and words. */
export type ChartView =
  CountsView | BarsView | PairsView | WholeView | SeriesView | RankingView | CampaignsView;

/** Marks a computed value. */
export const computedMark = '\u00a0*';
