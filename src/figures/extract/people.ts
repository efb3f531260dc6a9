import type { Indicator } from '../vocabulary.ts';
import type { Clause } from './clause.ts';
import type { Fact } from './facts.ts';
import type { UnitKind } from './units.ts';

const away =
  /đi làm (?:ăn )?(?:ở )?xa|làm ăn xa|vắng mặt|không có mặt|đi vắng|ngoài tỉnh|ngoại tỉnh|nước ngoài|ngoài địa (?:bàn|phương)|xa quê|đi lao động/u;
/** Who must or may have a card. */
export const eligible =
  /đủ điều kiện|trong độ tuổi|đến độ tuổi|thuộc diện|diện (?:phải )?(?:cấp|làm)|đủ tuổi/u;
const over14 = /^(?: dân)?(?: (?:từ|trên|đủ|có độ tuổi))* 14 tuổi|^ (?:từ )?(?:đủ )?14 tuổi/u;

export function readPeople({
  fact,
  unit,
  left,
  right,
  verb,
  clause,
}: {
  fact: Fact;
  unit: UnitKind | undefined;
  left: string;
  right: string;
  verb: boolean;
  clause: Clause;
}): Indicator | undefined {
  if (unit !== 'person' && unit !== 'case') return undefined;
  if (!fact.number || verb) return undefined;
  if (/(?:trong|trên|của) tổng(?: số)? $/u.test(left)) return 'people-eligible';
  if (over14.test(right)) return 'people-over-14';
  if (away.test(clause.tail.slice(0, 150))) return 'people-away';
  const counted = clause.text.slice(fact.number.end, fact.unitEnd);
  if (
    eligible.test(right.slice(0, 60)) ||
    (eligible.test(left.slice(-90)) && !/đã|chưa/u.test(left.slice(-90)))
  ) {
    return /chưa|còn/u.test(right.slice(0, 80) + left.slice(-20)) ? undefined : 'people-eligible';
  }
  if (
    unit === 'person' &&
    /nhân khẩu|khẩu|dân/u.test(counted + right.slice(0, 5)) &&
    !/công dân/u.test(counted)
  )
    return /chưa|được|đã/u.test(right.slice(0, 30)) ? undefined : 'people';
  return /dân số/u.test(left.slice(-40)) ? 'people' : undefined;
}
