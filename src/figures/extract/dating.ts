import type { DateMention } from './dates.ts';
import type { Fact } from './facts.ts';
import type { Mode } from './cues.ts';
import { isLater } from '../dates.ts';
import { dateOf, partialDate } from './years.ts';
import type { PartialDate } from './years.ts';

/** A date of the text and the words it was taken from. */
export type Dated = { date: PartialDate; printed: string };

/** The as-of date that still holds, and the deadline of the plan that is told. */
export type DateMemory = {
  asOf?: Dated | undefined;
  /** Paragraph the date was named in. */
  since: number;
  deadline?: (Dated & { paragraph: number }) | undefined;
};

/** How many paragraphs a date holds for. */
const holdsFor = 4;

const rightBehind = /^[^;.]{0,40}$/u;

/** What day a fact describes; undefined where only the day of publication can stand in. */
export function asOfFact(
  fact: Fact,
  lower: string,
  dates: readonly DateMention[],
  published: PartialDate,
  memory: DateMemory,
  { paragraph, follows }: { paragraph: number; follows: boolean },
): Dated | undefined {
  const describing = dates.filter((date) => isAsOf(date, published));
  const before = describing.filter(({ end }) => end <= fact.start);
  const last = before.at(-1);
  if (last?.role === 'now') {
    const said = before.findLast(({ role, day }) => role === 'day' && day !== undefined);
    const other = before.findLast(({ role }) => role === 'as-of' || role === 'until');
    const date = said && dateOf(said, published);
    if (said && date && !other) return { date, printed: `${said.printed} … ${last.printed}` };
  }
  const strong = before.findLast(({ role }) => role !== 'day') ?? last;
  const next = describing.find(
    ({ start, role }) =>
      start >= fact.end &&
      (role === 'as-of' || role === 'day') &&
      rightBehind.test(lower.slice(fact.end, start)),
  );
  const chosen = strong ?? next;
  const date = chosen && wholeDate(chosen, published);
  if (chosen && date) return { date, printed: chosen.printed };
  return follows && memory.asOf && paragraph - memory.since <= holdsFor ? memory.asOf : undefined;
}

/** "Trong ngày 10/9, toàn tỉnh kích hoạt …": the day something was done holds for what breaks it down behind. */
export function carryDate(
  asOf: Dated,
  dates: readonly DateMention[],
  memory: DateMemory,
  paragraph: number,
): void {
  const own = dates.some(
    ({ role, day, printed }) => role === 'day' && day !== undefined && printed === asOf.printed,
  );
  if (!own) return;
  memory.asOf = asOf;
  memory.since = paragraph;
}

/** Whether a date may say what day numbers describe: none that is still to come. */
function isAsOf(date: DateMention, published: PartialDate): boolean {
  if (date.role === 'other' || date.role === 'deadline') return false;
  const resolved = dateOf(date, published);
  if (resolved === undefined || isLater(resolved, published)) return false;
  // What happened years ago is told, but is not what the numbers describe.
  return date.role === 'as-of' || Number(published.slice(0, 4)) - Number(resolved.slice(0, 4)) <= 1;
}

/** By when a fact was to be reached. */
export function deadlineOfFact(
  fact: Fact,
  mode: Mode,
  dates: readonly DateMention[],
  published: PartialDate,
  memory: DateMemory,
  paragraph: number,
  bounds: { from: number; to: number },
): Dated | undefined {
  if (mode === 'done') return undefined;
  const allowed = (date: DateMention) =>
    date.role === 'deadline' ||
    (mode === 'aim' &&
      (date.role === 'until' ||
        (date.role === 'day' && date.day !== undefined && date.start >= fact.end)));
  const own = dates.filter(
    (date) => allowed(date) && date.start >= bounds.from && date.end <= bounds.to,
  );
  const near = own.find(({ start }) => start >= fact.end) ?? own.at(-1);
  const before = own.filter(({ end }) => end <= fact.start).at(-1);
  const chosen =
    before ?? near ?? dates.filter((date) => allowed(date) && date.end <= fact.start).at(-1);
  const date = chosen && endOf(chosen, published);
  if (chosen && date) return { date, printed: chosen.printed };
  return mode === 'aim' && memory.deadline && paragraph === memory.deadline.paragraph
    ? memory.deadline
    : undefined;
}

/** "đến hết năm 2023" ends on the last day of the year. */
function endOf(date: DateMention, published: PartialDate): PartialDate | undefined {
  const ahead =
    date.role === 'until' || date.role === 'day' ? { ...date, role: 'deadline' as const } : date;
  // The checks know no quarters.
  if (/quý|tháng đầu/iu.test(date.printed)) return undefined;
  const resolved = wholeDate(ahead, published);
  return resolved?.length === 4 && /cuối/iu.test(date.printed) ? `${resolved}-12-31` : resolved;
}

/** "hết tháng 7" is the last day of July. */
function wholeDate(date: DateMention, published: PartialDate): PartialDate | undefined {
  const resolved = dateOf(date, published);
  if (!resolved || !/hết/iu.test(date.printed)) return resolved;
  if (resolved.length === 4) return `${resolved}-12-31`;
  if (resolved.length !== 7) return resolved;
  const [year, month] = [Number(resolved.slice(0, 4)), Number(resolved.slice(5))];
  return partialDate(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());
}

/** Notes the dates of a sentence once its numbers are read. */
export function rememberDates(
  dates: readonly DateMention[],
  published: PartialDate,
  memory: DateMemory,
  paragraph: number,
): void {
  for (const date of dates) {
    if (date.role === 'deadline' || (date.role === 'until' && !isAsOf(date, published))) {
      const end = endOf(date, published);
      if (end) memory.deadline = { date: end, printed: date.printed, paragraph };
    } else if (date.role === 'until' && /từ /iu.test(date.printed)) {
      const end = endOf(date, published);
      if (end) memory.deadline = { date: end, printed: date.printed, paragraph };
    }
    if (!isAsOf(date, published) || date.role === 'day') continue;
    const resolved = wholeDate(date, published);
    if (!resolved) continue;
    const said = dates.find(({ role, day }) => role === 'day' && day !== undefined);
    const day =
      date.role === 'now' && said && !dates.some(({ role }) => role === 'as-of')
        ? dateOf(said, published)
        : undefined;
    memory.asOf =
      date.role !== 'now'
        ? { date: resolved, printed: date.printed }
        : {
            date: day ?? resolved,
            printed: day && said ? `${said.printed} … ${date.printed}` : date.printed,
          };
    memory.since = paragraph;
  }
}
