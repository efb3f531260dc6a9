/** What the search needs to know of a page, in plain words without any marks; domains make it of their entries. */
export type Searchable = {
  /** Its address: "/hoi-dap/mat-the/". */
  href: string;
  title: string;
  /** Other ways to ask for it. */
  aliases: readonly string[];
  /** The answer's first sentence or two, complete by itself; shown with the result. May be empty. */
  answer: string;
  /** Everything else the page says about its subject; searched, never shown. */
  body: string;
  /** How many people look for it, 0 to 1: of pages that fit as well the one more people want comes first. */
  wanted?: number;
  /** One of many small figures: stands behind other pages that fit as well. */
  minor?: true;
};
