import type { Span } from './article.ts';
import type { Cue } from './cues.ts';
import { whyNotFigure } from './notFigures.ts';
import type { Numeral } from './numerals.ts';
import { unitBehind } from './units.ts';
import type { UnitKind } from './units.ts';

/** Numbers that tell one thing: "1.223/2.376 hồ sơ", "176.648 tài khoản (đạt 39,26%)". */
export type Fact = Span & {
  number?: Numeral;
  /** What stands behind the slash. */
  whole?: Numeral;
  share?: Numeral;
  unit?: UnitKind;
  /** The upper end of a range that follows as a fact of its own: "400.000 - 500.000 thẻ". */
  upTo?: Numeral;
  /** Where the unit's words end; the number's end without one. */
  unitEnd: number;
};

const slash = /^ ?\/ ?$/u;
/** "953 hồ sơ cấp căn cước /4.194 nhân khẩu": the words of the part may stand before the slash. */
const slashBehindWords = /^ \p{L}[\p{L} ()]{1,70}\/ ?$/u;
/** Nobody puts longer breakdowns into brackets. */
const longestBracket = 200;
const outOf = /^ (?:\p{L}+ ){0,3}(?:trên|trong)(?: tổng)?(?: số)? $/u;
/** What a share may be told of beside its number. */
const shared = new Set<UnitKind | undefined>([
  undefined,
  'card',
  'file',
  'account',
  'case',
  'person',
  'household',
]);
const joining =
  /(?:^|[^\p{L}])(?:đạt|chiếm|bằng|tương đương|tương ứng|tỷ lệ|tỉ lệ|hoàn thành|tức)(?!\p{L})[^,;]*$|^\s*\(\s*(?:hơn |gần |khoảng |trên )?$/u;

/** Brings the numbers of a sentence together; `text` is the masked sentence. */
export function findFacts(
  text: string,
  numerals: readonly Numeral[],
  cues: readonly Cue[],
  isPlaceBetween: (start: number, end: number) => boolean,
): Fact[] {
  const facts: Fact[] = [];
  let whole: Numeral | undefined;
  numerals.forEach((read, index) => {
    if (read === whole) return;
    const numeral = isLowerPercent(text, read, numerals[index + 1])
      ? { ...read, percent: true }
      : read;
    if (whyNotFigure(text, numeral) !== undefined) return;
    const next = numerals[index + 1];
    const last = facts.at(-1);
    if (numeral.percent) {
      const owner = beforeBracket(facts, numeral, text);
      if (owner && takesShare(owner, numeral, text, cues, isPlaceBetween)) {
        owner.share = numeral;
        if (owner === last) owner.end = numeral.end;
      } else facts.push(lone(text, numeral));
      return;
    }
    if (last && isTarget(last, numeral, text)) {
      const unit = unitBehind(text, numeral.end);
      Object.assign(last, { whole: numeral, end: unit?.end ?? numeral.end });
      return;
    }
    whole = next && isWhole(text, numeral, next) ? next : undefined;
    if (last && isExplained(last, numeral, text)) {
      const unit = unitBehind(text, (whole ?? numeral).end);
      Object.assign(last, { number: numeral, whole, end: unit?.end ?? (whole ?? numeral).end });
      if (unit) last.unit = unit.kind;
      return;
    }
    const upTo = next && isRange(text, numeral, next) ? next : undefined;
    const fact = counted(text, numeral, whole);
    const unit = upTo && unitBehind(text, upTo.end);
    facts.push(unit ? { ...fact, upTo, unit: unit.kind } : fact);
  });
  return facts;
}

/** "71 - 72%" */
function isLowerPercent(text: string, from: Numeral, to: Numeral | undefined): boolean {
  if (from.percent || !to?.percent || to.value <= from.value) return false;
  return /^ ?[-–] ?$/u.test(text.slice(from.end, to.start));
}

/** "400.000 - 500.000 thẻ", "từ 10 đến 15 tổ". */
function isRange(text: string, from: Numeral, to: Numeral): boolean {
  if (from.percent || to.percent || to.value <= from.value) return false;
  const gap = text.slice(from.end, to.start);
  const led = /(?:^|[^\p{L}])từ (?:\p{L}+ )?$/u.test(
    text.slice(Math.max(0, from.start - 12), from.start),
  );
  return /^ ?[-–] ?$/u.test(gap) || (led && gap === ' đến ');
}

/** "1.223/2.376", "1.223 trong tổng số 2.376 hồ sơ"; "4.303 người trên 14 tuổi" is none. */
function isWhole(text: string, part: Numeral, whole: Numeral): boolean {
  if (whole.percent) return false;
  const gap = text.slice(part.end, whole.start);
  if (slash.test(gap)) return true;
  if (slashBehindWords.test(gap) && whole.value >= part.value) return true;
  return outOf.test(gap) && whole.value >= part.value && whyNotFigure(text, whole) === undefined;
}

function lone(text: string, share: Numeral): Fact {
  const unit = unitBehind(text, share.end);
  const end = unit?.end ?? share.end;
  return { start: share.start, end, unitEnd: end, share, ...(unit && { unit: unit.kind }) };
}

function counted(text: string, number: Numeral, whole: Numeral | undefined): Fact {
  const last = whole ?? number;
  const unit = unitBehind(text, last.end) ?? (whole && unitBehind(text, number.end));
  const end = Math.max(unit?.end ?? last.end, last.end);
  return {
    start: number.start,
    end,
    unitEnd: end,
    number,
    ...(whole && { whole }),
    ...(unit && { unit: unit.kind }),
  };
}

/** "953 hồ sơ (trong đó 274 …, 144 …), đạt 22,7%": what follows a bracket is told of what stood before it. */
function beforeBracket(facts: readonly Fact[], share: Numeral, text: string): Fact | undefined {
  const last = facts.at(-1);
  if (!last) return undefined;
  const closing = text.slice(last.end, share.start).indexOf(')');
  if (closing < 0) return last;
  const opening = text.lastIndexOf('(', last.end + closing);
  if (opening < 0 || opening > last.start || opening < last.start - longestBracket) return last;
  return facts.findLast(({ start }) => start < opening) ?? last;
}

/** Whether a share belongs to the number before it: "… 176.648 tài khoản (đạt 39,26%)". */
function takesShare(
  last: Fact,
  share: Numeral,
  text: string,
  cues: readonly Cue[],
  isPlaceBetween: (start: number, end: number) => boolean,
): boolean {
  if (!last.number || last.share) return false;
  if (!shared.has(last.unit)) return false;
  const gap = text
    .slice(last.unitEnd, share.start)
    .replace(/\([^()]*\)/gu, (words) => ' '.repeat(words.length));
  if (gap.replace(/ +/gu, ' ').length > 85 || gap.includes(';')) return false;
  if (last.unit !== undefined && forAll.test(gap))
    return !isPlaceBetween(last.unitEnd, share.start);
  if (namesRate(last, share, gap, cues)) return !isPlaceBetween(last.unitEnd, share.start);
  const cut = Math.max(gap.lastIndexOf(','), gap.lastIndexOf('('), gap.lastIndexOf(' và '), 0);
  const clause = last.unitEnd + cut;
  if (!joining.test(gap.slice(cut).replace(/^,| và /u, ' '))) return false;
  const newVerb = cues.some(
    (cue) => cue.kind === 'verb' && cue.start >= clause && cue.end <= share.start && cut > 0,
  );
  return !newVerb && !isPlaceBetween(clause, share.start);
}

/** "cấp 84,7 triệu thẻ CCCD cho 100% công dân" */
const forAll = /^[^,;:()\d§]{0,40} cho $/u;

/** "kích hoạt 49,7 triệu tài khoản, tỷ lệ kích hoạt đạt 69,25%": the rate of what was just counted. */
function namesRate(last: Fact, share: Numeral, gap: string, cues: readonly Cue[]): boolean {
  if (!/^[^,;()]*[,(] ?(?:tỷ lệ|tỉ lệ) [^,;()]* (?:đạt|là|bằng) (?:hơn |gần |trên )?$/u.test(gap))
    return false;
  const verbs = cues.flatMap((cue) => (cue.kind === 'verb' ? [cue] : []));
  const own = verbs.findLast(({ end }) => end <= last.start);
  const named = verbs.find(({ start }) => start >= last.unitEnd);
  return own !== undefined && named?.verb === own.verb && named.end <= share.start;
}

/** "đạt 58,18% so với chỉ tiêu 5.486 tài khoản", "102,4% chỉ tiêu huyện giao (4.546 tài khoản)" */
function isTarget(last: Fact, number: Numeral, text: string): boolean {
  if (!last.number || !last.share || last.whole) return false;
  const gap = text.slice(last.share.end, number.start);
  return /^ ?(?:so với |của |trên )?(?:tổng )?(?:chỉ tiêu|kế hoạch|mục tiêu)(?: (?!đã|đến)\p{L}+){0,6} \(?(?:là )?$/u.test(
    gap,
  );
}

/** "đạt 24,37% (186.568 tài khoản)": the number explains the share. */
function isExplained(last: Fact, number: Numeral, text: string): boolean {
  if (last.number || !last.share) return false;
  return /^[^,;()\d]{0,80}\( ?(?:\p{L}+ )?$/u.test(text.slice(last.share.end, number.start));
}
