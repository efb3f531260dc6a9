import { indicatorInfo } from '../vocabulary.ts';
import type { Indicator, Level } from '../vocabulary.ts';
import { findCues } from './cues.ts';

/**
 * The source's own words that say what is counted, where the fragment does not hold them: "tỷ lệ kích hoạt cao
 * nhất" before a list.
 * @param context the sentence, and those before it, the nearest first
 */
export function countedWords(
  indicator: Indicator,
  level: Level | undefined,
  fragment: string,
  context: readonly string[],
): string | undefined {
  const missing = indicatorInfo(indicator).said.filter((said) => !said.test(fragment));
  const found = missing.flatMap((said) =>
    quoteAround(context, (text) => said.exec(text) ?? undefined),
  );
  if (level !== undefined && !holdsLevel(fragment, level)) {
    found.push(...quoteAround(context, (text) => levelIn(text, level)));
  }
  const words = [...new Set(found)];
  const whole = words.filter((one) =>
    words.every((other) => other === one || !other.includes(one)),
  );
  return whole.length > 0 ? whole.join(' … ') : undefined;
}

type Match = { 0: string; index: number };

function quoteAround(
  context: readonly string[],
  find: (text: string) => Match | undefined,
): string[] {
  for (const text of context) {
    const match = find(text);
    if (match) return [widened(text, match.index, match.index + match[0].length)];
  }
  return [];
}

/** The match with a few words on both sides, never across the end of a clause. */
function widened(text: string, start: number, end: number): string {
  const ahead = /(?:[^\s,;:.()“”"]+ ){0,2}[^\s,;:.()“”"]*$/u.exec(text.slice(0, start))?.[0] ?? '';
  const behind = /^[^\s,;:.()“”"]*(?: [^\s,;:.()“”"]+){0,3}/u.exec(text.slice(end))?.[0] ?? '';
  return `${ahead}${text.slice(start, end)}${behind}`.trim();
}

function levelIn(text: string, level: Level): Match | undefined {
  const cue = findCues(text.toLowerCase()).find(
    (one) => one.kind === 'level' && one.level === level,
  );
  return cue && { 0: text.slice(cue.start, cue.end), index: cue.start };
}

const holdsLevel = (text: string, level: Level) => levelIn(text, level) !== undefined;
