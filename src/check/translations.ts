import type { Content } from '../collections/open.ts';
import type { Translation } from '../collections/translations.ts';
import type { Entry } from '../files/entry.ts';
import type { Problem } from '../files/problem.ts';
import { checkGuides } from '../guides/checks.ts';
import { checkSituations } from '../situations/checks.ts';
import { formatDate } from '../text/format.ts';
import { checkedLater } from './days.ts';
import { isWhole, leadsOn } from './domains.ts';
import { checkReferences, citedSources } from './references.ts';
import { checkNoSlots } from './slots.ts';

const names = ['guides', 'situations'] as const;

/** The content as a page in another language sees it: its own guides and cases, the sources and the rest of all. */
function seenFrom({ guides, situations }: Translation, content: Content): Content {
  return { ...content, guides, situations };
}

/** The rules for Vietnamese guides and cases, asked of those in other languages, each language for itself. */
export function checkTranslations(
  translations: readonly Translation[],
  content: Content,
): Problem[] {
  return translations.flatMap((translation) => {
    const { guides, situations } = translation;
    return [
      ...guides.problems,
      ...situations.problems,
      ...checkGuides(guides.entries),
      ...(isWhole(situations) && leadsOn(situations) ? checkSituations(situations.entries) : []),
      ...checkReferences(seenFrom(translation, content), [], names),
      ...names.flatMap((name) => toldTwice(translation[name].entries)),
      ...checkNoSlots(names.flatMap((name) => translation[name].files.map(({ file }) => file))),
    ];
  });
}

/** The sources that pages in other languages cite. */
export function citedInTranslations(
  translations: readonly Translation[],
  content: Content,
): string[] {
  return translations.flatMap((translation) => [
    ...citedSources(seenFrom(translation, content), [], names),
  ]);
}

/** What an editor may want to know: translations of pages that are not there, and of pages that went on without them. */
export function translationWarnings(
  translations: readonly Translation[],
  content: Content,
  today: string,
): Problem[] {
  return translations.flatMap((translation) => [
    ...names.flatMap((name) =>
      translation[name].entries.flatMap((entry) => staleOrLost(entry, content[name].entries)),
    ),
    ...checkedLater(
      names.map((name) => translation[name]),
      today,
    ),
  ]);
}

type Page = { translates?: string | undefined };

/** Two pages of a language that say they are the same Vietnamese one: readers could only be led to one of them. */
function toldTwice(entries: readonly Entry<Page>[]): Problem[] {
  const first = new Map<string, string>();
  return entries.flatMap(({ data: { translates }, file }): Problem[] => {
    if (translates === undefined) return [];
    const other = first.get(translates);
    if (other === undefined) {
      first.set(translates, file.shown);
      return [];
    }
    return [
      {
        file: file.shown,
        line: file.lineOf(['translates']),
        message: `Trang “${translates}” đã có bản dịch là ${other}.`,
        fix: 'bỏ dòng “translates” ở một trong hai tệp, hoặc gộp làm một.',
      },
    ];
  });
}

const checkedOf = (data: object) =>
  'checked' in data && typeof data.checked === 'string' ? data.checked : undefined;

function staleOrLost({ data, file }: Entry<Page>, originals: readonly Entry<object>[]): Problem[] {
  if (data.translates === undefined) return [];
  const line = file.lineOf(['translates']);
  const original = originals.find(({ id }) => id === data.translates);
  if (!original) {
    return [
      {
        file: file.shown,
        line,
        message: `Không có trang tiếng Việt “${data.translates}” để dịch.`,
        fix: 'viết đúng tên tệp của trang tiếng Việt, hoặc xóa dòng “translates”.',
      },
    ];
  }
  const [before, after] = [checkedOf(data), checkedOf(original.data)];
  if (!before || !after || before >= after) return [];
  return [
    {
      file: file.shown,
      line: file.lineOf(['checked']),
      message: `Bản dịch kiểm tra ngày ${formatDate(before)}, trước bản tiếng Việt (${formatDate(after)}).`,
      fix: `so lại với ${original.file.shown} rồi đổi “checked”.`,
    },
  ];
}
