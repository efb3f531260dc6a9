import { midSentence } from '../../text/format.ts';
import { derivedFrom, wholeOf } from '../derive.ts';
import type { Register } from '../register.ts';
import type { Figure } from '../schema.ts';
import { indicatorInfo } from '../vocabulary.ts';
import { indicatorWords, numberWords, shareWords } from '../wording.ts';
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

/** What a rate is a rate of: "chỉ tiêu được giao"; undefined where the source does not say. */
export function baseOf(register: Register, figure: Figure): string | undefined {
  if (figure.share?.base !== undefined) return figure.share.base.split(/[;(]/u)[0]?.trim();
  const whole = wholeOf(register, figure);
  if (!whole) return undefined;
  return indicatorInfo(whole.indicator).aim ? 'chỉ tiêu' : midSentence(indicatorWords(whole));
}

/** The published number, or the rate where there is none. */
export function mainWords(figure: Figure): string {
  return numberWords(figure) ?? (figure.share ? shareWords(figure.share) : '');
}
