/**
 * How Pagefind weighs what it finds, by trial on the questions people really ask:
 * long pages are not put at a disadvantage as hard as usual (a guide is long because it answers much).
 * The title without đ counts for every page, again for usual pages and more for guides, so that of two pages
 * that match as well the guide comes first and a minor page last. The shown words are copies and count nothing.
 */
export const ranking = {
  pageLength: 0.4,
  termFrequency: 0.6,
  termSaturation: 1.4,
  termSimilarity: 4,
  diacriticSimilarity: 0.8,
  metaWeights: { title: 2, usual: 3, first: 4, former: 4, name: 0, kind: 0, answer: 0, aliases: 0 },
} as const;
