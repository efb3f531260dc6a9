import type { Entry } from '../files/entry.ts';
import { plainInline } from '../text/inline.ts';
import type { Searchable } from '../text/searchable.ts';
import { firstSentences } from '../text/sentences.ts';
import { situationAddress } from './address.ts';
import { firstSituation } from './schema.ts';
import type { Situation, SituationOutcome, SituationQuestion } from './schema.ts';

const join = (lines: readonly string[]) =>
  lines
    .filter((line) => line !== '')
    .map(plainInline)
    .join(' ');

function outcome(page: SituationOutcome): Omit<Searchable, 'href'> {
  const { title, whose, lead, todo, bring, where, time, cost, home } = page;
  // What stands on the first page is what people call their case.
  const named = home && home.text !== title ? [home.text] : [];
  return {
    title,
    aliases: [...named, ...page.aliases],
    answer: firstSentences(plainInline(lead)),
    wanted: home ? 0.8 : 0.5,
    body: join([
      whose,
      lead,
      ...[...todo, ...bring, where, time, cost].flatMap(({ text, note = '' }) => [text, note]),
    ]),
  };
}

/** A question is found by the case it asks about; its own words ("Cháu mấy tuổi?") say too little. */
function question(page: SituationQuestion, name: string): Omit<Searchable, 'href'> {
  const choices = page.choices.flatMap(({ text, note = '' }) => [text, note]);
  return {
    title: name,
    aliases: page.aliases,
    answer: firstSentences(page.description),
    body: join([page.question, page.description, page.hint ?? '', ...choices]),
  };
}

/** Outcomes and the first page, and questions that have a name of their own; undefined for the others. */
export function searchableSituation({ id, data }: Entry<Situation>): Searchable | undefined {
  const href = situationAddress(id);
  if (data.kind === 'outcome') return { href, ...outcome(data) };
  const name = id === firstSituation ? 'Trường hợp của bạn' : data.home?.text;
  return name === undefined ? undefined : { href, ...question(data, name) };
}
