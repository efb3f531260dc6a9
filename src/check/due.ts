import type { Content } from '../collections/open.ts';
import { factsNamedIn } from '../facts/fill.ts';
import type { FactFile } from '../facts/schema.ts';
import type { Entry } from '../files/entry.ts';
import type { Problem } from '../files/problem.ts';
import type { ContentFile } from '../files/read.ts';
import { formatDate } from '../text/format.ts';
import { daysAhead, daysLeft, dueBy } from '../upkeep/due.ts';
import type { Due } from '../upkeep/due.ts';
import { passages, valuesAt } from './texts.ts';

/** The pages people write, which somebody must read again. */
const writtenByHand = /^(?:faq|pages|(?:[a-z]{2,3}\/)?(?:guides|situations))\/(?!figures\/)/;

/** Whether a file is a page that says when it was checked; questions on the way to a case say nothing of that kind. */
function isKept(file: ContentFile): boolean {
  return writtenByHand.test(file.path) && valuesAt(file.data, ['checked']).length > 0;
}

/** Pages nobody will read again, or that were to be read again before they were checked. */
export function checkReviews(files: readonly ContentFile[]): Problem[] {
  return files.filter(isKept).flatMap((file): Problem[] => {
    const checked = dayAt(file, 'checked');
    const review = dayAt(file, 'review-by');
    if (valuesAt(file.data, ['review-by']).length === 0) {
      return [
        {
          file: file.shown,
          line: file.lineOf(['checked']),
          message: 'Thiếu “review-by”: ngày phải xem lại trang này.',
          fix: 'thêm dòng “review-by: ” sau “checked”, thường là sáu tháng sau, sớm hơn nếu có điều hết hạn.',
        },
      ];
    }
    if (!checked || !review || review > checked) return [];
    return [
      {
        file: file.shown,
        line: file.lineOf(['review-by']),
        message: `Ngày xem lại ${formatDate(review)} không đứng sau ngày kiểm tra ${formatDate(checked)}.`,
        fix: 'viết một ngày sau “checked”.',
      },
    ];
  });
}

/** Every page and every fact with a day on which somebody must look again. */
export function everythingDue({ facts }: Content, files: readonly ContentFile[]): Due[] {
  return [
    ...files.filter(isKept).flatMap(pageDue),
    ...facts.entries.flatMap((entry) => factsDue(entry, files)),
  ];
}

function pageDue(file: ContentFile): Due[] {
  const day = dayAt(file, 'review-by');
  const what = `Xem lại trang “${titleOf(file)}”.`;
  return day ? [{ file: file.shown, line: file.lineOf(['review-by']), day, what }] : [];
}

/** The ends of facts and of their wordings; what was over when an editor last compared them is history. */
function factsDue({ data, file }: Entry<FactFile>, files: readonly ContentFile[]): Due[] {
  const due = (day: string | undefined, at: readonly PropertyKey[], what: string): Due[] =>
    day && day >= data.checked ? [{ file: file.shown, line: file.lineOf(at), day, what }] : [];
  return data.facts.flatMap(({ id, says, wordings = [], until }, index) => {
    const used = wordings.length > 0 ? files.filter((one) => factsNamedBy(one).has(id)).length : 0;
    const pages = used > 0 ? ` ${used} trang dùng {${id}}.` : '';
    return [
      ...wordings.flatMap((wording, which) =>
        due(
          wording.until,
          ['facts', index, 'wordings', which, 'until'],
          `Hết hạn lời “${wording.text}”.${pages} Xem có quy định mới không.`,
        ),
      ),
      ...due(until, ['facts', index, 'until'], `Hết hạn điều “${says}”`),
    ];
  });
}

/** The facts that a page gets its words from. */
function factsNamedBy(file: ContentFile): ReadonlySet<string> {
  return new Set(passages(file).flatMap(({ text }) => factsNamedIn(text)));
}

/** What is due within 30 days, as hints: the portal can be built all the same. */
export function dueSoon(due: readonly Due[], today: string): Problem[] {
  return dueBy(due, daysAhead(today)).map(({ file, line, day, what }) => ({
    file,
    line,
    message: `${what} Hạn ${formatDate(day)}, ${daysLeft(day, today)}.`,
    fix: 'so lại với nguồn, rồi sửa “checked” (ở trang thì cả “review-by”); xem cả danh sách bằng “npm run due”.',
  }));
}

function dayAt(file: ContentFile, key: string): string | undefined {
  const [found] = valuesAt(file.data, [key]);
  return typeof found?.value === 'string' ? found.value : undefined;
}

function titleOf(file: ContentFile): string {
  const [found] = ['title', 'question'].flatMap((key) => valuesAt(file.data, [key]));
  return typeof found?.value === 'string' ? found.value : file.path;
}
