import { formatDate, formatNumber, formatPercent } from '../text/format.ts';
import { readNumber, roundTo } from '../text/numbers.ts';
import { isCurrent } from './corrections.ts';
import { shareOf } from './derive.ts';
import { falls } from './growth.ts';
import { relationsAmong } from './register.ts';
import type { Register } from './register.ts';
import type { Figure, Relation } from './schema.ts';
import { numberWords, shareWords } from './wording.ts';

/** Two published numbers that do not fit, in the words readers see. */
export type Contradiction = {
  title: string;
  /** The arithmetic, where there is one. */
  formula?: string;
  /** The editor's explanation; missing where the editor has still to write it. */
  note: string | undefined;
};

const aboveAll = 'Tỷ lệ trên 100\u00a0%: ';

/** What a figure's own published share contradicts. */
export function shareContradiction(register: Register, figure: Figure): Contradiction | undefined {
  const { share } = figure;
  if (!share) return undefined;
  const { note } = share;
  const whole = share.of === undefined ? undefined : register.figures.get(share.of)?.figure;
  const decimals = readNumber(share.printed)?.decimals ?? 0;
  const exact = figure.qualifier === 'exact' && whole?.qualifier === 'exact';
  const computed = whole && exact ? shareOf(figure, whole) : undefined;
  if (whole && computed !== undefined && shareOf(figure, whole, decimals) !== share.value) {
    return {
      title: `Nguồn in ${shareWords(share)}; tính từ hai số trong bài là ${formatPercent(computed)}`,
      formula: `${numberWords(figure)} ÷ ${numberWords(whole)} = ${formatPercent(computed)}`,
      note,
    };
  }
  if (whole && computed !== undefined && (figure.value ?? 0) > (whole.value ?? 0)) {
    return {
      title: `Nguồn ghi ${numberWords(figure)}, lớn hơn ${numberWords(whole)} phải làm`,
      note,
    };
  }
  if (share.value > 100) {
    return { title: `${aboveAll}${shareWords(share)}`, note };
  }
  return undefined;
}

/** What a relation between published figures contradicts; nothing where a figure is not exact. */
export function relationContradiction(
  register: Register,
  relation: Relation,
): Contradiction | undefined {
  const read = (id: string) => {
    const figure = register.figures.get(id)?.figure;
    return figure?.qualifier === 'exact' && isCurrent(register, id) ? figure.value : undefined;
  };
  const { note } = relation;
  switch (relation.kind) {
    case 'sum': {
      const parts = relation.parts.map(read);
      return compare(read(relation.total), parts, '+', note);
    }
    case 'difference':
      return compare(read(relation.result), [read(relation.from), read(relation.minus)], '−', note);
    case 'part': {
      const [part, whole] = [read(relation.part), read(relation.whole)];
      return part !== undefined && whole !== undefined && part > whole
        ? { title: `Nguồn ghi ${formatNumber(part)} trong ${formatNumber(whole)}`, note }
        : undefined;
    }
    case 'target':
    case 'distinct':
    case 'corrects':
      return undefined;
    case 'running':
      return fall(register, relation.figures, note);
    case 'same': {
      const values = new Set(relation.figures.map(read).filter((value) => value !== undefined));
      return (
        differ(
          [...values].map((value) => formatNumber(value)),
          note,
        ) ?? differ(sharesSaid(register, relation.figures), note)
      );
    }
  }
}

function differ(said: readonly string[], note: string | undefined): Contradiction | undefined {
  return said.length > 1
    ? { title: `Các nguồn ghi khác nhau: ${said.join(' và ')}`, note }
    : undefined;
}

/** The shares some figures give, each once; 74,7 % and 75 % are one, as exactly as both are printed. */
function sharesSaid(register: Register, ids: readonly string[]): string[] {
  const shares = ids.flatMap((id) => {
    const share = register.figures.get(id)?.figure.share;
    return share && isCurrent(register, id) ? share : [];
  });
  const decimals = Math.min(...shares.map(({ printed }) => readNumber(printed)?.decimals ?? 0));
  const byRounded = new Map(shares.map((share) => [roundTo(share.value, decimals), share]));
  return [...byRounded.values()].map(shareWords);
}

/** A running total that fell, told with both numbers. */
function fall(
  register: Register,
  ids: readonly string[],
  note: string | undefined,
): Contradiction | undefined {
  const inTime = ids
    .flatMap((id) => register.figures.get(id)?.figure ?? [])
    .sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
  const index = inTime.findIndex((later, at) => {
    const earlier = inTime[at - 1];
    return earlier !== undefined && falls(earlier, later);
  });
  const [earlier, later] = [inTime[index - 1], inTime[index]];
  if (!earlier || !later) return undefined;
  const told = (figure: Figure) => `${numberWords(figure)} (${formatDate(figure.asOf)})`;
  return { title: `Số sau thấp hơn số trước: ${told(earlier)}, rồi ${told(later)}`, note };
}

function compare(
  published: number | undefined,
  terms: readonly (number | undefined)[],
  sign: '+' | '−',
  note: string | undefined,
): Contradiction | undefined {
  const known = terms.filter((term) => term !== undefined);
  if (published === undefined || known.length < terms.length) return undefined;
  const computed = roundTo(
    known.reduce((left, right) => (sign === '+' ? left + right : left - right)),
    6,
  );
  if (computed === published) return undefined;
  return {
    title: `Nguồn ghi ${formatNumber(published)}, tính ra ${formatNumber(computed)}`,
    formula: `${known.map((term) => formatNumber(term)).join(` ${sign} `)} = ${formatNumber(computed)}`,
    note,
  };
}

/** All contradictions among some figures; those with one explanation are told together. */
export function contradictionsAmong(register: Register, ids: readonly string[]): Contradiction[] {
  const found = [
    ...ids.map((id) => {
      const figure = register.figures.get(id)?.figure;
      return figure && shareContradiction(register, figure);
    }),
    ...relationsAmong(register, ids).map((relation) => relationContradiction(register, relation)),
  ].filter((one) => one !== undefined);

  const byNote = new Map<string, Contradiction[]>();
  for (const one of found) {
    const key = one.note ?? one.title;
    byNote.set(key, [...(byNote.get(key) ?? []), one]);
  }
  return [...byNote.values()].flatMap((group) =>
    group
      .slice(0, 1)
      .map((first) => ({ ...first, title: joinTitles(group.map(({ title }) => title)) })),
  );
}

/** More numbers in a row nobody reads; the first and the last tell how far they go. */
const mostJoined = 4;

/** "Tỷ lệ trên 100 %: 106,1 %" and the same with 105,3 % become one line; many become a count and their range. */
function joinTitles(titles: readonly string[]): string {
  const [first = '', ...rest] = titles;
  const above = titles.filter((title) => title.startsWith(aboveAll));
  if (above.length === titles.length && titles.length > mostJoined) {
    const rates = above
      .map((title) => title.slice(aboveAll.length))
      .sort((a, b) => (readNumber(a)?.value ?? 0) - (readNumber(b)?.value ?? 0));
    return `${titles.length} tỷ lệ trên 100\u00a0%, từ ${rates[0]} đến ${rates.at(-1)}`;
  }
  const head = first.split(': ')[0] ?? '';
  const tails = rest.map((title) =>
    title.startsWith(`${head}: `) ? title.slice(head.length + 2) : title,
  );
  return [first, ...tails].join(', ');
}
