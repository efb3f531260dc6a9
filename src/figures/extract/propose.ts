import type { ExtractOptions } from './options.ts';
import { readSentence } from './readSentence.ts';
import { readArticle } from './article.ts';
import type { Article } from './article.ts';
import { carryDate, rememberDates } from './dating.ts';
import type { Dated } from './dating.ts';
import { bullet, gistOf, goesOn, isPlan, samePlace } from './memory.ts';
import type { Memory } from './memory.ts';
import { findMentions } from './mentions.ts';
import { figureId, uniqueIds } from './names.ts';
import { settlePlaces } from './places.ts';
import type { Places } from './places.ts';
import { remember } from './placing.ts';
import { prepare, shortest, topicOf } from './prepare.ts';
import type { Prepared } from './prepare.ts';
import type { Proposal } from './proposal.ts';
import { withoutRepeats } from './repeats.ts';
import { tableProposals } from './tableProposals.ts';
import { findTables } from './tables.ts';
import { dateOf } from './years.ts';
import type { PartialDate } from './years.ts';

/** Lists what figures an article publishes; pure, and in time that grows with its length. */
export function propose(raw: string, options: ExtractOptions): Proposal[] {
  const article = readArticle(raw);
  const prepared = prepare(article, options.names);
  const [hint] = options.place
    ? findMentions(options.place, options.place.toLowerCase(), options.names)
    : [];
  const places = settlePlaces(prepared, options.names, hint);
  return readAll(article, prepared, places, options);
}

function readAll(
  article: Article,
  prepared: readonly Prepared[],
  places: Places,
  options: ExtractOptions,
): Proposal[] {
  const topic = topicOf(prepared);
  const nextId = uniqueIds(options.taken ?? new Set());
  const memory: Memory = {
    places: { lastOf: new Map() },
    dates: { since: -1 },
    planned: false,
    paragraph: -1,
    recent: [],
  };
  const proposals: Proposal[] = [];
  const tables = findTables(article);
  let inTable = 0;
  for (const [index, one] of prepared.entries()) {
    const { sentence } = one;
    const table = tables.find(({ from }) => from === index);
    if (table) {
      const asOf =
        memory.dates.asOf ??
        captionDate(prepared.slice(Math.max(0, index - 2), table.to), options.published);
      const rows = tableProposals(table, {
        text: article.text,
        places,
        topic,
        asOf,
        published: options.published,
        first: sentence,
        nextId: (place, indicator, level) =>
          nextId(figureId(place, indicator, level), options.published.slice(0, 7)),
      });
      proposals.push(...rows);
      if (rows.length > 0) {
        inTable = table.to;
        memory.dates.asOf = asOf;
        memory.dates.since = prepared[table.to - 1]?.sentence.paragraph ?? sentence.paragraph;
      }
    }
    if (index < inTable) {
      memory.paragraph = sentence.paragraph;
      continue;
    }
    if (sentence.paragraph !== memory.paragraph) {
      const lists = one.mentions.length > 1 && (one.text.match(/%/gu)?.length ?? 0) > 1;
      if (!goesOn.test(sentence.lower) && !bullet.test(sentence.lower) && !lists)
        memory.dates.asOf = undefined;
      memory.places.paragraph = samePlace.test(sentence.lower)
        ? memory.places.paragraph
        : undefined;
      memory.planned = false;
      memory.paragraph = sentence.paragraph;
    }
    if (one.cues.length + one.mentions.length + one.text.length > shortest)
      proposals.push(...readSentence(one, { places, memory, topic, options, nextId }));
    remember(one.mentions, places, memory.places, options.names);
    rememberDates(one.dates, options.published, memory.dates, sentence.paragraph);
    rememberDays(one, options.published, memory);
    memory.planned = isPlan(one.cues, memory.planned);
    memory.recent = [sentence.text, ...memory.recent].slice(0, 4);
    memory.earlier = gistOf(one.cues, memory.earlier);
  }
  return withoutRepeats(proposals);
}

/** "Ngày 5 và ngày 6/7, … Qua 2 ngày, …": of days told together, the last holds for what follows. */
function rememberDays({ sentence, dates }: Prepared, published: PartialDate, memory: Memory): void {
  const last = dates.findLast(
    ({ role, day, start }) =>
      role === 'day' &&
      day !== undefined &&
      /(?:ngày|mùng) \d{1,2}(?: và| ?[-–]) ?$/u.test(sentence.lower.slice(0, start)),
  );
  const date = last && dateOf(last, published);
  if (last && date)
    carryDate({ date, printed: last.printed }, dates, memory.dates, sentence.paragraph);
}

/** The date above a table or in its heading line. */
function captionDate(around: readonly Prepared[], published: PartialDate): Dated | undefined {
  const date = around.flatMap(({ dates }) => dates).find(({ role }) => role === 'as-of');
  const resolved = date && dateOf(date, published);
  return date && resolved ? { date: resolved, printed: date.printed } : undefined;
}
