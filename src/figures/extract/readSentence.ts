import type { Earlier, Reading } from './clause.ts';
import { clauseEnd, clauseStart, pairPlace } from './clauses.ts';
import type { Thing } from './cues.ts';
import { asOfFact, carryDate, deadlineOfFact } from './dating.ts';
import { findFacts } from './facts.ts';
import type { Memory } from './memory.ts';
import type { Mention } from './mention.ts';
import { figureId } from './names.ts';
import { findNumerals } from './numerals.ts';
import type { Places } from './places.ts';
import { placeOfFact } from './placing.ts';
import type { Prepared } from './prepare.ts';
import type { Proposal } from './proposal.ts';
import type { ExtractOptions } from './options.ts';
import { readFact } from './reading.ts';
import { toProposals } from './toProposals.ts';

export function readSentence(
  { sentence, text, cues, dates, mentions }: Prepared,
  {
    places,
    memory,
    topic,
    options,
    nextId,
  }: {
    places: Places;
    memory: Memory;
    topic: Thing | undefined;
    options: ExtractOptions;
    nextId: (wanted: string, month?: string) => string;
  },
): Proposal[] {
  const numerals = findNumerals(text, sentence.text);
  if (numerals.length === 0) return [];
  const isPlaceBetween = (start: number, end: number) =>
    mentions.some((mention) => mention.name !== '' && mention.start >= start && mention.end <= end);
  const facts = findFacts(text, numerals, cues, isPlaceBetween);
  const proposals: Proposal[] = [];
  let earlier = memory.earlier;
  let last: Reading | undefined;
  let sameSentence = false;
  let lastTo = 0;
  let lastEnd = 0;
  let firstFrom: number | undefined;
  let [item, lastItem]: Earlier[][] = [[], []];
  facts.forEach((fact, index) => {
    const previous = facts[index - 1];
    const next = fact.upTo === undefined ? facts[index + 1] : facts[index + 2];
    // What was cut off from the number before belongs to this one; what belonged to that one does not.
    const after = Math.max(lastEnd, lastTo < fact.start ? lastTo : 0);
    const second = pairPlace(text, facts, index) === 2;
    const from = clauseStart(text, second ? (firstFrom ?? after) : after, fact.start);
    firstFrom = from;
    const to = clauseEnd(text, fact.unitEnd, next?.start ?? text.length, cues);
    if (isPlaceBetween(previous?.end ?? 0, fact.start)) [lastItem, item] = [item, []];
    const parallel = lastItem?.[item?.length ?? 0];
    const isUpperEnd = previous?.upTo !== undefined && previous.upTo === fact.number;
    const reading =
      isUpperEnd && last
        ? last
        : readFact(fact, {
            text,
            cues,
            from,
            to,
            unitEnd: fact.unitEnd,
            pair: pairPlace(text, facts, index),
            tail: text.slice(fact.unitEnd, next?.start ?? text.length),
            tailEnd: next?.start ?? text.length,
            due: dates.findLast(
              ({ role, start, end }) =>
                role === 'deadline' && start >= from && end <= (next?.start ?? text.length),
            )?.start,
            earlier: parallel ?? earlier,
            sameSentence: sameSentence || parallel !== undefined,
            topic,
            placeBefore: isNamedBefore(fact.start, text, mentions),
            planned: memory.planned,
          });
    if (!reading) return;
    [lastTo, lastEnd] = [to, fact.end];
    const placed = placeOfFact(fact, text, mentions, places, memory.places, options.names);
    const describes = /^(?:people(?!-without|-away)|households|teams|schools|shifts)/u.test(
      reading.indicator,
    );
    const asOfDates = describes
      ? dates.filter(
          ({ role, day }) =>
            role === 'as-of' ||
            role === 'now' ||
            (role === 'until' && day !== undefined && reading.indicator.startsWith('people')),
        )
      : dates;
    const place = {
      paragraph: sentence.paragraph,
      follows: followsDate(reading.indicator) && reading.mode !== 'aim',
    };
    const asOf = asOfFact(fact, sentence.lower, asOfDates, options.published, memory.dates, place);
    if (asOf && place.follows) carryDate(asOf, dates, memory.dates, sentence.paragraph);
    proposals.push(
      ...toProposals(fact, reading, {
        sentence,
        text,
        placed,
        named: places.named,
        published: options.published,
        before: memory.recent,
        asOf,
        deadline: deadlineOfFact(
          fact,
          reading.mode,
          dates,
          options.published,
          memory.dates,
          sentence.paragraph,
          {
            from,
            to: next?.start ?? text.length,
          },
        ),
        nextId: (indicator) =>
          nextId(figureId(placed.place, indicator, reading.level), options.published.slice(0, 7)),
      }),
    );
    earlier = last = reading;
    item?.push(reading);
    sameSentence = true;
  });
  if (sameSentence) memory.earlier = earlier;
  return proposals;
}

/** Whether only a sign or "đạt" stands between a named place and a number. */
function isNamedBefore(at: number, text: string, mentions: readonly Mention[]): boolean {
  const last = mentions.findLast(({ end, name }) => end <= at && name !== '');
  return (
    last !== undefined &&
    /^[ (:,–-]*(?:(?:đạt|là|với|có|được|mới|chỉ|hơn|gần|trên|khoảng|tỷ lệ|tỉ lệ|cùng|đều)[ :]*)*$/u.test(
      text.slice(last.end, at),
    )
  );
}

/** Progress goes on being told of the day named before; a rate a day, a team, a household does not. */
function followsDate(indicator: Earlier['indicator']): boolean {
  return (
    /^(?:cards-(?!daily)|accounts-(?!target)|people-without|people-away|transactions|app-|service|communes|districts|days-early)/u.test(
      indicator,
    ) && indicator !== 'cards-due'
  );
}
