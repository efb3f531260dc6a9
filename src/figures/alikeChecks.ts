import type { Finding } from '../files/problem.ts';
import { formatDate } from '../text/format.ts';
import { sameAsKnown } from '../text/printedDates.ts';
import { isCurrent } from './corrections.ts';
import { isLater } from './dates.ts';
import { atLeast, falls } from './growth.ts';
import { pushTo } from './register.ts';
import type { PublishedFigure, Register } from './register.ts';
import type { Figure } from './schema.ts';
import { indicatorInfo } from './vocabulary.ts';
import { numberWords } from './wording.ts';

/** Figures that count the same thing at the same place, whenever: one series. */
export function seriesKey({ figure, place }: PublishedFigure): string {
  return [place.id, figure.indicator, figure.level ?? ''].join(' ');
}

/**
 * What figures of one series say against each other: two sources about one day, and running totals that fall.
 * @returns findings by the id of the figure they belong to, the later one
 */
export function checkAlike(register: Register): Map<string, Finding[]> {
  const series = new Map<string, PublishedFigure[]>();
  for (const published of register.figures.values()) {
    pushTo(series, seriesKey(published), published);
  }
  const found = new Map<string, Finding[]>();
  for (const figures of series.values()) {
    if (figures.length < 2) continue;
    // Dates that are the same as exactly as known stand together: 2023, 2023-05, 2023-05-01.
    const inTime = figures.sort((a, b) => (a.figure.asOf < b.figure.asOf ? -1 : 1));
    for (const { figure, finding } of [
      ...tellTwice(register, inTime),
      ...tellFalls(register, inTime),
    ]) {
      found.set(figure, [...(found.get(figure) ?? []), finding]);
    }
  }
  return found;
}

type Told = { figure: string; finding: Finding };

function tellTwice(register: Register, inTime: readonly PublishedFigure[]): Told[] {
  return inTime.flatMap((one, index) => {
    const told: Told[] = [];
    for (let next = index + 1; next < inTime.length; next++) {
      const other = inTime[next];
      if (!other || !sameAsKnown(one.figure.asOf, other.figure.asOf)) break;
      if (areRelated(register, one.figure.id, other.figure.id)) continue;
      const finding = twice(one, other);
      if (finding) told.push({ figure: other.figure.id, finding });
    }
    return told;
  });
}

/** Compares each with the highest before it; from an explained fall the count goes on anew. */
function tellFalls(register: Register, inTime: readonly PublishedFigure[]): Told[] {
  const [first] = inTime;
  if (!first || !indicatorInfo(first.figure.indicator).grows) return [];
  const told: Told[] = [];
  let highest: Figure | undefined;
  for (const { figure } of inTime) {
    if (figure.value === undefined || !isCurrent(register, figure.id)) continue;
    const fell = highest && isLater(figure.asOf, highest.asOf) && falls(highest, figure);
    if (highest && fell && !areRelated(register, highest.id, figure.id)) {
      told.push({ figure: figure.id, finding: fallen(highest, figure) });
    } else if (!highest || fell || atLeast(figure) >= atLeast(highest)) highest = figure;
  }
  return told;
}

/** Whether a relation says how two figures of one thing hang together; the others speak of different things. */
function areRelated(register: Register, one: string, other: string): boolean {
  return register
    .relationsOf(one)
    .some((relation) =>
      'figures' in relation
        ? relation.figures.includes(other)
        : relation.kind === 'corrects' && [relation.figure, relation.replaces].includes(other),
    );
}

function twice(one: PublishedFigure, other: PublishedFigure): Finding | undefined {
  const { figure } = other;
  const bothSay = (key: 'value' | 'share') =>
    one.figure[key] !== undefined && figure[key] !== undefined;
  if (!bothSay('value') && !bothSay('share')) return undefined;
  if (one.source !== other.source) {
    return {
      keys: ['id'],
      message: `Nguồn “${one.source}” cũng có số này (“${one.figure.id}”, ${formatDate(one.figure.asOf)}) mà chưa nói hai số liên quan thế nào.`,
      fix: 'thêm vào “relations”: kind same (cùng một số), distinct (đếm khác nhau, có note) hoặc corrects (đính chính, có note).',
    };
  }
  const alike =
    one.figure.asOf === figure.asOf &&
    one.figure.label === figure.label &&
    one.figure.deadline === figure.deadline;
  return alike
    ? {
        keys: ['id'],
        message: `Số liệu này trùng loại, nơi và ngày với “${one.figure.id}”.`,
        fix: 'xóa một, hoặc viết “label” cho khác nhau.',
      }
    : undefined;
}

function fallen(earlier: Figure, later: Figure): Finding {
  return {
    keys: ['value'],
    message: `Số cộng dồn giảm: ${numberWords(earlier)} (${formatDate(earlier.asOf)}, “${earlier.id}”), rồi ${numberWords(later)} (${formatDate(later.asOf)}).`,
    fix: 'xem lại hai số; nếu nguồn in như vậy thì thêm vào “relations”: kind running, figures, note.',
  };
}
