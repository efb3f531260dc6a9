import type { Content } from '../collections/open.ts';
import type { Register } from '../figures/register.ts';
import { wrongSlot } from '../figures/slotChecks.ts';
import { brokenSlot, brokenSlots, slotsOf } from '../figures/template.ts';
import type { Problem } from '../files/problem.ts';
import type { ContentFile } from '../files/read.ts';
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
      const wrong = wrongSlot(register, slot);
      const published = register.figures.get(slot.id);
      if (wrong || !published) return wrong ? [{ file: file.shown, line: line(), ...wrong }] : [];
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
