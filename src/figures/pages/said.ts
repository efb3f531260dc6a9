import type { Source } from '../../sources/schema.ts';
import { midSentence } from '../../text/format.ts';
import type { PublishedFigure } from '../register.ts';
import { indicatorInfo } from '../vocabulary.ts';
import type { Indicator } from '../vocabulary.ts';
import { indicatorWords } from '../wording.ts';

/** How a number of an indicator reads on, and how its rate does. */
type Saying = {
  /** After the number: "tài khoản đã kích hoạt". */
  counted: string;
  /** What is rated, after "tỷ lệ": "kích hoạt"; also the end of addresses. */
  rate: string;
  /** Head of a column or a chart: "Đã kích hoạt". */
  head: string;
  /** After the name of the place: "đã kích hoạt được bao nhiêu tài khoản?" */
  asked: string;
};

/** The indicators a page leads with and people ask about, the most telling first. */
export const sayings = {
  'accounts-activated': {
    counted: 'tài khoản đã kích hoạt',
    rate: 'kích hoạt',
    head: 'Đã kích hoạt',
    asked: 'đã kích hoạt được bao nhiêu tài khoản?',
  },
  'accounts-collected': {
    counted: 'tài khoản đã thu nhận',
    rate: 'thu nhận',
    head: 'Đã thu nhận',
    asked: 'đã thu nhận bao nhiêu tài khoản?',
  },
  'accounts-approved': {
    counted: 'tài khoản được duyệt',
    rate: 'được duyệt',
    head: 'Được duyệt',
    asked: 'có bao nhiêu tài khoản được duyệt?',
  },
  'accounts-issued': {
    counted: 'tài khoản đã cấp',
    rate: 'cấp tài khoản',
    head: 'Đã cấp tài khoản',
    asked: 'đã cấp bao nhiêu tài khoản?',
  },
  'accounts-registered': {
    counted: 'người đã đăng ký tài khoản',
    rate: 'đăng ký',
    head: 'Đã đăng ký',
    asked: 'có bao nhiêu người đăng ký tài khoản?',
  },
  'cards-issued': {
    counted: 'thẻ đã cấp',
    rate: 'cấp thẻ',
    head: 'Đã cấp thẻ',
    asked: 'đã cấp bao nhiêu thẻ căn cước?',
  },
  'cards-collected': {
    counted: 'người đã làm hồ sơ thẻ',
    rate: 'làm hồ sơ thẻ',
    head: 'Đã làm hồ sơ thẻ',
    asked: 'có bao nhiêu người đã làm hồ sơ thẻ căn cước?',
  },
} as const satisfies Partial<Record<Indicator, Saying>>;

export type Leading = keyof typeof sayings;
export const leading = Object.keys(sayings) as Leading[];

/** How an indicator that pages lead with is said; undefined for the others. */
export function sayingOf(indicator: Indicator): Saying | undefined {
  return isLeading(indicator) ? sayings[indicator] : undefined;
}

function isLeading(indicator: Indicator): indicator is Leading {
  return Object.hasOwn(sayings, indicator);
}

/** The number or rate of a figure with what it is, as a slot: "{id} tài khoản đã kích hoạt". */
export function saidSlot({ figure }: PublishedFigure): string {
  const saying = sayingOf(figure.indicator);
  if (saying && figure.share !== undefined) return `${saying.rate} đạt {${figure.id}:share}`;
  if (saying && figure.label === undefined) return `{${figure.id}} ${saying.counted}`;
  const words = midSentence(indicatorWords(figure));
  const { unit } = indicatorInfo(figure.indicator);
  // "5" says nothing where the words before it do not name what is counted.
  if (words.startsWith(`${unit} `)) return `{${figure.id}} ${words}`;
  return words.includes(unit) ? `${words}: {${figure.id}}` : `${words}: {${figure.id}} ${unit}`;
}

/** Which of some figures a page leads with: the most telling, a number before a rate alone, the newest. */
export function leadOf(figures: readonly PublishedFigure[]): PublishedFigure | undefined {
  return [...figures].sort(
    (a, b) =>
      weight(a) - weight(b) ||
      (a.figure.asOf === b.figure.asOf ? 0 : a.figure.asOf < b.figure.asOf ? 1 : -1),
  )[0];
}

function weight({ figure }: PublishedFigure): number {
  const place = isLeading(figure.indicator) ? leading.indexOf(figure.indicator) : leading.length;
  return (
    place * 2 + (figure.value === undefined ? 1 : 0) + (indicatorInfo(figure.indicator).aim ? 1 : 0)
  );
}

/** Who published a source, in a sentence. */
export function publisherOf(source: Source | undefined): string {
  return source?.publisher ?? 'báo đã đăng';
}
