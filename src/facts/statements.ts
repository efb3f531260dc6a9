import { fold } from '../text/fold.ts';
import { plainInline } from '../text/inline.ts';
import { sentencesIn } from '../text/sentences.ts';
import { quantitiesIn } from './quantities.ts';

/** What a sentence claims without a number; each must be said by a fact that the sentence tells. */
const claims = {
  penalty: /(?<!án |sợ |sợ bị |\p{L})phạt(?! tù|\p{L})/iu,
  noPenalty: /không (?:ai |có )?(?:mức |thì )?(?:bị )?phạt/iu,
  waiver:
    /(?<!\p{L})(?:miễn(?: lệ)? ?phí|(?:được|toàn bộ) miễn)(?!\p{L})|không (?:mất|tốn|phải nộp|thu) (?:lệ )?(?:phí|tiền)/iu,
  duty: /(?<!có )bắt buộc|(?<!\p{L})phải có thẻ/iu,
  noDuty: /không (?:hề |còn )?bắt buộc|không ai được bắt/iu,
  ban: /không được (?:đòi|yêu cầu)|không ai được (?:đòi|hỏi|yêu cầu)/iu,
  expired: /hết (?:giá trị|hiệu lực)/iu,
  valid: /có giá trị(?! bao lâu)|còn giá trị|còn hiệu lực/iu,
  right: /được cấp/iu,
  law: /(?:theo|tại|của) (?:nghị định|thông tư|luật|quyết định|nghị quyết)(?!\p{L})/iu,
} as const;
type Claim = keyof typeof claims;

/** A claim's other half: "không bắt buộc" is no "bắt buộc". */
const without: Partial<Record<Claim, Claim>> = { penalty: 'noPenalty', duty: 'noDuty' };

/** What a sentence must not say of a fact that says the other. */
export const contrary: Readonly<Record<string, Claim>> = {
  penalty: 'noPenalty',
  noPenalty: 'penalty',
  duty: 'noDuty',
  noDuty: 'duty',
  expired: 'valid',
  valid: 'expired',
};

/** What each claim is called in messages. */
export const claimNames: Record<Claim, string> = {
  penalty: 'bị phạt',
  noPenalty: 'không bị phạt',
  waiver: 'miễn phí',
  duty: 'bắt buộc',
  noDuty: 'không bắt buộc',
  ban: 'không được đòi',
  expired: 'hết giá trị',
  valid: 'có giá trị',
  right: 'được cấp',
  law: 'theo văn bản luật',
};

/** What a text claims, apart from its numbers. */
export function claimsIn(text: string): Claim[] {
  const asIs = (Object.keys(claims) as Claim[]).filter((kind) => claims[kind].test(text));
  return asIs.filter((kind) => {
    const other = without[kind];
    if (other === undefined || !asIs.includes(other)) return true;
    // Both words are there only when one stands outside the other.
    return claims[kind].test(text.replace(new RegExp(claims[other], 'giu'), ' '));
  });
}

/** A sentence of a page that tells readers what the law says. */
export type Statement = {
  sentence: string;
  /** What it claims, and its numbers. */
  claims: readonly Claim[];
  quantities: readonly string[];
};

/** Ages and the numbers of laws alone tell nothing: "trẻ dưới 14 tuổi" is only who is meant. */
const aside = / tuổi$/;

/** The sentences of a line that state law, or another number with a day, a sum or a term. */
export function statementsIn(line: string): Statement[] {
  return sentencesIn(plainInline(line)).flatMap((sentence) => {
    const found = claimsIn(sentence);
    const quantities = quantitiesIn(sentence);
    if (sentence.endsWith('?')) return [];
    const states = found.length > 0 || quantities.some((quantity) => !aside.test(quantity));
    return states ? [{ sentence, claims: found, quantities }] : [];
  });
}

/** Tones and signs left out, with a blank at both ends: "mức 2," is ` muc 2 `. */
export function folded(text: string): string {
  return ` ${fold(text)} `;
}
