import type { Words } from '../words/compiled.ts';
import { leastFit, markFit } from './token.ts';
import type { KnownToken, Token, Tokenizer } from './token.ts';

/** A piece of a text: words that stand for one thing together, or a single word. */
export type Unit = {
  /** The group of `words.yaml` it belongs to; -1 for a word that stands for itself. */
  concept: number;
  /** Where it begins among the tokens, and how many it has. */
  at: number;
  length: number;
};

/** Whether typed words can be meant as the words of a phrase, as many as they are. */
export type IsMeant = (typed: readonly Token[], phrase: readonly KnownToken[]) => boolean;

/** What is known of words that mean the same. */
export type Concepts = {
  /**
   * Cuts a text into as few units as its known phrases allow.
   * @param isMeant whether words without marks can be meant as a phrase with marks; all can, if missing
   */
  cut(tokens: readonly Token[], isMeant?: IsMeant): Unit[];
  /** Concepts near in meaning, both ways. */
  near(concept: number): ReadonlySet<number>;
  /** All ways to write a concept. */
  forms(concept: number): readonly string[];
};

/** Phrases by their first terms, then by the next. */
type Node = {
  next: Map<string, Node>;
  /** Phrases that end here. */
  forms: { tokens: readonly KnownToken[]; concept: number }[];
};

const none: ReadonlySet<number> = new Set();

function* treeOf(words: Words, tokenizer: Tokenizer): Generator<void, Node> {
  const root: Node = { next: new Map(), forms: [] };
  for (const [concept, { forms }] of words.groups.entries()) {
    for (const form of forms) {
      const tokens = tokenizer.cut(form);
      let node = root;
      for (const { term } of tokens) {
        const next = node.next.get(term) ?? { next: new Map<string, Node>(), forms: [] };
        node.next.set(term, next);
        node = next;
      }
      node.forms.push({ tokens, concept });
    }
    yield;
  }
  return root;
}

/** The phrases that begin at a place, each once, shorter ones first. */
function phrasesAt(root: Node, tokens: readonly Token[], at: number, isMeant: IsMeant): Unit[] {
  const found: Unit[] = [];
  let node: Node | undefined = root.next.get(tokens[at]?.term ?? '');
  for (let length = 1; node; length++) {
    const typed = tokens.slice(at, at + length);
    const form = node.forms.find(
      (phrase) =>
        phrase.tokens.every(
          ({ spelled }, nth) => markFit(typed[nth]?.spelled, spelled) >= leastFit,
        ) && isMeant(typed, phrase.tokens),
    );
    if (form) found.push({ concept: form.concept, at, length });
    node = node.next.get(tokens[at + length]?.term ?? '');
  }
  return found;
}

/** Reads the words that editors declared to mean the same, a group at a step. */
export function* openingConcepts(words: Words, tokenizer: Tokenizer): Generator<void, Concepts> {
  const tree = yield* treeOf(words, tokenizer);
  const near = new Map<number, Set<number>>();
  const link = (from: number, to: number) => {
    const known = near.get(from);
    if (known) known.add(to);
    else near.set(from, new Set([to]));
  };
  words.groups.forEach((group, concept) => {
    for (const other of group.near) {
      link(concept, other);
      link(other, concept);
    }
  });

  return {
    cut(tokens, isMeant = () => true) {
      // From the end: the fewest units of what follows each place; of as few the one with the longer phrase first.
      const best: { units: number; unit: Unit }[] = [];
      for (let at = tokens.length - 1; at >= 0; at--) {
        const after = (length: number) => best[at + length]?.units ?? 0;
        let choice = { units: 1 + after(1), unit: { concept: -1, at, length: 1 } };
        for (const unit of phrasesAt(tree, tokens, at, isMeant)) {
          const units = 1 + after(unit.length);
          if (units <= choice.units) choice = { units, unit };
        }
        best[at] = choice;
      }
      const cut: Unit[] = [];
      for (let at = 0; at < tokens.length; at += cut[cut.length - 1]?.length ?? 1)
        cut.push(best[at]?.unit ?? { concept: -1, at, length: 1 });
      return cut;
    },
    near: (concept) => near.get(concept) ?? none,
    forms: (concept) => words.groups[concept]?.forms ?? [],
  };
}
