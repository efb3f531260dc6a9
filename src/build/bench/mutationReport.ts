import { mutationKinds } from '../../figures/mutations.ts';
import { formatNumber } from '../../text/format.ts';
import type { Tried } from './mutations.ts';
import { table } from './report.ts';

/** Least share of single slips that the check must find. */
export const leastCaught = 0.95;

/** The others repeat one slip in several fields, where often only other figures can tell. */
const isSingle = (kind: string) => !kind.endsWith('-alike');

/** How many were made and found. */
export type Score = { made: number; caught: number };

/** How many of some were found. */
export function scoreOf(tried: readonly Tried[]): Score {
  return { made: tried.length, caught: tried.filter(({ caught }) => caught).length };
}

/** Slips in a single field: those that the bar is for. */
export function singleSlips(tried: readonly Tried[]): Tried[] {
  return tried.filter(({ mutation }) => isSingle(mutation.kind));
}

/** Whether enough of the single slips were found. */
export function holdsBar(tried: readonly Tried[]): boolean {
  const { made, caught } = scoreOf(singleSlips(tried));
  return made > 0 && caught / made >= leastCaught;
}

function row(name: string, tried: readonly Tried[]): string[] {
  const { made, caught } = scoreOf(tried);
  const percent = made === 0 ? '' : `${formatNumber((100 * caught) / made, 1)} %`;
  return [name, formatNumber(made), formatNumber(caught), percent];
}

const columns = ['số lỗi thử', 'tìm ra', 'tỷ lệ'];

/** By kind of slip, with the sum of the single ones. */
export function kindsTable(tried: readonly Tried[]): string {
  const kinds = Object.entries(mutationKinds).map(([kind, words]) => ({
    words,
    single: isSingle(kind),
    of: tried.filter(({ mutation }) => mutation.kind === kind),
  }));
  const rows = (single: boolean) =>
    kinds.filter((kind) => kind.single === single).map(({ words, of }) => row(words, of));
  return table(
    ['lỗi', ...columns],
    [...rows(true), row('Cộng các lỗi ở một chỗ', singleSlips(tried)), ...rows(false)],
  );
}

/** By file, single slips only. */
export function filesTable(tried: readonly Tried[]): string {
  const files = new Map<string, Tried[]>();
  for (const one of tried) {
    const of = files.get(one.file);
    if (of) of.push(one);
    else files.set(one.file, [one]);
  }
  return table(
    ['tệp', ...columns, 'và ở nhiều chỗ', 'tìm ra', 'tỷ lệ'],
    [...files].map(([file, of]) => [
      ...row(file, singleSlips(of)),
      ...row(
        '',
        of.filter(({ mutation }) => !isSingle(mutation.kind)),
      ).slice(1),
    ]),
  );
}

/** The slips that were not found, by kind: `content/figures/x.yaml:12  value: 12 → value: 21`. */
export function missedLines(tried: readonly Tried[]): { title: string; lines: string[] }[] {
  const missed = tried.filter(({ caught }) => !caught);
  return Object.entries(mutationKinds).flatMap(([kind, words]) => {
    const lines = missed
      .filter(({ mutation }) => mutation.kind === kind)
      .map(({ file, mutation: { line, from, to } }) => `${file}:${line}  ${from} → ${to}`);
    return lines.length > 0 ? [{ title: `Không tìm ra: ${words}`, lines }] : [];
  });
}
