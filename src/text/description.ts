/** Characters of a description that says enough and that search engines show whole. */
export const descriptionLength = { least: 60, most: 160 } as const;

/** A text of at most `most` characters: a longer one is cut between two words and ends in "…". */
export function shorten(words: string, most: number = descriptionLength.most): string {
  if (words.length <= most) return words;
  const end = words.lastIndexOf(' ', most - 1);
  return `${words.slice(0, end > 0 ? end : most - 1).replace(/[\s,;:.–]+$/, '')}…`;
}
