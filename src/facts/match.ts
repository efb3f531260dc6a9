import type { Sureness } from '../sources/schema.ts';
import { quantitiesIn } from './quantities.ts';
import type { Fact } from './schema.ts';
import { claimsIn, contrary, folded } from './statements.ts';
import type { Statement } from './statements.ts';

/** A fact made ready to be compared with many sentences. */
export type KnownFact = {
  fact: Fact;
  /** Each a list of phrases that must all be there. */
  find: readonly (readonly string[])[];
  claims: ReadonlySet<string>;
  quantities: ReadonlySet<string>;
};

/**
 * Facts ready to be compared.
 * @param namesOf the number and the days of a source: a text may name them with the fact
 */
export function knownFacts(
  facts: Iterable<Fact>,
  namesOf: (source: string) => { number?: string | undefined; days: readonly string[] },
): KnownFact[] {
  return [...facts].map((fact) => {
    const words = [fact.says, ...fact.also, ...(fact.wordings ?? []).map(({ text }) => text)];
    const named = fact.sources.map(({ source }) => namesOf(source));
    const laws = named.flatMap(({ number }) => number ?? []);
    const days = named.flatMap((source) => source.days);
    return {
      fact,
      find: fact.find.map((line) => line.split('…').map(folded)),
      claims: new Set([...words.flatMap(claimsIn), ...(laws.length > 0 ? ['law'] : [])]),
      quantities: new Set([...words, ...laws, ...days].flatMap(quantitiesIn)),
    };
  });
}

/** What a page cites: how sure by source. */
export type Cited = ReadonlyMap<string, readonly Sureness[]>;

const rank: Record<Sureness, number> = { low: 0, medium: 1, high: 2 };

/** What is wrong with one thing a sentence says; the later, the nearer it came. */
export type Trouble =
  | { kind: 'unknown' }
  | { kind: 'beyond'; facts: readonly Fact[] }
  | { kind: 'contrary'; fact: Fact }
  | { kind: 'uncited'; fact: Fact }
  | { kind: 'tooSure'; fact: Fact; source: string; sure: Sureness }
  | { kind: 'undated'; fact: Fact; source: string }
  | { kind: 'unhedged'; fact: Fact };

const order = [
  'unknown',
  'beyond',
  'contrary',
  'uncited',
  'tooSure',
  'undated',
  'unhedged',
] as const;

/** Words that tell readers it is not settled. */
const hedge =
  /chưa (?:xác nhận|chắc)|độ chắc|theo (?:một |các )?(?:bài |trang )?(?:báo|hướng dẫn|danh mục|thông tư cũ)|có nguồn nói|(?:một|có) (?:bài|trang|nơi)|nên hỏi|hỏi .{0,30}(?:cho|để) chắc|thông tư cũ|gia đình .{0,30}kể/iu;

function isHedged(text: string): boolean {
  return hedge.test(text);
}

type Page = {
  cited: Cited;
  /** Whether a source says when it was published, or that it does not. */
  isDated: (source: string) => boolean;
};

/** The words around a sentence that say what it is about, itself included. */
type Around = {
  /** With the head of the page. */
  scope: string;
  /** Only what stands right beside. */
  near: string;
  /** The part of the page in which it must be said how sure it is. */
  part: string;
};

/** What is wrong with a statement: for each claim and each number the best of the facts that could bear it. */
export function troublesOf(
  statement: Statement,
  { scope, near, part }: Around,
  facts: readonly KnownFact[],
  page: Page,
): { item: string; trouble: Trouble }[] {
  const isAbout = (words: string) => {
    const around = folded(words);
    return ({ find }: KnownFact) =>
      find.some((phrases) => phrases.every((phrase) => around.includes(phrase)));
  };
  const nearby = facts.filter(isAbout(near));
  // What the sentence itself speaks of comes first, for messages.
  const about = [...new Set([...nearby, ...facts.filter(isAbout(scope))])];
  const items = [...statement.claims, ...statement.quantities];
  return items.flatMap((item) => {
    const against = contradicting(item, nearby);
    if (against) return [{ item, trouble: { kind: 'contrary', fact: against } }];
    const bearing = about.filter(
      ({ claims, quantities }) => claims.has(item) || quantities.has(item),
    );
    const trouble = worst(item, bearing, about, part, page);
    return trouble ? [{ item, trouble }] : [];
  });
}

/** A fact right beside that says the opposite, where none says the same: "sẽ bị phạt vì không cài VNeID". */
function contradicting(item: string, nearby: readonly KnownFact[]): Fact | undefined {
  const opposite = contrary[item];
  if (opposite === undefined || nearby.some(({ claims }) => claims.has(item))) return undefined;
  return nearby.find(({ claims }) => claims.has(opposite))?.fact;
}

function worst(
  item: string,
  bearing: readonly KnownFact[],
  about: readonly KnownFact[],
  part: string,
  page: Page,
): Trouble | undefined {
  if (bearing.length === 0) {
    const numbered = about.filter(({ quantities }) => quantities.size > 0);
    return numbered.length > 0 && /\d|nửa/.test(item)
      ? { kind: 'beyond', facts: numbered.map(({ fact }) => fact) }
      : { kind: 'unknown' };
  }
  const troubles = bearing.map(({ fact }) => troubleWith(fact, part, page));
  if (troubles.includes(undefined)) return undefined;
  return troubles
    .filter((trouble) => trouble !== undefined)
    .sort((a, b) => order.indexOf(b.kind) - order.indexOf(a.kind))[0];
}

function troubleWith(fact: Fact, part: string, { cited, isDated }: Page): Trouble | undefined {
  const named = fact.sources.filter(({ source }) => cited.has(source));
  const [first] = named;
  if (!first) return { kind: 'uncited', fact };
  const modest = named.filter(({ source, sure }) =>
    cited.get(source)?.some((told) => rank[told] <= rank[sure]),
  );
  if (modest.length === 0) {
    return { kind: 'tooSure', fact, source: first.source, sure: first.sure };
  }
  if (!modest.some(({ source }) => isDated(source))) {
    return { kind: 'undated', fact, source: modest[0]?.source ?? first.source };
  }
  const settled = fact.sources.some(({ sure }) => sure === 'high');
  return settled || isHedged(part) ? undefined : { kind: 'unhedged', fact };
}
