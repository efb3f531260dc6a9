import type { Indicator } from '../vocabulary.ts';
import type { Mode, Thing, Verb } from './cues.ts';
import type { Fact } from './facts.ts';
import type { UnitKind } from './units.ts';

/** Words that make a number a rate a day. */
export const daily =
  /(?:mỗi|một|\/|trên|hằng|hàng) ?ngày|thẻ ?\/ ?ngày|bình quân|có ngày|ngày cao điểm/u;

/** The indicator of what was done with cards or accounts. */
export function indicatorOf({
  thing,
  verb,
  mode,
  unit,
  words,
  right,
  fact,
}: {
  thing: Thing;
  verb: Verb | undefined;
  mode: Mode;
  unit: UnitKind | undefined;
  words: string;
  right: string;
  fact: Pick<Fact, 'number' | 'share'>;
}): Indicator {
  if (thing === 'card') {
    if (mode !== 'left' && fact.number && daily.test(words)) return 'cards-daily';
    if (mode === 'aim') return 'cards-due';
    // "còn phải cấp 12.500 thẻ" is a task; files that wait are pending.
    if (mode === 'left' && unit === 'card' && /còn phải (?:cấp|làm)(?!\p{L})/u.test(words))
      return 'cards-due';
    if (mode === 'left')
      return unit === 'person' || unit === 'case' ? 'people-without-card' : 'cards-pending';
    // A file is collected, whatever the verb says; one that explains a share counts what the share counts.
    if (unit === 'file' && !fact.share) return 'cards-collected';
    return verb === 'collect' || verb === 'register' ? 'cards-collected' : 'cards-issued';
  }
  if (mode === 'aim') return 'accounts-target';
  if (mode === 'left') return 'accounts-due';
  if (verb !== 'activate' && /^ đạt (?:mức|cấp)/u.test(right)) return 'accounts-issued';
  switch (verb) {
    case 'activate':
      return 'accounts-activated';
    case 'approve':
      return 'accounts-approved';
    case 'collect':
      return 'accounts-collected';
    case 'register':
    case 'install':
      return 'accounts-registered';
    default:
      return 'accounts-issued';
  }
}
