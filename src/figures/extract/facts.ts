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
  /** Where the unit's words end; the number's end without one. */
  unitEnd: number;
};

const slash = /^ ?\/ ?$|^ ?(?:\p{L}+ ){0,3}(?:trên|trong) (?:tổng )?(?:số )?$/u;
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
  numerals.forEach((numeral, index) => {
    if (numeral === whole) return;
    if (whyNotFigure(text, numeral) !== undefined) return;
    const next = numerals[index + 1];
    const last = facts.at(-1);
    if (numeral.percent) {
      if (last && takesShare(last, numeral, text, cues, isPlaceBetween)) {
        last.share = numeral;
        last.end = numeral.end;
      } else facts.push(lone(text, numeral));
      return;
    }
    whole = next && !next.percent && slash.test(text.slice(numeral.end, next.start)) ? next : undefined;
    if (last && isExplained(last, numeral, text)) {
      const unit = unitBehind(text, (whole ?? numeral).end);
      Object.assign(last, { number: numeral, whole, end: unit?.end ?? (whole ?? numeral).end });
      if (unit) last.unit = unit.kind;
      return;
    }
    facts.push(counted(text, numeral, whole));
  });
  return facts;
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

/** Whether a share belongs to the number before it: "… 176.648 tài khoản (đạt 39,26%)". */
function takesShare(
  last: Fact,
  share: Numeral,
  text: string,
  cues: readonly Cue[],
  isPlaceBetween: (start: number, end: number) => boolean,
): boolean {
  if (!last.number || last.share || share.start - last.end > 110) return false;
  const gap = text.slice(last.unitEnd, share.start);
  if (gap.includes(';')) return false;
  const cut = Math.max(gap.lastIndexOf(','), gap.lastIndexOf('('), 0);
  const clause = last.unitEnd + cut;
  if (!joining.test(gap.slice(cut).replace(/^,/, ''))) return false;
  const newVerb = cues.some(
    (cue) => cue.kind === 'verb' && cue.start >= clause && cue.end <= share.start && cut > 0,
  );
  return !newVerb && !isPlaceBetween(clause, share.start);
}

/** "đạt 24,37% (186.568 tài khoản)": the number explains the share. */
function isExplained(last: Fact, number: Numeral, text: string): boolean {
  if (last.number || !last.share) return false;
  return /^[^,;()\d]{0,40}\( ?(?:\p{L}+ )?$/u.test(text.slice(last.share.end, number.start));
}
