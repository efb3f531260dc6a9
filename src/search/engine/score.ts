import type { Asked } from './asked.ts';
import type { Page, Pages, Text } from './pages.ts';
import { weights } from './weights.ts';

/** How a page answers one reading of a question. */
export type Score = {
  /** For the order of results. */
  total: number;
  /** How much of what the question tells is on the page at all, 0 to 1. */
  held: number;
  /** The way to ask that fits best: 0 the title, then the aliases. */
  way: number;
};

/** How a text holds the pieces of a question, and the question the words of the text; all 0 to 1. */
type Held = {
  /** For each piece of the question. */
  degrees: readonly number[];
  /** The unit of the text that holds it; -1 when none. */
  places: readonly number[];
  /** For each word of the text, how much of it was asked for. */
  covered: readonly number[];
};

const higher = (list: number[], at: number, value: number) => {
  if (value > (list[at] ?? 0)) list[at] = value;
};

/** Compares a text with a question; undefined when they have nothing in common. */
function compare(text: Text, asked: Asked): Held | undefined {
  const covered: number[] = [];
  /** Best fit of each asked word, and the word of the text that fits. */
  const fits: number[][] = [];
  const firsts: number[] = [];
  let any = false;
  text.words.forEach((word, at) => {
    const found = asked.spellings.get(word);
    if (!found) return;
    any = true;
    for (const { unit, nth, fit } of found) {
      higher(covered, at, fit);
      const own = (fits[unit] ??= []);
      if (fit <= (own[nth] ?? 0)) continue;
      own[nth] = fit;
      firsts[unit] ??= at;
    }
  });
  const degrees: number[] = [];
  const places: number[] = [];
  text.units.forEach((unit, place) => {
    const found = unit.concept < 0 ? undefined : asked.concepts.get(unit.concept);
    if (!found) return;
    any = true;
    for (const { unit: nth, fit } of found) {
      const degree = isSameForm(text, unit.at, asked, nth, unit) ? 1 : fit;
      for (let at = unit.at; at < unit.at + unit.length; at++) higher(covered, at, degree);
      if (degree <= (degrees[nth] ?? 0)) continue;
      degrees[nth] = degree;
      places[nth] = place;
    }
  });
  if (!any) return undefined;
  asked.units.forEach(({ concept, tokens }, unit) => {
    const sum = (fits[unit] ?? []).reduce((all, fit) => all + (fit || 0), 0);
    const whole = concept < 0 ? 1 : weights.partOfPhrase;
    const degree = (whole * sum) / tokens.length;
    if (degree <= (degrees[unit] ?? 0)) return;
    degrees[unit] = degree;
    places[unit] = unitAt(text, firsts[unit] ?? -1);
  });
  return { degrees, places, covered };
}

/** Whether a phrase of the text has the very words of the question. */
function isSameForm(
  text: Text,
  start: number,
  asked: Asked,
  unit: number,
  { concept, length }: { concept: number; length: number },
): boolean {
  const own = asked.units[unit];
  if (own?.concept !== concept || own.tokens.length !== length) return false;
  return own.tokens.every((_, nth) =>
    asked.spellings
      .get(text.words[start + nth] ?? -1)
      ?.some((fit) => fit.unit === unit && fit.nth === nth && fit.fit > weights.otherForm),
  );
}

function unitAt(text: Text, word: number): number {
  return text.units.findIndex(({ at, length }) => word >= at && word < at + length);
}

/** How much of what the words of a text tell was asked for, 0 to 1. */
function precision(text: Text, covered: readonly number[], pages: Pages): number {
  let all = 0;
  let asked = 0;
  text.words.forEach((word, at) => {
    const weight = pages.spellings[word]?.tells ?? 0;
    all += weight;
    asked += weight * (covered[at] ?? 0);
  });
  return all === 0 ? 0 : asked / all;
}

/** How much of what neighbours in the question tell stands side by side, in the same order, 0 to 1. */
function inOrder({ degrees, places }: Held, { units }: Asked, otherwise: number): number {
  let all = 0;
  let kept = 0;
  for (let nth = 1; nth < units.length; nth++) {
    const weight = Math.min(units[nth - 1]?.weight ?? 0, units[nth]?.weight ?? 0);
    all += weight;
    const before = places[nth - 1] ?? -1;
    if (before >= 0 && places[nth] === before + 1)
      kept += weight * Math.min(degrees[nth - 1] ?? 0, degrees[nth] ?? 0);
  }
  return all === 0 ? otherwise : kept / all;
}

/** Weighs a page against a question. */
export function scorePage(page: Page, asked: Asked, pages: Pages): Score {
  const held = asked.units.map(() => 0);
  let best = 0;
  let bestWay = 0;
  let recalls = 0;
  page.ways.forEach((way, nth) => {
    const found = compare(way, asked);
    if (!found) return;
    let recall = 0;
    asked.units.forEach(({ weight }, unit) => {
      const degree = found.degrees[unit] ?? 0;
      recall += (weight * degree) / asked.weight;
      higher(held, unit, degree);
    });
    recalls += recall;
    const { nothingElse } = weights;
    const score =
      recall * (1 - nothingElse + nothingElse * precision(way, found.covered, pages)) +
      weights.order * inOrder(found, asked, recall);
    if (score > best) [best, bestWay] = [score, nth];
  });
  asked.units.forEach(({ tokens }, unit) => {
    if ((held[unit] ?? 0) < weights.more && tokens.every(({ term }) => page.more.has(term)))
      held[unit] = weights.more;
  });
  const whole = asked.units.reduce(
    (sum, { weight }, unit) => sum + (weight * (held[unit] ?? 0)) / asked.weight,
    0,
  );
  const subject = recalls / page.ways.length;
  const total =
    best +
    weights.whole * whole +
    weights.subject * subject +
    (weights.wanted * (page.line.wanted ?? 0)) / 9 / asked.telling -
    (page.line.minor ? weights.minor : 0);
  return { total, held: whole, way: bestWay };
}
