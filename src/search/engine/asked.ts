import { isTypedFiller } from '../fillers.ts';
import type { Concepts, IsMeant } from './concepts.ts';
import type { Pages } from './pages.ts';
import type { Reading } from './reading.ts';
import { markFit } from './token.ts';
import type { KnownToken, Token } from './token.ts';
import { weights } from './weights.ts';

/** A piece of a question: a phrase that stands for one thing, or a word. */
export type AskedUnit = {
  tokens: readonly Token[];
  /** The group it belongs to; -1 for none. */
  concept: number;
  /** How much it tells. */
  weight: number;
  /** No page has it. */
  unknown: boolean;
};

/** What fits a piece of the question: which piece, which of its words, how well (0 to 1). */
export type Fit = { unit: number; nth: number; fit: number };

/** A question in one reading, cut like the pages and ready to be compared with many. */
export type Asked = {
  units: readonly AskedUnit[];
  /** How many of them say what the question is about; at least 1. */
  telling: number;
  /** What all units tell together. */
  weight: number;
  /** The same, with words no page has counted in full. */
  fullWeight: number;
  /** By number of a spelling in the pages, what of the question it fits. */
  spellings: ReadonlyMap<number, readonly Fit[]>;
  /** The same by concept; `nth` is always 0. */
  concepts: ReadonlyMap<number, readonly Fit[]>;
};

/** Below these shares words without marks are rather other words: "co" is "có", not "cò"; "ma toi" is "mà tôi". */
const leastShare = { word: 0.3, pair: 0.3, strangePair: 0.08 } as const;

/** Whether words that may lack their marks can be meant as a phrase, by how the pages write such words. */
function meantAs({ vocabulary }: Pages): IsMeant {
  const share = (typed: Token | undefined, own: KnownToken) =>
    typed?.spelled === undefined && own.spelled !== undefined ? vocabulary.share(own) : 1;
  return (typed, [first, second, third]) => {
    // Three words in a row are no coincidence.
    if (!first || third) return true;
    if (!second) return share(typed[0], first) >= leastShare.word;
    const together = vocabulary.pairShare(first, second);
    const isTyped = typed.every(({ spelled }) => spelled !== undefined);
    if (isTyped || first.spelled === undefined || second.spelled === undefined) return true;
    if (together !== undefined) return together >= leastShare.pair;
    return share(typed[0], first) * share(typed[1], second) >= leastShare.strangePair;
  };
}

/** Prepares a reading. */
export function askedOf(reading: Reading, pages: Pages, concepts: Concepts): Asked {
  const spellings = new Map<number, Fit[]>();
  const byConcept = new Map<number, Fit[]>();
  const units = concepts
    .cut(reading.tokens, meantAs(pages))
    .map(({ concept, at, length }, unit): AskedUnit => {
      const tokens = reading.tokens.slice(at, at + length);
      if (concept >= 0) {
        add(byConcept, concept, { unit, nth: 0, fit: weights.otherForm });
        for (const near of concepts.near(concept))
          add(byConcept, near, { unit, nth: 0, fit: weights.near });
      }
      tokens.forEach((token, nth) => {
        const open = reading.open && at + nth === reading.tokens.length - 1;
        for (const [number, fit] of spellingFits(token, open, pages))
          add(spellings, number, { unit, nth, fit });
      });
      const [first] = tokens;
      const unknown =
        concept < 0
          ? pages.vocabulary.count(first?.term ?? '') === 0
          : pages.concepts.pages(concept).length === 0;
      const weight = weightOf(concept, tokens, pages) * (unknown ? weights.unknown : 1);
      return { tokens, concept, weight, unknown };
    });
  let weight = 0;
  let fullWeight = 0;
  for (const unit of units) {
    weight += unit.weight;
    fullWeight += unit.unknown ? unit.weight / weights.unknown : unit.weight;
  }
  const telling = units.filter(({ tokens }) => !tokens.every(({ word }) => isTypedFiller(word)));
  return {
    units,
    telling: Math.max(1, telling.length),
    weight,
    fullWeight,
    spellings,
    concepts: byConcept,
  };
}

function add(fits: Map<number, Fit[]>, key: number, fit: Fit): void {
  const known = fits.get(key);
  if (known) known.push(fit);
  else fits.set(key, [fit]);
}

function weightOf(concept: number, tokens: readonly Token[], pages: Pages): number {
  if (concept >= 0) return pages.concepts.weight(concept) * weights.phrase;
  const [token] = tokens;
  if (!token) return 0;
  const weight = pages.termWeight(token.term);
  return isTypedFiller(token.word) ? weight * weights.filler : weight;
}

function spellingFits(token: Token, open: boolean, pages: Pages): Map<number, number> {
  const fits = new Map<number, number>();
  // One letter begins too much to say anything.
  if (open && token.term.length > 1)
    for (const longer of pages.vocabulary.beginning(token.term))
      for (const number of pages.spellingsOf(longer)) fits.set(number, weights.beginning);
  const isFiller = isTypedFiller(token.word);
  for (const number of pages.spellingsOf(token.term)) {
    const own = pages.spellings[number];
    // "ma" asks for "mã" rather than for "mà".
    const doubt = own?.filler && !isFiller ? weights.maybeFiller : 1;
    fits.set(number, doubt * markFit(token.spelled, own?.spelled));
  }
  return fits;
}
