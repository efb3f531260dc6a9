import type { Content } from '../collections/open.ts';
import type { Register } from '../figures/register.ts';
import { brokenSlot, brokenSlots, slotWords, slotsOf, templateParts } from '../figures/template.ts';
import type { Problem } from '../files/problem.ts';
import type { ContentFile } from '../files/read.ts';
import { closest } from '../text/closest.ts';
import { passages, valuesAt } from './texts.ts';

/**
 * Figures that guides, questions and situations name in their texts: they must exist, and the page must cite
 * the source they come from.
 */
export function checkFigureSlots(
  { guides, faq, situations }: Content,
  register: Register,
): Problem[] {
  return [guides, faq, situations].flatMap(({ files }) =>
    files.flatMap(({ file }) => checkFile(file, register)),
  );
}

function checkFile(file: ContentFile, register: Register): Problem[] {
  const cited = new Set(
    valuesAt(file.data, ['sources', '*', 'source']).map(({ value }) => String(value)),
  );
  return passages(file).flatMap(({ text, line }) => [
    ...brokenSlots(text).map((whole) => ({ file: file.shown, line: line(), ...brokenSlot(whole) })),
    ...slotsOf(text).flatMap((slot): Problem[] => {
      const published = register.figures.get(slot.id);
      if (!published) {
        const near = closest(slot.id, new Set(register.figures.keys()));
        return [
          {
            file: file.shown,
            line: line(),
            message: `Không có số liệu “${slot.id}”.`,
            fix: near
              ? `có phải ý bạn là “${near}”?`
              : 'viết đúng “id” của một số liệu trong thư mục “figures/”; nếu không phải số liệu thì bỏ dấu { }.',
          },
        ];
      }
      if (slotWords(register, slot) === undefined) {
        return [
          {
            file: file.shown,
            line: line(),
            message: `Số liệu “${slot.id}” không có phần “${slot.part}”.`,
            fix: `các phần: ${Object.keys(templateParts).join(', ')}.`,
          },
        ];
      }
      return cited.has(published.source)
        ? []
        : [
            {
              file: file.shown,
              line: line(),
              message: `Trang dùng số liệu “${slot.id}” mà không dẫn nguồn “${published.source}” của nó.`,
              fix: `thêm vào “sources”: source: ${published.source}.`,
            },
          ];
    }),
  ]);
}
