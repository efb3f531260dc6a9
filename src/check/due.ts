import type { Content } from '../collections/open.ts';
import type { Problem } from '../files/problem.ts';
import type { ContentFile } from '../files/read.ts';
import { formatDate } from '../text/format.ts';
import { daysAhead, daysLeft, dueBy } from '../upkeep/due.ts';
import type { Due } from '../upkeep/due.ts';
import { textOf, valuesAt } from './texts.ts';

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
    ...files.filter(isKept).flatMap((file): Due[] => {
      const day = dayAt(file, 'review-by');
      if (!day) return [];
      const what = `Xem lại trang “${titleOf(file)}”.`;
      return [{ file: file.shown, line: file.lineOf(['review-by']), day, what }];
    }),
    ...facts.entries.flatMap(({ data, file }) =>
      data.facts.flatMap((fact, index): Due[] => {
        const at = ['facts', index];
        const used = fact.wordings
          ? files.filter((one) => textOf(one).includes(`{${fact.id}}`))
          : [];
        const pages = used.length > 0 ? ` ${used.length} trang dùng {${fact.id}}.` : '';
        const wordings = (fact.wordings ?? []).flatMap(({ until, text }, which): Due[] =>
          until
            ? [
                {
                  file: file.shown,
                  line: file.lineOf([...at, 'wordings', which, 'until']),
                  day: until,
                  what: `Hết hạn lời “${text}”.${pages} Xem có quy định mới không.`,
                },
              ]
            : [],
        );
        const ends = fact.until
          ? [
              {
                file: file.shown,
                line: file.lineOf([...at, 'until']),
                day: fact.until,
                what: `Hết hạn điều “${fact.says}”`,
              },
            ]
          : [];
        return [...wordings, ...ends];
      }),
    ),
  ];
}

/** What is due within 30 days, as hints: the portal can be built all the same. */
export function dueSoon(due: readonly Due[], today: string): Problem[] {
  return dueBy(due, daysAhead(today)).map(({ file, line, day, what }) => ({
    file,
    line,
    message: `${what} Hạn ${formatDate(day)}, ${daysLeft(day, today)}.`,
    fix: 'so lại với nguồn, sửa “checked” và “review-by”; xem cả danh sách bằng “npm run due”.',
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
