import type { Gazetteer } from './gazetteer.ts';
import type { PartialDate } from './years.ts';

/** What is known besides the article. */
export type ExtractOptions = {
  /** When the article was published, as exactly as known. */
  published: PartialDate;
  names: Gazetteer;
  /** Ids of figures that exist already. */
  taken?: ReadonlySet<string>;
  /** What the article is about, where the text itself does not say: "tỉnh Yên Bái". */
  place?: string | undefined;
};
