/** What a result shows, in the original spelling. */
export type Answer = {
  href: string;
  /** What the page is: "Hỏi đáp", "Nơi làm". */
  kind: string;
  title: string;
  /** The first sentence of its answer; may be empty. */
  answer: string;
  /** Other names of a place, each a text. */
  aliases: string[];
  /** Pages of a place that is several today; `href` is then the search for it. */
  links?: readonly { href: string; text: string }[];
};

/** The first results, and how many there are in all. */
export type Found = { total: number; answers: Answer[] };

/** Finds answers; the interface knows nothing else about how. */
export type Finder<Result extends Found = Found> = (
  query: string,
  limit: number,
) => Promise<Result>;

/** How aliases stand in one attribute. */
export const aliasSeparator = '; ';
