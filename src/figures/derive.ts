import { formatDate, formatNumber, formatPercent } from '../text/format.ts';
import { roundTo } from '../text/numbers.ts';
import { daysBetween } from './dates.ts';
import { rankOf } from './ranks.ts';
import type { Register } from './register.ts';
import type { Figure } from './schema.ts';
import { indicatorInfo, indicators } from './vocabulary.ts';
import { numberWords } from './wording.ts';

/** A value the portal computed from published figures, and how. */
export type Derived = {
  kind: 'share' | 'remaining' | 'days-left' | 'per-day' | 'rank';
  /** Percent, a count, days, a count a day, a place from 1. */
  value: number;
  /** As readers see it: "66,37 %", "273.352"; with "khoảng" where a figure behind it is not exact. */
  words: string;
  /** What it says: "So với chỉ tiêu". */
  meaning: string;
  /** "298.649 ÷ 450.000 = 66,37 %" */
  formula: string;
};

/** Decimals of a share that the portal computes. */
const shareDecimals = 2;

/** The figure that one is measured against: its published whole, its target, or what it is part of. */
export function wholeOf(register: Register, figure: Figure): Figure | undefined {
  const relations = register.relationsOf(figure.id);
  const target = relations.find(
    (relation) => relation.kind === 'target' && relation.figure === figure.id,
  );
  const part = relations.find(
    (relation) => relation.kind === 'part' && relation.part === figure.id,
  );
  const id =
    figure.share?.of ??
    (target?.kind === 'target' ? target.target : undefined) ??
    (part?.kind === 'part' ? part.whole : undefined);
  return id === undefined ? undefined : register.figures.get(id)?.figure;
}

/** Share of `part` in `whole` in percent, rounded like a newspaper; undefined without both numbers. */
export function shareOf(part: Figure, whole: Figure, decimals = shareDecimals): number | undefined {
  if (part.value === undefined || !whole.value) return undefined;
  return roundTo((part.value * 100) / whole.value, decimals);
}

/**
 * Everything the portal computes for one figure: its share of the whole, what remains, how many days were left
 * at that date and how many a day they would have needed, its place among those the source compares it with.
 */
export function derivedFrom(register: Register, figure: Figure): Derived[] {
  const whole = wholeOf(register, figure);
  const rank = rankOf(register, figure);
  return [...(whole ? measured(figure, whole) : []), ...(rank ? [rank] : [])];
}

function measured(figure: Figure, whole: Figure): Derived[] {
  const value = shareOf(figure, whole);
  if (value === undefined || figure.value === undefined || whole.value === undefined) return [];

  const exact = figure.qualifier === 'exact' && whole.qualifier === 'exact';
  const hedge = (words: string) => (exact ? words : `khoảng ${words}`);
  const [part, all] = [numberWords(figure) ?? '', numberWords(whole) ?? ''];
  // Two decimals of "khoảng 60 triệu ÷ hơn 83,5 triệu" would say more than the source knows.
  const percent = exact ? formatPercent(value) : hedge(formatPercent(value, value < 10 ? 1 : 0));
  const share: Derived = {
    kind: 'share',
    value,
    words: percent,
    meaning: `So với ${wholeName(whole)}`,
    formula: `${part} ÷ ${all} = ${percent}`,
  };
  const left = whole.value - figure.value;
  if (left <= 0) return [share];
  const rest = hedge(formatNumber(left));
  const remaining: Derived = {
    kind: 'remaining',
    value: left,
    words: rest,
    meaning: 'Còn lại',
    formula: `${all} − ${part} = ${rest}`,
  };
  return [share, remaining, ...pace(figure, whole, { left, rest, hedge })];
}

type Rest = { left: number; rest: string; hedge: (words: string) => string };

/** Days to the deadline as the figure's own day saw it, and how many a day it took from there. */
function pace(figure: Figure, whole: Figure, { left, rest, hedge }: Rest): Derived[] {
  const deadline = whole.deadline ?? figure.deadline;
  const days = deadline === undefined ? undefined : daysBetween(figure.asOf, deadline);
  if (deadline === undefined || days === undefined || days <= 0) return [];
  const daily = Math.ceil(left / days);
  const words = hedge(formatNumber(daily));
  return [
    {
      kind: 'days-left',
      value: days,
      words: `${days}\u00a0ngày`,
      meaning: 'Đến hạn khi đó',
      formula: `từ ${formatDate(figure.asOf)} đến ${formatDate(deadline)} còn ${days} ngày`,
    },
    {
      kind: 'per-day',
      value: daily,
      words,
      meaning: 'Cần mỗi ngày để kịp hạn',
      formula: `${rest} ÷ ${days} ngày = ${words} ${indicators[figure.indicator].unit} (làm tròn lên)`,
    },
  ];
}

function wholeName(whole: Figure): string {
  return indicatorInfo(whole.indicator).aim ? 'chỉ tiêu' : (numberWords(whole) ?? '');
}
