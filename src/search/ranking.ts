/**
 * How Pagefind weighs what it finds: long pages are not put at a disadvantage as hard as usual (a guide is long because
 * it answers much). The words that are shown are copies and count nothing.
 */
export const ranking = {
  pageLength: 0.4,
  termFrequency: 0.6,
  termSaturation: 1.4,
  termSimilarity: 4,
  diacriticSimilarity: 0.8,
  metaWeights: { name: 0, kind: 0, answer: 0 },
} as const;
