import type { ArticleScore, Match } from './score.ts';

const ratio = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
const shown = (value: number) => value.toFixed(2).replace('.', ',');

/** Recall and precision of some articles together. */
export function totals(scores: readonly ArticleScore[]): {
  gold: number;
  found: number;
  proposals: number;
  right: number;
  recall: number;
  precision: number;
} {
  const sum = (part: (score: ArticleScore) => number) =>
    scores.reduce((all, score) => all + part(score), 0);
  const [gold, found] = [sum((score) => score.gold), sum((score) => score.found)];
  const [proposals, right] = [sum((score) => score.proposals), sum((score) => score.right)];
  return {
    gold,
    found,
    proposals,
    right,
    recall: ratio(found, gold),
    precision: ratio(right, proposals),
  };
}

/** A line an article, and one for all. */
export function scoreTable(scores: readonly ArticleScore[]): string {
  const width = Math.max(4, ...scores.map(({ name }) => name.length));
  const line = (cells: readonly string[]) =>
    cells.map((cell, index) => (index === 0 ? cell.padEnd(width) : cell.padStart(8))).join(' ');
  const row = (name: string, of: readonly ArticleScore[]) => {
    const { gold, found, proposals, right, recall, precision } = totals(of);
    return line([
      name,
      `${gold}`,
      `${found}`,
      shown(recall),
      `${proposals}`,
      `${right}`,
      shown(precision),
    ]);
  };
  const head = line(['Bài', 'số liệu', 'thấy', 'tỷ lệ', 'đề xuất', 'đúng', 'tỷ lệ']);
  return [head, ...scores.map((score) => row(score.name, [score])), row('Tất cả', scores)].join(
    '\n',
  );
}

/** What was missed, read wrong, or is no figure. */
export function missLines(scores: readonly ArticleScore[]): string[] {
  return scores.flatMap(({ name, missed, matches, extra }) => [
    ...missed.map((row) => `${name}: sót ${row.printed} (${row.indicator}, ${row.place ?? ''})`),
    ...matches
      .filter(({ row, wrong }) => !row.optional && wrong.length > 0)
      .map((match) => `${name}: ${wrongLine(match)}`),
    ...extra.map(
      ({ printed, share, indicator, place, fragment }) =>
        `${name}: thừa ${printed ?? share?.printed ?? ''} (${indicator}, ${place.name}): ${fragment}`,
    ),
  ]);
}

function wrongLine({ row, proposal, wrong }: Match): string {
  const parts = wrong.map((aspect) => {
    const [ours, theirs] =
      aspect === 'place'
        ? [proposal.place.name, row.place]
        : aspect === 'share'
          ? [proposal.share?.value, row.share]
          : [proposal[aspect], row[aspect]];
    return `${aspect} ${String(ours ?? 'không')}, phải là ${String(theirs ?? 'không')}`;
  });
  return `sai ${row.printed}: ${parts.join('; ')}`;
}
