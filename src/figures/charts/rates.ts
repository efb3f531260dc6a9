import { derivedFrom } from '../derive.ts';
import type { Register } from '../register.ts';
import type { Figure } from '../schema.ts';
import { numberWords, shareWords } from '../wording.ts';
import { computedMark } from './view.ts';

/** How far a figure came, in percent: what is drawn, and what is printed. */
export type Rate = { value: number; words: string };

/**
 * The published rate, or the computed one with its mark. Where both numbers are known the bar follows the
 * arithmetic, so that a misprint stays in the words.
 */
export function rateOf(register: Register, figure: Figure): Rate | undefined {
  const computed = derivedFrom(register, figure).find(({ kind }) => kind === 'share');
  const { share } = figure;
  if (share) return { value: computed?.value ?? share.value, words: shareWords(share) };
  return computed && { value: computed.value, words: `${computed.words}${computedMark}` };
}

/** The published number, or the rate where there is none. */
export function mainWords(figure: Figure): string {
  return numberWords(figure) ?? (figure.share ? shareWords(figure.share) : '');
}
