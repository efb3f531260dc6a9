import type { Words } from '../files/problem.ts';
import { formatDate, formatDateInWords } from '../text/format.ts';
import { derivedFrom } from './derive.ts';
import type { Register } from './register.ts';
import type { PublishedFigure } from './register.ts';
import { numberWords, placeName, shareWords } from './wording.ts';

/** What may stand after the colon: `{yen-bai-kich-hoat:share}`. */
export const templateParts = {
  number: 'số như nguồn in',
  share: 'tỷ lệ nguồn công bố',
  computed: 'tỷ lệ cổng tính',
  remaining: 'số còn lại cổng tính',
  date: 'ngày của số liệu',
  on: 'ngày của số liệu, có chữ ngày, tháng hay năm',
  deadline: 'hạn',
  place: 'tên nơi',
} as const;
type Part = keyof typeof templateParts;

const slot = /\{([a-z0-9-]+)(?::([a-z]+))?\}/g;

/** One `{id:part}` in a line. */
export type Slot = { whole: string; id: string; part: string };

/** The slots of a line, in order. */
export function slotsOf(line: string): Slot[] {
  return [...line.matchAll(slot)].map(([whole, id = '', part = 'number']) => ({ whole, id, part }));
}

/** Braces of a line that hold no slot, such as "{Yen-Bai}" or "{ yen-bai }": readers would see them as they are. */
export function brokenSlots(line: string): string[] {
  return [...line.replace(slot, '').matchAll(/\{[^{}]*\}?|\}/g)].map(([whole]) => whole);
}

/** What a slot stands for; undefined when the figure or that part of it does not exist. */
export function slotWords(
  register: Register,
  { id, part }: Pick<Slot, 'id' | 'part'>,
): string | undefined {
  const published = register.figures.get(id);
  if (!published || !isPart(part)) return undefined;
  return partWords(register, published, part);
}

/**
 * A line with its figures put in.
 * @throws Error in Vietnamese for a slot that stands for nothing; the checker reports it with its line.
 */
export function fillTemplate(register: Register, line: string): string {
  return slotsOf(line).reduce((filled, one) => {
    const words = slotWords(register, one);
    if (words === undefined) throw new Error(`Không hiểu ${one.whole}; chạy “npm run check”.`);
    return filled.replace(one.whole, () => words);
  }, line);
}

function isPart(part: string): part is Part {
  return Object.keys(templateParts).includes(part);
}

function partWords(
  register: Register,
  { figure, place }: PublishedFigure,
  part: Part,
): string | undefined {
  switch (part) {
    case 'number':
      return numberWords(figure) ?? (figure.share && shareWords(figure.share));
    case 'share':
      return figure.share && shareWords(figure.share);
    case 'computed':
      return derivedFrom(register, figure).find(({ kind }) => kind === 'share')?.words;
    case 'remaining':
      return derivedFrom(register, figure).find(({ kind }) => kind === 'remaining')?.words;
    case 'date':
      return formatDate(figure.asOf);
    case 'on':
      return formatDateInWords(figure.asOf);
    case 'deadline':
      return figure.deadline && formatDate(figure.deadline);
    case 'place':
      return placeName(place);
  }
}

/** What to say of braces that hold no slot. */
export function brokenSlot(whole: string): Required<Words> {
  return {
    message: `“${whole}” không phải chỗ điền số liệu, nên người đọc sẽ thấy nguyên như vậy.`,
    fix: 'viết liền {tên-số-liệu} hoặc {tên-số-liệu:phần}, chữ thường không dấu; không phải số liệu thì bỏ dấu { }.',
  };
}
