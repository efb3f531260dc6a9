/** What a result shows, in the original spelling. */
export type Answer = {
  href: string;
  /** What the page is: "Hỏi đáp", "Nơi làm". */
  kind: string;
  title: string;
  /** The first sentence of its answer; may be empty. */
  answer: string;
  /** Another name by which it was found, when the title does not show why. */
  alias?: string;
  /** Pages of a place that is several today; `href` is then the search for it. */
  links?: readonly { href: string; text: string }[];
};

/** The first results, and how many there are in all. */
export type Found = {
  total: number;
  answers: readonly Answer[];
  /** What to mark in the results: folded words or phrases ("can cuoc", "cccd"). */
  marks: readonly string[];
  /** Nothing fits; these are the nearest. */
  onlyNear?: true;
  /** How the question was read, when that is not what was typed: "kích hoạt" for "kichs hoatj". */
  reading?: string;
};

/** Finds answers; the interface knows nothing else about how. */
export type Finder<Result extends Found = Found> = (
  query: string,
  limit: number,
) => Promise<Result>;
