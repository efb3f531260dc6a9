import { table } from '../../../src/build/bench/report.ts';
import { formatNumber } from '../../../src/text/format.ts';
import type { Asked } from './questions.ts';
import { scoreOf, variantsOf } from './score.ts';
import type { Answered, Score } from './score.ts';

/** One engine over one list of questions. */
export type Measured = { name: string; bytes: number; answered: readonly Answered[] };

/** One list of questions, asked everywhere. */
export type ListReport = {
  file: string;
  questions: readonly Asked[];
  engines: readonly Measured[];
};

/** What every list must reach with ours: success at 1 and 3, mean reciprocal rank. */
export const limits: Score = { mrr: 0.9, first: 0.85, firstThree: 0.95 };

const shownVariants: Readonly<Record<string, string>> = {
  'as asked': 'như hỏi',
  plain: 'không dấu',
  abbreviated: 'viết tắt',
  slip: 'gõ sai',
  keywords: 'vài từ',
};

const decimal = (value: number) => value.toFixed(3).replace('.', ',');
const cell = ({ mrr, first, firstThree }: Score) => [mrr, first, firstThree].map(decimal).join(' ');

const ofVariant = (answered: readonly Answered[], variant: string) =>
  answered.filter((one) => one.variant === variant);

/** Engines by rows; all questions and each variant by columns. */
export function scoresTable({ file, questions, engines }: ListReport): string {
  const variants = variantsOf(questions);
  const head = ['', 'tất cả', ...variants.map((name) => shownVariants[name] ?? name), 'byte nén'];
  const rows = engines.map(({ name, bytes, answered }) => [
    name,
    cell(scoreOf(answered)),
    ...variants.map((variant) => cell(scoreOf(ofVariant(answered, variant)))),
    formatNumber(bytes),
  ]);
  const what = 'mỗi ô: MRR (10 kết quả đầu), đúng ở kết quả đầu, đúng trong 3 kết quả đầu';
  return `${file}: ${questions.length} cách gõ; ${what}\n${table(head, rows)}`;
}

/** What an engine did not answer with its first result. */
export function missLines({ file }: ListReport, { name, answered }: Measured): string[] {
  const missed = answered.filter(({ place }) => place !== 1);
  return [
    `${file}, ${name}: ${missed.length} cách gõ chưa ra ngay`,
    ...missed.map(
      ({ id, variant, query, pages, got, place }) =>
        `  ${place === 0 ? '–' : place}  ${id} (${shownVariants[variant] ?? variant}) “${query}”: cần ${pages[0] ?? ''}; được ${got.slice(0, 3).join(' ') || 'không gì'}`,
    ),
  ];
}

/** The scores for other programs. */
export function asData({ file, questions, engines }: ListReport) {
  return {
    file,
    questions: questions.length,
    engines: engines.map(({ name, bytes, answered }) => ({
      name,
      bytes,
      all: scoreOf(answered),
      variants: Object.fromEntries(
        variantsOf(questions).map((variant) => [variant, scoreOf(ofVariant(answered, variant))]),
      ),
    })),
  };
}

/** What is not reached: below a limit, or no better than a peer; Vietnamese sentences. */
export function failures(ours: Measured, peers: readonly Measured[]): string[] {
  const score = scoreOf(ours.answered);
  const below = (
    [
      ['MRR', score.mrr, limits.mrr],
      ['đúng ở kết quả đầu', score.first, limits.first],
      ['đúng trong 3 kết quả đầu', score.firstThree, limits.firstThree],
    ] as const
  ).flatMap(([what, value, least]) =>
    value < least ? [`${ours.name}: ${what} là ${decimal(value)}, cần từ ${decimal(least)}.`] : [],
  );
  const behind = peers.flatMap(({ name, answered }) => {
    const other = scoreOf(answered);
    const ahead =
      score.mrr > other.mrr && score.first > other.first && score.firstThree >= other.firstThree;
    return ahead ? [] : [`${ours.name} chưa hơn ${name}.`];
  });
  return [...below, ...behind];
}
