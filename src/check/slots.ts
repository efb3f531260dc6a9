import type { Content } from '../collections/open.ts';
import type { Known } from '../collections/told.ts';
import { factsNamedByTag } from '../facts/fill.ts';
import type { Fact } from '../facts/schema.ts';
import { wrongSlot } from '../figures/slotChecks.ts';
import { brokenSlot, brokenSlots, slotsOf } from '../figures/template.ts';
import type { Slot } from '../figures/template.ts';
import type { Problem, Words } from '../files/problem.ts';
import type { ContentFile } from '../files/read.ts';
import { closest } from '../text/closest.ts';
import { passages, valuesAt } from './texts.ts';

/**
 * Figures and facts that guides, questions and situations name in their texts: they must exist, and the page must
 * cite a source they come from.
 */
export function checkSlots({ guides, faq, situations }: Content, known: Known): Problem[] {
  return [guides, faq, situations].flatMap(({ files }) =>
    files.flatMap(({ file }) => checkFile(file, known)),
  );
}

/** Facts that text pages name as `<Fact id="…" />`; without this the build would stop and tell no line. */
export function checkFactsInPages(pages: readonly ContentFile[], { facts }: Known): Problem[] {
  const worded = [...facts.values()].filter((fact) => fact.wordings).map(({ id }) => id);
  return pages.flatMap((file) =>
    inTexts(file, (text) =>
      factsNamedByTag(text)
        .filter((id) => !worded.includes(id))
        .map((id) => notWorded(id, worded, facts.has(id))),
    ),
  );
}

/** Wordings are Vietnamese, and pages in other languages are not filled in: readers would see the braces. */
export function checkNoSlots(files: readonly ContentFile[]): Problem[] {
  return files.flatMap((file) =>
    inTexts(file, (text) =>
      slotsOf(text).map(({ whole }) => ({
        message: `Trang bằng tiếng khác không điền được ${whole}.`,
        fix: 'viết thẳng ra bằng tiếng ấy; điều sắp đổi thì ghi cả ngày đổi.',
      })),
    ),
  );
}

function inTexts(file: ContentFile, wrong: (text: string) => readonly Words[]): Problem[] {
  return passages(file).flatMap(({ text, line }) =>
    wrong(text).map((words) => ({ file: file.shown, line: line(), ...words })),
  );
}

function notWorded(id: string, worded: readonly string[], isFact: boolean): Words {
  if (isFact) return withoutWordings(id);
  const near = closest(id, worded);
  return {
    message: `Không có điều nào tên “${id}” trong “facts/”.`,
    fix: near ? `có phải ý bạn là “${near}”?` : 'viết đúng “id” của một điều có “wordings”.',
  };
}

function withoutWordings(id: string): Words {
  return {
    message: `“${id}” không có lời để điền (“wordings”).`,
    fix: 'viết thẳng thành câu trong bài, hoặc thêm “wordings” cho điều ấy trong thư mục “facts/”.',
  };
}

function checkFile(file: ContentFile, known: Known): Problem[] {
  const cited = new Set(
    valuesAt(file.data, ['sources', '*', 'source']).map(({ value }) => String(value)),
  );
  return inTexts(file, (text) => [
    ...brokenSlots(text).map(brokenSlot),
    ...slotsOf(text).flatMap((slot) => wrongIn(slot, known, cited) ?? []),
  ]);
}

function wrongIn(slot: Slot, known: Known, cited: ReadonlySet<string>): Words | undefined {
  const fact = known.facts.get(slot.id);
  if (fact) return wrongFact(slot, fact, cited);
  const near = nearFact(slot, known);
  if (near !== undefined) {
    return { message: `Không có “${slot.id}”.`, fix: `có phải ý bạn là “${near}”?` };
  }
  const wrong = wrongSlot(known.register, slot);
  const published = known.register.figures.get(slot.id);
  if (wrong || !published) return wrong;
  return cited.has(published.source)
    ? undefined
    : {
        message: `Trang dùng số liệu “${slot.id}” mà không dẫn nguồn “${published.source}” của nó.`,
        fix: `thêm vào “sources”: source: ${published.source}.`,
      };
}

function wrongFact({ id, whole }: Slot, fact: Fact, cited: ReadonlySet<string>): Words | undefined {
  if (whole !== `{${id}}`) {
    return {
      message: `“${id}” là điều đã ghi trong “facts/”, không có phần nào sau dấu hai chấm.`,
      fix: `viết {${id}}.`,
    };
  }
  if (!fact.wordings) return withoutWordings(id);
  const sources = fact.sources.map(({ source }) => source);
  if (sources.some((source) => cited.has(source))) return undefined;
  return {
    message: `Trang dùng {${id}} mà không dẫn nguồn nào của nó (${sources.join(', ')}).`,
    fix: `thêm vào “sources”: source: ${sources[0] ?? ''}.`,
  };
}

/** The fact that was likely meant, when it is nearer than any figure. */
function nearFact({ id }: Slot, { facts, register }: Known): string | undefined {
  if (register.figures.has(id)) return undefined;
  const wordings = [...facts.values()].filter((fact) => fact.wordings).map((fact) => fact.id);
  const near = closest(id, [...wordings, ...register.figures.keys()]);
  return near !== undefined && wordings.includes(near) ? near : undefined;
}
