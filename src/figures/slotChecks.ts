import type { Words } from '../files/problem.ts';
import { closest } from '../text/closest.ts';
import type { Register } from './register.ts';
import { slotWords, templateParts } from './template.ts';
import type { Slot } from './template.ts';

/** What is wrong with a slot that stands for nothing, and what was likely meant; undefined when nothing is. */
export function wrongSlot(register: Register, slot: Slot): Required<Words> | undefined {
  if (slotWords(register, slot) !== undefined) return undefined;
  if (register.figures.has(slot.id)) {
    return {
      message: `Số liệu “${slot.id}” không có phần “${slot.part}”.`,
      fix: `các phần: ${Object.keys(templateParts).join(', ')}.`,
    };
  }
  const near = closest(slot.id, new Set(register.figures.keys()));
  return {
    message: `Không có số liệu “${slot.id}”.`,
    fix: near
      ? `có phải ý bạn là “${near}”?`
      : 'viết đúng “id” của một số liệu trong thư mục “figures/”; nếu không phải số liệu thì bỏ dấu { }.',
  };
}
