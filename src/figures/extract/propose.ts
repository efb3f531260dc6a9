import { readArticle } from './article.ts';
import type { Article, Sentence } from './article.ts';
import { findCues } from './cues.ts';
import type { Cue, Thing, Verb } from './cues.ts';
import { findDates } from './dates.ts';
import type { DateMention } from './dates.ts';
import { asOfFact, deadlineOfFact, rememberDates } from './dating.ts';
import type { DateMemory, Dated } from './dating.ts';
import { findFacts } from './facts.ts';
import type { Fact } from './facts.ts';
import { nameKey } from './gazetteer.ts';
import type { Gazetteer } from './gazetteer.ts';
import { findMentions } from './mentions.ts';
import type { Mention } from './mentions.ts';
import { figureId, uniqueIds } from './names.ts';
import { masked } from './notFigures.ts';
import { findNumerals } from './numerals.ts';
import { settlePlaces } from './places.ts';
import type { Places } from './places.ts';
import { placeOfFact, remember } from './placing.ts';
import type { PlaceMemory } from './placing.ts';
import type { Proposal } from './proposal.ts';
import { readFact } from './reading.ts';
import type { Earlier, Reading } from './reading.ts';
import { tableProposals } from './tableProposals.ts';
import { findTables } from './tables.ts';
import { toProposals } from './toProposals.ts';
import { dateOf } from './years.ts';
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

/** A sentence with everything found in it. */
type Prepared = {
  sentence: Sentence;
  text: string;
  cues: readonly Cue[];
  dates: readonly DateMention[];
  mentions: readonly Mention[];
};

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

function prepare(article: Article, names: Gazetteer): Prepared[] {
  const known = placesNamed(article, names);
  return article.sentences.map((sentence) => {
    // A cell of a table, an initial: too short to name anything.
    if (sentence.text.trim().length < shortest || !/\p{L}{2}/u.test(sentence.text))
      return { sentence, text: '', dates: [], cues: [], mentions: [] };
    const mentions = findMentions(sentence.text, sentence.lower, names, known);
    const dates = findDates(sentence.lower, sentence.text);
    return {
      sentence,
      dates,
      text: masked(sentence.lower, [...dates, ...mentions]),
      cues: findCues(sentence.lower),
      mentions,
    };
  });
}

/** The shortest sentence with a number in it: "Tổ: 8". */
const shortest = 6;

/** A place is known without "xã" once it was named with it. */
function placesNamed(article: Article, names: Gazetteer): Map<string, Mention> {
  const known = new Map<string, Mention>();
  for (const { text, lower } of article.sentences)
    if (/xã|phường|thị trấn|đặc khu|huyện|quận|tỉnh|thành phố|tp|tx/u.test(lower))
      for (const mention of findMentions(text, lower, names))
        if (mention.type !== '' && mention.name.includes(' ') && !/^\d/u.test(mention.name))
          known.set(nameKey(mention.name), mention);
  return known;
}

/** What earlier sentences leave behind for later ones. */
type Memory = {
  places: PlaceMemory;
  dates: DateMemory;
  /** The last reading, or what the last sentence spoke of without a number. */
  earlier?: Earlier | undefined;
  planned: boolean;
  paragraph: number;
  /** The last sentences, the nearest first. */
  recent: readonly string[];
};

const goesOn =
  /^[\s“"(–-]*(?:trong đó|cụ thể|riêng|ngoài ra|bên cạnh đó|đồng thời|theo đó|cùng với đó|còn|tuy nhiên|một số|các địa phương|các đơn vị|đơn vị|số còn lại|về|dẫn đầu|đứng đầu|ở chiều|ngược lại|với kết quả|trong số|kết quả|nhận xét)/u;

/** A paragraph that begins so speaks of the place of the one before. */
const samePlace = /^[\s“"(–-]*(?:trong đó|cụ thể|riêng|ngoài ra|theo đó|cùng với đó|số còn lại)/u;

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
        memory.dates.since = sentence.paragraph;
      }
    }
    if (index < inTable) {
      memory.paragraph = sentence.paragraph;
      continue;
    }
    if (sentence.paragraph !== memory.paragraph) {
      const lists = one.mentions.length > 1 && (one.text.match(/%/gu)?.length ?? 0) > 1;
      if (!goesOn.test(sentence.lower) && !lists) memory.dates.asOf = undefined;
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
    memory.planned = isPlan(one.cues, memory.planned);
    memory.recent = [sentence.text, ...memory.recent].slice(0, 4);
    memory.earlier = gistOf(one.cues, memory.earlier);
  }
  return withoutRepeats(proposals);
}

/** The date above a table or in its heading line. */
function captionDate(around: readonly Prepared[], published: PartialDate): Dated | undefined {
  const date = around.flatMap(({ dates }) => dates).find(({ role }) => role === 'as-of');
  const resolved = date && dateOf(date, published);
  return date && resolved ? { date: resolved, printed: date.printed } : undefined;
}

/** A number that a later sentence repeats is one figure: the fuller telling stays. */
function withoutRepeats(proposals: readonly Proposal[]): Proposal[] {
  const fullness = ({ share, level, asOfPrinted, deadline }: Proposal) =>
    [share, level, asOfPrinted, deadline].filter((part) => part !== undefined).length;
  const kept = new Map<string, Proposal[]>();
  for (const proposal of proposals) {
    const { indicator, place, value, share } = proposal;
    const key = `${indicator} ${place.key} ${value ?? `${share?.value ?? ''} %`}`;
    const same = kept.get(key) ?? [];
    const last = same.at(-1);
    // Two teams of one each are two; 9 communes told twice are nine.
    const apart = value === 1 || (last?.sentence === proposal.sentence && value !== undefined);
    if (!last || apart) kept.set(key, [...same, proposal]);
    else if (fullness(proposal) > fullness(last)) kept.set(key, [...same.slice(0, -1), proposal]);
  }
  const all = new Set([...kept.values()].flat());
  const ids = new Set([...all].map(({ id }) => id));
  return proposals
    .filter((proposal) => all.has(proposal))
    .map(({ slashOf, ...proposal }) =>
      slashOf !== undefined && ids.has(slashOf) ? { ...proposal, slashOf } : proposal,
    );
}

function readSentence(
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
            planned: memory.planned,
          });
    if (!reading) return;
    [lastTo, lastEnd] = [to, fact.end];
    const placed = placeOfFact(fact, text, mentions, places, memory.places, options.names);
    const describes = /^(?:people(?!-without)|households|teams|schools|shifts)/u.test(
      reading.indicator,
    );
    const asOfDates = describes
      ? dates.filter(({ role }) => role === 'as-of' || role === 'now')
      : dates;
    const place = {
      paragraph: sentence.paragraph,
      follows: followsDate(reading.indicator) && reading.mode !== 'aim',
    };
    proposals.push(
      ...toProposals(fact, reading, {
        sentence,
        text,
        placed,
        named: places.named,
        published: options.published,
        before: memory.recent,
        asOf: asOfFact(fact, sentence.lower, asOfDates, options.published, memory.dates, place),
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

/** Progress goes on being told of the day named before; a rate a day, a team, a household does not. */
function followsDate(indicator: Earlier['indicator']): boolean {
  return (
    /^(?:cards-(?!daily)|accounts-(?!target)|people-without|transactions|app-|service|communes|districts|days-early)/u.test(
      indicator,
    ) && indicator !== 'cards-due'
  );
}

/** Whether a share is one of two that "và" joins. */
function pairPlace(text: string, facts: readonly Fact[], index: number): 1 | 2 | undefined {
  const joined = (left: Fact | undefined, right: Fact | undefined) =>
    left?.share &&
    right?.share &&
    !left.number &&
    !right.number &&
    /^ và (?:hơn |gần |trên |khoảng )?$/u.test(text.slice(left.end, right.start));
  if (joined(facts[index], facts[index + 1])) return 1;
  return joined(facts[index - 1], facts[index]) ? 2 : undefined;
}

function clauseStart(text: string, after: number, before: number): number {
  const boundary = Math.max(text.lastIndexOf(';', before), text.lastIndexOf('. ', before));
  return Math.max(after, boundary + 1);
}

/** Where the words behind a number cease to speak of it. */
function clauseEnd(text: string, from: number, to: number, cues: readonly Cue[]): number {
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

/** What the article speaks of more: cards or accounts. */
function topicOf(prepared: readonly Prepared[]): Thing | undefined {
  const counts = { card: 0, account: 0 };
  for (const { cues } of prepared)
    for (const cue of cues) if (cue.kind === 'thing') counts[cue.thing] += 1;
  if (counts.card + counts.account === 0) return undefined;
  return counts.card > counts.account ? 'card' : 'account';
}

function isPlan(cues: readonly Cue[], before: boolean): boolean {
  const modes = cues.flatMap((cue) => (cue.kind === 'mode' ? [cue.mode] : []));
  if (modes.includes('aim')) return true;
  return modes.includes('done') ? false : before;
}

/** What a sentence speaks of, for the next one that leaves it out. */
function gistOf(cues: readonly Cue[], before: Earlier | undefined): Earlier | undefined {
  const verb: Verb | undefined = cues
    .flatMap((cue) => (cue.kind === 'verb' ? [cue.verb] : []))
    .at(-1);
  const thing: Thing | undefined = cues
    .flatMap((cue) => (cue.kind === 'thing' ? [cue.thing] : []))
    .at(-1);
  if (!verb && !thing) return before;
  const gist: Earlier = { mode: 'done', indicator: 'accounts-issued' };
  if (verb ?? before?.verb) gist.verb = verb ?? before?.verb;
  if (thing ?? before?.thing) gist.thing = thing ?? before?.thing;
  return gist;
}
