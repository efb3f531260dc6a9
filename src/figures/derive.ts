import { formatNumber, formatPercent } from '../text/format.ts';
import { roundTo } from '../text/numbers.ts';
import type { Register } from './register.ts';
import type { Figure } from './schema.ts';
import { numberWords } from './wording.ts';

/** A value the portal computed from published figures, and how. */
export type Derived = {
  kind: 'share' | 'remaining';
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
function wholeOf(register: Register, figure: Figure): Figure | undefined {
  const target = register.relations.find(
    (relation) => relation.kind === 'target' && relation.figure === figure.id,
  );
  const part = register.relations.find(
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

/** Everything the portal computes for one figure: its share of the whole and what remains. */
export function derivedFrom(register: Register, figure: Figure): Derived[] {
  const whole = wholeOf(register, figure);
  if (!whole) return [];
  const value = shareOf(figure, whole);
  if (value === undefined || figure.value === undefined || whole.value === undefined) return [];

  const exact = figure.qualifier === 'exact' && whole.qualifier === 'exact';
  const hedge = (words: string) => (exact ? words : `khoảng ${words}`);
  const [part, all] = [numberWords(figure) ?? '', numberWords(whole) ?? ''];
  const percent = hedge(formatPercent(value));
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
  return [
    share,
    {
      kind: 'remaining',
      value: left,
      words: rest,
      meaning: 'Còn lại',
      formula: `${all} − ${part} = ${rest}`,
    },
  ];
}

function wholeName(whole: Figure): string {
  return whole.indicator === 'accounts-target' ? 'chỉ tiêu' : (numberWords(whole) ?? '');
}
