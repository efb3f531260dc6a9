import type { Citation, Source } from '../sources/schema.ts';
import { atStart, formatDateInWords, midSentence } from '../text/format.ts';
import { derivedFrom } from './derive.ts';
import { pushTo } from './register.ts';
import type { PublishedFigure, Register } from './register.ts';
import type { FigureQuestion, ProgressPage } from './progressSchema.ts';
import { fillTemplate, slotsOf } from './template.ts';
import { contradictionsAmong } from './contradictions.ts';
import { indicators } from './vocabulary.ts';
import { indicatorWords, numberWords, placeName, shareWords } from './wording.ts';

/** How a generated file begins; the generator removes only files that begin so. */
export const generatedMark = '# Tệp này do npm run regenerate viết ra; đừng sửa tay.';

/** A file of `content/faq/figures/`, complete. */
export type GeneratedFile = { name: string; content: string };

type Sources = ReadonlyMap<string, Source>;

/** The answers to all questions of the progress pages, each with the citations of the figures it uses. */
export function generateAnswers(
  register: Register,
  pages: readonly { id: string; data: ProgressPage }[],
  sources: Sources,
): GeneratedFile[] {
  return [...pages]
    .sort((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1))
    .flatMap((page) =>
      page.data.questions.map((question, index) => ({
        name: `${question.slug}.md`,
        content: answerFile(register, page, question, page.data.order * 100 + index, sources),
      })),
    );
}

function answerFile(
  register: Register,
  page: { id: string; data: ProgressPage },
  question: FigureQuestion,
  order: number,
  sources: Sources,
): string {
  const used = figuresIn(register, `${question.verdict ?? ''} ${question.answer}`);
  const near = page.data.questions.map(({ slug }) => slug).filter((slug) => slug !== question.slug);
  const lines = [
    '---',
    generatedMark,
    `question: ${quoted(question.question)}`,
    'topic: progress',
    `order: ${order}`,
    ...(question.verdict
      ? [`verdict: ${quoted(atStart(fillTemplate(register, question.verdict)))}`]
      : []),
    `answer: ${quoted(atStart(fillTemplate(register, question.answer)))}`,
    ...list('aliases', question.aliases.map(quoted)),
    ...list('related', near),
    `checked: ${quoted(page.data.checked)}`,
    'sources:',
    ...[...citationsOf(register, used, sources), ...page.data.sources].flatMap((citation) => [
      `  - source: ${citation.source}`,
      `    supports: ${quoted(citation.supports)}`,
      `    sure: ${citation.sure}`,
    ]),
    '---',
    '',
    ...used.map((one) => `- ${figureLine(one)}`),
    ...formulasOf(register, used).map((formula) => `- Cổng tính: ${formula}.`),
    ...contradictionsAmong(
      register,
      used.map(({ figure }) => figure.id),
    ).flatMap(({ title, note }) => ['', `${title}. ${note ?? ''}`.trim()]),
    '',
    `${fillTemplate(register, page.data.thenNow)} [Xem biểu đồ, bảng và nguồn của ${page.data.name}](/tien-do/${page.id}/).`,
    '',
  ];
  return lines.join('\n');
}

/** The arithmetic behind some figures, each once; who is first among whom the answer says itself. */
function formulasOf(register: Register, used: readonly PublishedFigure[]): string[] {
  const derived = used.flatMap(({ figure }) => derivedFrom(register, figure));
  return [...new Set(derived.filter(({ kind }) => kind !== 'rank').map(({ formula }) => formula))];
}

/** The figures a text stands on, each once, in order. */
function figuresIn(register: Register, line: string): PublishedFigure[] {
  const ids = new Set(slotsOf(line).map(({ id }) => id));
  return [...ids].flatMap((id) => register.figures.get(id) ?? []);
}

/** "Gia Lâm, tài khoản đã kích hoạt: **88,7 %**, tháng 7/2023." */
function figureLine({ figure, place }: PublishedFigure): string {
  const number = numberWords(figure);
  const share = figure.share && shareWords(figure.share);
  const words = [
    ...(number ? [`**${number}** ${indicators[figure.indicator].unit}`] : []),
    ...(share ? [number ? `nguồn in ${share}` : `**${share}**`] : []),
  ];
  const what = indicatorWords(figure);
  const where = number ? what : `${placeName(place)}, ${midSentence(what)}`;
  return `${where}: ${words.join(', ')}, ${formatDateInWords(figure.asOf)}.`;
}

/** Ids of the figures, this one among them, by which sources say the same without contradiction. */
function confirmationsOf(register: Register, id: string): string[] {
  return register
    .relationsOf(id)
    .flatMap((relation) => (relation.kind === 'same' && !relation.note ? relation.figures : []));
}

/** The figures, and those by which another source says the same. */
function withConfirmations(
  register: Register,
  used: readonly PublishedFigure[],
): PublishedFigure[] {
  const ids = used.flatMap(({ figure }) => [figure.id, ...confirmationsOf(register, figure.id)]);
  return [...new Set(ids)].flatMap((id) => register.figures.get(id) ?? []);
}

/** One citation a source: what it supports are the names of the figures taken from it. */
export function citationsOf(
  register: Register,
  used: readonly PublishedFigure[],
  sources: Sources,
): Citation[] {
  const bySource = new Map<string, PublishedFigure[]>();
  for (const one of withConfirmations(register, used)) pushTo(bySource, one.source, one);
  return [...bySource].map(([source, figures]) => ({
    source,
    supports: namesOf(figures),
    sure: surenessOf(register, figures, sources.get(source)),
  }));
}

/** "Đã kích hoạt; Chỉ tiêu", or with many: "Số hộ và 5 số liệu khác". */
function namesOf(figures: readonly PublishedFigure[]): string {
  const names = [...new Set(figures.map(({ figure }) => indicatorWords(figure)))];
  return names.length > 3 ? `${names[0]} và ${names.length - 1} số liệu khác` : names.join('; ');
}

/** Law and official texts, and what two sources say alike, are sure; one newspaper is fairly so. */
function surenessOf(
  register: Register,
  figures: readonly PublishedFigure[],
  source: Source | undefined,
): Citation['sure'] {
  if (source?.kind === 'law' || source?.kind === 'official') return 'high';
  return figures.every(({ figure }) => confirmationsOf(register, figure.id).length > 0)
    ? 'high'
    : 'medium';
}

/** JSON strings are YAML strings. */
function quoted(value: string): string {
  return JSON.stringify(value);
}

function list(key: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`${key}:`, ...items.map((item) => `  - ${item}`)];
}
