import type { Earlier } from './clause.ts';
import type { Cue, Thing, Verb } from './cues.ts';
import type { DateMemory } from './dating.ts';
import type { PlaceMemory } from './placing.ts';

/** What earlier sentences leave behind for later ones. */
export type Memory = {
  places: PlaceMemory;
  dates: DateMemory;
  /** The last reading, or what the last sentence spoke of without a number. */
  earlier?: Earlier | undefined;
  planned: boolean;
  paragraph: number;
  /** The last sentences, the nearest first. */
  recent: readonly string[];
};

export const goesOn =
  /^[\s“"(–-]*(?:trong đó|cụ thể|riêng|ngoài ra|bên cạnh đó|đồng thời|theo đó|cùng với đó|còn|tuy nhiên|một số|các địa phương|các đơn vị|đơn vị|số còn lại|về|dẫn đầu|đứng đầu|ở chiều|ngược lại|với kết quả|trong số|kết quả|nhận xét)/u;

/** A line of a list belongs to what was said above it. */
export const bullet = /^\s*[-–•+*·]\s/u;

/** A paragraph that begins so speaks of the place of the one before. */
export const samePlace =
  /^[\s“"(–-]*(?:trong đó|cụ thể|riêng|ngoài ra|theo đó|cùng với đó|số còn lại)/u;

export function isPlan(cues: readonly Cue[], before: boolean): boolean {
  const modes = cues.flatMap((cue) => (cue.kind === 'mode' ? [cue.mode] : []));
  if (modes.includes('aim')) return true;
  return modes.includes('done') ? false : before;
}

/** What a sentence speaks of, for the next one that leaves it out. */
export function gistOf(cues: readonly Cue[], before: Earlier | undefined): Earlier | undefined {
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
