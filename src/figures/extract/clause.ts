import type { Indicator, Level } from '../vocabulary.ts';
import type { Cue, Mode, Thing, Verb } from './cues.ts';
import type { UnitKind } from './units.ts';

/** What a fact counts, and what an editor should look at. */
export type Reading = {
  indicator: Indicator;
  /** What the number behind a slash counts; undefined when it is no figure of its own. */
  wholeIndicator?: Indicator;
  level?: Level;
  mode: Mode;
  verb?: Verb;
  thing?: Thing;
  unit?: UnitKind;
  /** Why it may be read wrong, in Vietnamese. */
  doubts: string[];
};

/** What numbers before say, for "số còn lại", "đạt 87,1%" and lists without verbs. */
export type Earlier = Pick<
  Reading,
  'mode' | 'verb' | 'thing' | 'level' | 'unit' | 'indicator' | 'wholeIndicator'
>;

/** A sentence prepared for reading; `text` is masked, in small letters. */
export type Clause = {
  text: string;
  cues: readonly Cue[];
  /** Where the words that belong to this fact begin and end. */
  from: number;
  to: number;
  /** Where the fact's own words end. */
  unitEnd: number;
  /** Whether this is the first or the second of two shares told together: "41,3% và 18,02%". */
  pair?: 1 | 2 | undefined;
  /** The cues are those of one of the two; the words between belong to both. */
  paired?: boolean;
  /** Everything behind the fact, up to the next one. */
  tail: string;
  tailEnd: number;
  /** The reading before it in this sentence, else in this paragraph. */
  earlier?: Earlier | undefined;
  sameSentence: boolean;
  /** What the article speaks of most. */
  topic?: Thing | undefined;
  /** A place is named right before the fact: "Tây Hồ (106,1%)". */
  placeBefore: boolean;
  /** The sentences before tell a plan. */
  planned: boolean;
  /** Where a deadline stands in this clause. */
  due?: number | undefined;
};
