import type { ContentFile } from '../files/read.ts';
import { withTexts } from '../files/withTexts.ts';
import type { Register } from './register.ts';
import { slotWords, slotsOf } from './template.ts';

/**
 * A file with the figures its texts name by id put in: "{ca-nuoc-the-2022} thẻ" reads "gần 60 triệu thẻ", so that
 * a number stands in the figures only. A slot that stands for nothing stays; the checker reports it.
 */
export function fillFigures(file: ContentFile, register: Register): ContentFile {
  return withTexts(file, (text) => fillText(text, register));
}

/** Whether any text of a file names a figure. */
export function namesFigures({ data, body }: ContentFile): boolean {
  return slotsOf(body).length > 0 || textsOf(data).some((text) => slotsOf(text).length > 0);
}

function fillText(text: string, register: Register): string {
  return slotsOf(text).reduce(
    (filled, slot) => filled.replace(slot.whole, (whole) => slotWords(register, slot) ?? whole),
    text,
  );
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}
