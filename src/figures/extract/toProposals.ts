import type { Indicator, Qualifier } from '../vocabulary.ts';
import type { Sentence } from './article.ts';
import { countedWords } from './counted.ts';
import type { Dated } from './dating.ts';
import type { Fact } from './facts.ts';
import { fragmentAround } from './fragment.ts';
import type { Numeral } from './numerals.ts';
import type { Placed } from './placing.ts';
import type { Proposal, ProposedShare } from './proposal.ts';
import type { Reading } from './clause.ts';
import { sureOf } from './sure.ts';

/** Where and when a fact belongs. */
export type Setting = {
  sentence: Sentence;
  /** The masked sentence. */
  text: string;
  placed: Placed;
  /** Whether the article names any place. */
  named: boolean;
  published: string;
  /** The sentences before, the nearest first. */
  before: readonly string[];
  asOf: Dated | undefined;
  deadline: Dated | undefined;
  nextId: (indicator: Indicator) => string;
};

const hedge =
  /(?<word>hơn|trên|gần|khoảng|xấp xỉ|ước tính|ước đạt|ước|chừng|ngót|cỡ)(?: khoảng)? $/u;
const notHedge = /(?:sớm|muộn|nhanh|chậm|cao|thấp|nhiều|ít) hơn $|(?:tổng số|trong số|số) trên $/u;
const qualifierOf: Readonly<Record<string, Qualifier>> = {
  hơn: 'more-than',
  trên: 'over',
  gần: 'nearly',
  ngót: 'nearly',
};

/** The proposals of one fact: its number with its share, and the number behind a slash. */
export function toProposals(fact: Fact, reading: Reading, setting: Setting): Proposal[] {
  const { number, whole } = fact;
  const { wholeIndicator } = reading;
  const oneOf = /(?:là|thành|trong số) $/u.test(setting.text.slice(0, fact.start));
  if (number && whole && number.value === 1 && oneOf && reading.indicator === 'communes')
    return [proposal(whole, fact, { ...reading, indicator: 'communes' }, setting)];
  const main = proposal(number, fact, reading, setting);
  if (!whole || !wholeIndicator) return [main];
  const total = proposal(
    whole,
    { ...fact, share: undefined },
    { ...reading, indicator: wholeIndicator },
    setting,
  );
  return [{ ...main, slashOf: total.id }, total];
}

function proposal(
  number: Numeral | undefined,
  fact: Omit<Fact, 'share'> & { share?: Numeral | undefined },
  reading: Reading,
  setting: Setting,
): Proposal {
  const { sentence, text, placed, published, deadline } = setting;
  const { share } = fact;
  const { indicator, level } = reading;
  const asOf = isAim(indicator) && number !== fact.whole ? undefined : setting.asOf;
  const first = number ?? share;
  const start = Math.min(first?.start ?? fact.start, share?.start ?? fact.start);
  const { word, qualifier, at } = number ? hedgeBefore(text, number.start) : exact(start);
  const end = Math.max(share?.end ?? 0, number?.end ?? 0, share ? 0 : fact.unitEnd);
  const closing = text[end] === ')' ? 1 : 0;
  const core = { start: Math.min(at, start), end: end + closing };
  const { words: fragment, shortened } = fragmentAround(sentence, core, share?.start);
  const told = indicator.startsWith('accounts') ? level : undefined;
  const counted = countedWords(indicator, told, fragment, [sentence.text, ...setting.before]);
  const { sure, doubts } = sureOf({
    reading,
    placed,
    named: setting.named,
    asOf,
    number,
    share,
    indicator,
  });
  return {
    id: setting.nextId(indicator),
    indicator,
    ...(told && { level: told }),
    place: placed.place,
    ...(number && { value: number.value, printed: number.printed }),
    qualifier,
    ...(word && { hedge: word }),
    notation: first?.notation ?? 'vietnamese',
    ...(share && { share: shareOf(share, text, sentence.text) }),
    asOf: asOf?.date ?? asOfAim(published, deadline),
    ...(asOf && { asOfPrinted: asOf.printed }),
    ...(deadline && reading.mode !== 'done' && { deadline }),
    mode: reading.mode,
    sentence: sentence.start,
    fragment,
    ...(shortened && { shortened: true as const }),
    ...(counted !== undefined && { countedPrinted: counted }),
    at: { start: sentence.start + start, end: sentence.start + end },
    sure,
    doubts,
  };
}

function isAim(indicator: Indicator): boolean {
  return indicator === 'accounts-target' || indicator === 'cards-due';
}

/** An aim is told on the day of publication; one that was over by then, on its last day. */
function asOfAim(published: string, deadline: Dated | undefined): string {
  if (!deadline) return published;
  const length = Math.min(published.length, deadline.date.length);
  return deadline.date.slice(0, length) < published.slice(0, length) ? deadline.date : published;
}

type Hedge = { word?: string; qualifier: Qualifier; at: number };

const exact = (at: number): Hedge => ({ qualifier: 'exact', at });

/** "hơn", "gần" in front of a number; `at` is where the word begins. */
function hedgeBefore(text: string, start: number): Hedge {
  const ahead = text.slice(Math.max(0, start - 20), start);
  const match = hedge.exec(ahead);
  const word = match?.groups?.['word'];
  if (!match || !word || notHedge.test(ahead)) return exact(start);
  if (match.index > 0 && /\p{L}/u.test(ahead[match.index - 1] ?? '')) return exact(start);
  const at = start - (ahead.length - match.index);
  const known = ['hơn', 'trên', 'gần', 'khoảng'].includes(word);
  return { qualifier: qualifierOf[word] ?? 'about', at, ...(!known && { word }) };
}

const baseBehind =
  /^\s*\)?\s*(?:so với |của |trên |trong |đối với )*(?<base>(?:tổng chỉ tiêu|chỉ tiêu|kế hoạch|tổng số|số|công dân|người|dân số|nhân khẩu|hồ sơ|tài khoản|trường hợp|học sinh|mục tiêu|khối lượng)[^,.;:()§\d%]{0,60})/u;

const baseEnds =
  / (?:đã|được|là|và|với|trên địa bàn|tại|có|để|phải|trước|đến|vào|sớm|nhưng|cài|hoàn|kích hoạt|sử dụng|đăng ký)(?= |$)/u;

/** A share, and what it is a share of in the source's words. */
function shareOf({ value, printed, end }: Numeral, text: string, asWritten: string): ProposedShare {
  const ahead = text.slice(end, end + 90);
  const base = baseBehind.exec(ahead)?.groups?.['base'];
  const short = base?.split(baseEnds)[0]?.trim() ?? '';
  const at = end + ahead.indexOf(short);
  const words = asWritten.slice(at, at + short.length);
  return { value, printed, base: words || 'số phải làm; bài không ghi số này' };
}
