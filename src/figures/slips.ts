/** Words with two neighbouring, different digits in each other's place: "298.649" gives "928.649" and so on. */
export function swappedDigits(words: string, separators = '.,/-'): string[] {
  const digits = [...words.matchAll(/\d/g)].map(({ index }) => index);
  return digits.flatMap((at, order) => {
    const next = digits[order + 1];
    if (next === undefined) return [];
    const between = words.slice(at + 1, next);
    const neighbours = between === '' || (between.length === 1 && separators.includes(between));
    const [one, other] = [words.charAt(at), words.charAt(next)];
    if (!neighbours || one === other) return [];
    return [words.slice(0, at) + other + between + one + words.slice(next + 1)];
  });
}

/** Words with one dot or comma between digits left out. */
export function droppedSeparators(words: string): string[] {
  return [...words.matchAll(/(?<=\d)[.,](?=\d)/g)].map(
    ({ index }) => words.slice(0, index) + words.slice(index + 1),
  );
}

const scales = ['nghìn', 'triệu', 'tỷ'];

/** "90 nghìn" gives "90 triệu", "90 tỷ" and "90". */
export function otherScales(words: string): string[] {
  const own = scales.find((scale) => words.endsWith(` ${scale}`));
  if (own === undefined) return [];
  return ['', ...scales]
    .filter((scale) => scale !== own)
    .map((scale) => (words.slice(0, -own.length) + scale).trim());
}

/** Without its sign; all of it, because "89%" says the same as "89%%". */
export function withoutPercent(words: string): string[] {
  return words.includes('%') ? [words.replace(/\s*%+/u, '')] : [];
}

/** The year before and the year after in an ISO date, whole or not. */
export function otherYears(iso: string): string[] {
  const year = Number(iso.slice(0, 4));
  return [year - 1, year + 1].map((other) => `${other}${iso.slice(4)}`);
}
