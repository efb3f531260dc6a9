import type { Entry } from '../files/entry.ts';
import { located } from '../files/problem.ts';
import type { Finding, Problem } from '../files/problem.ts';
import { checkChart } from './charts/checks.ts';
import { figuresOfChart } from './charts/figuresOfChart.ts';
import { isReservedName } from './pages/names.ts';
import { registerFigures } from './register.ts';
import type { Register } from './register.ts';
import type { FigureFile } from './schema.ts';
import type { ProgressPage } from './progressSchema.ts';
import { wrongSlot } from './slotChecks.ts';
import { brokenSlot, brokenSlots, slotsOf } from './template.ts';

type PageEntry = Entry<ProgressPage>;

/** A number typed by hand where it should come from a figure: 298.649, 39,26 %, 90 nghìn. Dates may stand. */
const typedNumber =
  /(?<![\d/{])\d{1,3}(?:\.\d{3})+(?![\d/])|\d+(?:,\d+)?\s*%|\d+(?:,\d+)?\s+(?:nghìn|ngàn|triệu|tỷ|tỉ)/u;

/**
 * Rules between the progress pages and the figures: every name stands for a figure, no number is typed by hand,
 * no place is shown on two pages, no two questions share an address.
 * @param written addresses of questions that people wrote: file names in `content/faq/`
 */
export function checkProgress(
  pages: readonly PageEntry[],
  files: readonly Entry<FigureFile>[],
  written: readonly string[] = [],
): Problem[] {
  const register = registerFigures(files);
  const slugs = new Set(written);
  return [
    ...pages.flatMap((entry) =>
      located(entry.file, [
        ...checkLines(register, entry.data),
        ...checkReferences(register, entry.data),
        ...checkCharts(register, entry.data),
        ...checkSlugs(entry.data, slugs),
        ...checkName(entry.id),
      ]),
    ),
    ...checkShown(pages),
  ];
}

function checkLines(register: Register, page: ProgressPage): Finding[] {
  return linesOf(page).flatMap(({ keys, line }) => [
    ...brokenSlots(line).map((whole) => ({ keys, ...brokenSlot(whole) })),
    ...slotsOf(line).flatMap((slot) => {
      const wrong = wrongSlot(register, slot);
      return wrong ? [{ keys, ...wrong }] : [];
    }),
    ...(typedNumber.test(line)
      ? [
          {
            keys,
            message: `Con số “${typedNumber.exec(line)?.[0]}” gõ tay trong câu.`,
            fix: 'viết {tên-số-liệu} để cổng tự điền, như vậy số không bao giờ lệch với nguồn.',
          },
        ]
      : []),
  ]);
}

/** Every line of a page in which figures may stand, with its place in the file. */
export function linesOf(page: ProgressPage): { keys: PropertyKey[]; line: string }[] {
  const own = (['heading', 'description', 'lead', 'thenNow', 'ended'] as const).flatMap((key) => {
    const line = page[key];
    return line === undefined ? [] : [{ keys: [key] as PropertyKey[], line }];
  });
  const charts = page.charts.flatMap((chart, index) => [
    { keys: ['charts', index, 'title'], line: chart.title },
    ...(chart.note === undefined ? [] : [{ keys: ['charts', index, 'note'], line: chart.note }]),
    ...(chart.kind === 'series' ? chart.marks : []).map(({ label }, mark) => ({
      keys: ['charts', index, 'marks', mark, 'label'],
      line: label,
    })),
  ]);
  const questions = page.questions.flatMap((question, index) => [
    { keys: ['questions', index, 'answer'], line: question.answer },
    ...(question.verdict === undefined
      ? []
      : [{ keys: ['questions', index, 'verdict'], line: question.verdict }]),
  ]);
  return [...own, ...charts, ...questions];
}

function checkReferences(register: Register, page: ProgressPage): Finding[] {
  const named = [
    ...page.charts.flatMap((chart, index) =>
      figuresOfChart(chart).map((id) => ({ keys: ['charts', index] as PropertyKey[], id })),
    ),
    ...page.quotes.map((id, index) => ({ keys: ['quotes', index] as PropertyKey[], id })),
    ...(page.story === undefined ? [] : [{ keys: ['story'] as PropertyKey[], id: page.story }]),
  ];
  return [
    ...named
      .filter(({ id }) => !register.figures.has(id))
      .map(({ keys, id }) => ({
        keys,
        message: `Không có số liệu “${id}”.`,
        fix: 'sửa lại tên theo content/figures/.',
      })),
    ...page.places.flatMap((id, index) =>
      register.ofPlace(id).length > 0
        ? []
        : [
            {
              keys: ['places', index],
              message: `Không tệp số liệu nào có nơi “${id}”.`,
              fix: 'sửa lại tên theo “places” trong content/figures/.',
            },
          ],
    ),
  ];
}

function checkCharts(register: Register, page: ProgressPage): Finding[] {
  return page.charts.flatMap((chart, index) =>
    checkChart(register, chart).map((finding) => ({
      ...finding,
      keys: ['charts', index, ...finding.keys],
    })),
  );
}

function checkSlugs(page: ProgressPage, slugs: Set<string>): Finding[] {
  return page.questions.flatMap(({ slug }, index) => {
    const taken = slugs.has(slug);
    slugs.add(slug);
    return taken
      ? [
          {
            keys: ['questions', index, 'slug'],
            message: `Đã có câu hỏi mang tên “${slug}”.`,
            fix: 'đặt tên khác.',
          },
        ]
      : [];
  });
}

/** Its page and its data files would lie where the portal's own do. */
function checkName(name: string): Finding[] {
  return isReservedName(name)
    ? [
        {
          keys: [],
          message: `Cổng đã dùng tên “${name}” cho trang hoặc tệp dữ liệu của mình.`,
          fix: 'đặt tên khác cho tệp này.',
        },
      ]
    : [];
}

/** A place that two pages name; one that none names gets a page of its own. */
function checkShown(pages: readonly PageEntry[]): Problem[] {
  const shownBy = new Map<string, string>();
  // Pages the portal made give way at the next regenerating.
  const written = pages.filter(({ file }) => !file.path.startsWith('progress/figures/'));
  return written.flatMap(({ id: page, data, file }) =>
    data.places.flatMap((place, index) => {
      const other = shownBy.get(place);
      shownBy.set(place, page);
      if (other === undefined) return [];
      return [
        {
          file: file.shown,
          line: file.lineOf(['places', index]),
          message: `Số liệu của “${place}” hiện ở hai trang: ${other} và ${page}.`,
          fix: 'giữ tên nơi này trong “places” của một trang.',
        },
      ];
    }),
  );
}
