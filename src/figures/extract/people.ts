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

/** "58 công dân đủ điều kiện đã được kích hoạt" counts what was done. */
const served =
  /(?:đủ điều kiện|trong độ tuổi|thuộc diện|diện cấp)[^,;]{0,20} (?:đã|đều)(?: \p{L}+){0,2} (?:cấp|kích hoạt|thu nhận|làm|đăng ký|nhận|cài)/u;

/** "hỗ trợ 45.300 người dân cài đặt, kích hoạt" counts what they did. */
const acts =
  /^(?: (?:đến|tới|đi|tự|vào|tải))?(?: cài đặt(?:,| và)?| đăng ký(?:,| và)?)* (?:kích hoạt|làm (?:thẻ|cccd|căn|thủ tục|hồ sơ))/u;

/** "4.194 nhân khẩu trong diện cấp (trong đó 2.748 nhân khẩu thường trú, 1.445 …)" */
function partsOfEligible(left: string, right: string, { earlier, sameSentence }: Clause): boolean {
  if (!sameSentence || !earlier) return false;
  if (earlier.wholeIndicator !== 'people-eligible' && earlier.indicator !== 'people-eligible')
    return false;
  return /trong đó|gồm|,|và/u.test(left) && /^ (?:thường|tạm) trú/u.test(right);
}

/** "thu nhận 36.232 trường hợp, trong đó 21.879 trường hợp từ 14 tuổi": parts are what the whole is. */
function breaksDown(unit: UnitKind, { earlier, sameSentence, text, from }: Clause): boolean {
  if (!sameSentence || earlier?.verb === undefined || earlier.unit === undefined) return false;
  if (!/^(?:cards|accounts)/u.test(earlier.indicator)) return false;
  return earlier.unit === unit && /trong đó|bao gồm|gồm/u.test(text.slice(0, from + 20));
}

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
  if (!fact.number) return undefined;
  if (partsOfEligible(left, right, clause)) return 'people-eligible';
  if (verb || breaksDown(unit, clause)) return undefined;
  if (/(?:trong|trên|của) tổng(?: số)? $/u.test(left)) return 'people-eligible';
  if (served.test(right) || acts.test(clause.tail)) return undefined;
  if (over14.test(right) && !eligible.test(clause.tail.slice(0, 80))) return 'people-over-14';
  if (away.test(clause.tail.slice(0, 150))) return 'people-away';
  const counted = clause.text.slice(fact.number.end, fact.unitEnd);
  if (
    eligible.test(clause.tail.slice(0, 80).split(/[;.(]/u)[0] ?? '') ||
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
