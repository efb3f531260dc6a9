import type { Content } from '../collections/open.ts';
import type { Fact } from '../facts/schema.ts';
import { located } from '../files/problem.ts';
import type { Finding, Problem } from '../files/problem.ts';
import { addDays } from '../schedule/wall.ts';
import { closest } from '../text/closest.ts';
import type { Wording } from '../text/dated.ts';
import { formatDate } from '../text/format.ts';

/** What no single fact shows: double ids, wordings with a gap or an overlap, news without a day or a page. */
export function checkFacts({ facts, figures }: Content, routes: ReadonlySet<string>): Problem[] {
  const taken = new Map(
    figures.entries.flatMap(({ data }) => data.figures.map(({ id }) => [id, 'một số liệu'])),
  );
  return facts.entries.flatMap(({ data, file }) =>
    data.facts.flatMap((fact, index) => {
      const other = taken.get(fact.id);
      taken.set(fact.id, `một điều trong ${file.shown}`);
      const found = [
        ...(other === undefined ? [] : [sameName(fact, other)]),
        ...wrongWordings(fact),
        ...wrongNews(fact, routes),
      ];
      return located(
        file,
        found.map((one) => ({ ...one, keys: ['facts', index, ...one.keys] })),
      );
    }),
  );
}

function sameName({ id }: Fact, other: string): Finding {
  return { keys: ['id'], message: `“${id}” đã là tên của ${other}.`, fix: 'đặt một tên khác.' };
}

function wrongWordings({ id, wordings = [] }: Fact): Finding[] {
  const gap = gapIn(wordings);
  if (gap === undefined) return [];
  return [
    {
      keys: ['wordings'],
      message: `Các lời của “${id}” không nối nhau: ${gap}.`,
      fix: 'lời trước có “until”, lời sau có “from” là ngày hôm sau; lời đầu không có “from”, lời cuối không có “until”.',
    },
  ];
}

/** News appear on the day the fact begins or ends, with a link to their page. */
function wrongNews(fact: Fact, routes: ReadonlySet<string>): Finding[] {
  const { id, news } = fact;
  if (!news) return [];
  const undated = (['from', 'until'] as const).filter((end) => news[end] && !fact[end]);
  const near = closest(news.page, routes);
  return [
    ...undated.map((end) => ({
      keys: ['news', end],
      message: `Tin của “${id}” sẽ không hiện ở đâu: điều ấy không có ngày “${end}”.`,
      fix: `thêm “${end}” cho điều ấy.`,
    })),
    ...(routes.has(news.page)
      ? []
      : [
          {
            keys: ['news', 'page'],
            message: `Không có trang “${news.page}” trong cổng.`,
            fix: near ? `có phải ý bạn là “${near}”?` : 'viết đường dẫn của một trang trong cổng.',
          },
        ]),
  ];
}

/** Where wordings, in their order, leave a day without words or with two; undefined when they do not. */
function gapIn(wordings: readonly Wording[]): string | undefined {
  const [opening] = wordings;
  if (opening?.from !== undefined) return `trước ${formatDate(opening.from)} không có lời nào`;
  for (const [index, { from, until }] of wordings.entries()) {
    const next = wordings[index + 1];
    if (from && until && from > until) return `lời từ ${formatDate(from)} hết trước khi bắt đầu`;
    if (!next) return until && `sau ${formatDate(until)} không có lời nào`;
    if (until === undefined || next.from !== addDays(until, 1)) {
      return `sau ${until ? formatDate(until) : 'lời không có “until”'} phải đến lời từ ngày hôm sau`;
    }
  }
  return undefined;
}
