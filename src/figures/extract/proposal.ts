import type { Indicator, Level, Qualifier } from '../vocabulary.ts';
import type { Span } from './article.ts';
import type { Mode } from './cues.ts';
import type { Notation } from './numerals.ts';
import type { Place } from './place.ts';
import type { Dated } from './dating.ts';

/** How sure a proposal is; each step down has a reason. */
export type Sure = 'high' | 'medium' | 'low';
export const sureWords: Readonly<Record<Sure, string>> = {
  high: 'cao',
  medium: 'vừa',
  low: 'thấp',
};

/** A published share as proposed: of another proposal, or of something only words name. */
export type ProposedShare = { value: number; printed: string; of?: string; base?: string };

/** One figure an editor may accept. */
export type Proposal = {
  id: string;
  indicator: Indicator;
  level?: Level;
  /** Tells it apart from others of the same kind, place and day. */
  label?: string;
  place: Place;
  value?: number;
  printed?: string;
  qualifier: Qualifier;
  /** The source's word where the vocabulary has only a similar one: "xấp xỉ". */
  hedge?: string;
  notation: Notation;
  share?: ProposedShare;
  asOf: string;
  asOfPrinted?: string;
  deadline?: Dated;
  mode: Mode;
  /** The source's own words, at most 100 characters. */
  fragment: string;
  /** Whether the words had to be shortened, so that they are no quotation any more. */
  shortened?: true;
  /** The source's words for what is counted, where the fragment does not hold them. */
  countedPrinted?: string;
  /** Where its sentence begins. */
  sentence: number;
  /** Where the number stands in the cleaned text. */
  at: Span;
  sure: Sure;
  /** What to look at, in Vietnamese. */
  doubts: readonly string[];
  /** Id of the proposal it is part of by a slash: "1.223/2.376". */
  slashOf?: string;
};
