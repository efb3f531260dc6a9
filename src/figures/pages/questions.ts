import type { Source } from '../../sources/schema.ts';
import { slugOf } from '../../text/fold.ts';
import { midSentence } from '../../text/format.ts';
import { baseOf } from '../charts/rates.ts';
import { wholeOf } from '../derive.ts';
import type { FigureQuestion } from '../progressSchema.ts';
import type { PublishedFigure, Register } from '../register.ts';
import { indicatorInfo, indicators } from '../vocabulary.ts';
import { leading, publisherOf, sayingOf } from './said.ts';

/** Questions a page nobody wrote answers; more would bury what people ask. */
const mostQuestions = 2;

/** What the questions are made of. */
type About = {
  register: Register;
  /** Name of the page: also the beginning of the questions' addresses. */
  page: string;
  /** "Quảng Nam" */
  name: string;
  sources: ReadonlyMap<string, Source>;
};

/**
 * What people ask about a place, answered by its figures: how many, and which place within leads.
 * @param own current figures of the place itself
 * @param ranked the places within by their most telling rate, highest first; empty when there is none
 */
export function questionsFor(
  about: About,
  own: readonly PublishedFigure[],
  ranked: readonly PublishedFigure[],
): FigureQuestion[] {
  const counted = leading.flatMap(
    (indicator) =>
      newest(own.filter(({ figure }) => figure.indicator === indicator && figure.printed)) ?? [],
  );
  return [...counted.map((one) => howMany(about, one)), ...whichLeads(about, ranked)].slice(
    0,
    mostQuestions,
  );
}

function newest(figures: readonly PublishedFigure[]): PublishedFigure | undefined {
  return [...figures].sort((a, b) => (a.figure.asOf < b.figure.asOf ? 1 : -1))[0];
}

function howMany(
  { register, page, name, sources }: About,
  { figure, source }: PublishedFigure,
): FigureQuestion {
  const { indicator, id, share, label } = figure;
  const asked = sayingOf(indicator)?.asked ?? '';
  const whole = wholeOf(register, figure);
  const aim = whole && indicatorInfo(whole.indicator).aim ? whole : undefined;
  const of = share?.base ? ` so với ${share.base}` : '';
  const reached = share ? `, đạt {${id}:share}${of}` : '';
  const until = aim?.deadline ? `, hạn {${aim.id}:deadline}` : '';
  return {
    slug: `${page}-${slugOf(asked.replace('?', ''))}`,
    question: `${name} ${asked}`,
    verdict: `{${id}} ${indicators[indicator].unit}.`,
    answer: [
      `Đó là ${label ? `${midSentence(label)}, ` : ''}số {${id}:on}, theo ${publisherOf(sources.get(source))}${reached}.`,
      ...(aim?.value === undefined ? [] : [`Chỉ tiêu là {${aim.id}}${until}.`]),
      'Cổng chưa thấy số nào mới hơn.',
    ].join(' '),
    aliases: [],
  };
}

function whichLeads(
  { register, page, name, sources }: About,
  [first, second, third]: readonly PublishedFigure[],
): FigureQuestion[] {
  const rate = first && sayingOf(first.figure.indicator)?.rate;
  if (!first || !second || !third || rate === undefined) return [];
  const base = baseOf(register, first.figure);
  const placed = ({ figure: { id } }: PublishedFigure) => `{${id}:place} {${id}:share}`;
  return [
    {
      slug: `${page}-noi-nao-${slugOf(rate)}-cao-nhat`,
      question: `Nơi nào của ${name} có tỷ lệ ${rate} cao nhất?`,
      verdict: `{${first.figure.id}:place}, {${first.figure.id}:share}.`,
      answer: `Đó là số {${first.figure.id}:on}${base ? `, so với ${base}` : ''}, theo ${publisherOf(sources.get(first.source))}. Tiếp theo là ${placed(second)} và ${placed(third)}.`,
      aliases: [],
    },
  ];
}
