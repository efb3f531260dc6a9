import type { Cue } from './cues.ts';
import type { Fact } from './facts.ts';

/** Whether a share is one of two that "và" joins. */
export function pairPlace(text: string, facts: readonly Fact[], index: number): 1 | 2 | undefined {
  const joined = (left: Fact | undefined, right: Fact | undefined) =>
    left?.share &&
    right?.share &&
    !left.number &&
    !right.number &&
    /^ và (?:hơn |gần |trên |khoảng )?$/u.test(text.slice(left.end, right.start));
  if (joined(facts[index], facts[index + 1])) return 1;
  return joined(facts[index - 1], facts[index]) ? 2 : undefined;
}

export function clauseStart(text: string, after: number, before: number): number {
  const boundary = Math.max(text.lastIndexOf(';', before), text.lastIndexOf('. ', before));
  return Math.max(after, boundary + 1);
}

/** Where the words behind a number cease to speak of it. */
export function clauseEnd(text: string, from: number, to: number, cues: readonly Cue[]): number {
  const words = text.slice(from, to);
  const sign = words.search(/[;:(),]/u);
  const end = sign < 0 ? to : from + sign;
  const joined =
    / (?:và|còn) (?:đã |được |mới |có )?(?:hơn |gần |trên |khoảng )?| nhưng | trong đó/gu;
  for (const match of text.slice(from, end).matchAll(joined)) {
    const at = from + match.index + match[0].length;
    const opens = cues.some(
      ({ kind, start }) =>
        (kind === 'verb' || kind === 'mode') && start <= at && start > from + match.index,
    );
    if (/nhưng|trong đó/u.test(match[0]) || at === to || opens) return from + match.index;
  }
  return end;
}
