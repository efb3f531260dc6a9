import type { ContentFile } from '../files/read.ts';
import { withTexts } from '../files/withTexts.ts';
import { markDated } from '../text/dated.ts';
import type { FactRegister } from './register.ts';

const slot = /\{([a-z0-9-]+)\}/g;
const tag = /<Fact\s+id="([^"]*)"/g;

/**
 * A file with the facts its texts name by id put in: "Lệ phí {le-phi-doi}" tells the fee of the day, and carries the
 * fee to come. A slot that names no fact with wordings stays: it may be a figure.
 */
export function fillFacts(file: ContentFile, facts: FactRegister, today: string): ContentFile {
  return withTexts(file, (text) => fillText(text, facts, today));
}

/** A text with its facts put in. */
export function fillText(text: string, facts: FactRegister, today: string): string {
  return text.replace(slot, (whole, id: string) => {
    const wordings = facts.get(id)?.wordings;
    return wordings ? markDated(wordings, today) : whole;
  });
}

/** The facts that a text page gets its words from: `<Fact id="le-phi-doi" />`. */
export function factsNamedByTag(text: string): string[] {
  return [...text.matchAll(tag)].map(([, id = '']) => id);
}

/** The facts that a text of any kind gets its words from, by id; figures in slots too. */
export function factsNamedIn(text: string): string[] {
  return [...[...text.matchAll(slot)].map(([, id = '']) => id), ...factsNamedByTag(text)];
}
