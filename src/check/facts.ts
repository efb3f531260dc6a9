import type { Content } from '../collections/open.ts';
import type { Problem } from '../files/problem.ts';
import { closest } from '../text/closest.ts';
import { addDays } from '../schedule/wall.ts';
import { formatDate } from '../text/format.ts';
import type { Wording } from '../text/dated.ts';

/** What no single fact shows: double ids, wordings with a gap or an overlap, news that lead nowhere. */
export function checkFacts({ facts, figures }: Content, routes: ReadonlySet<string>): Problem[] {
  const first = new Map<string, string>();
  const figureIds = new Set(
    figures.entries.flatMap(({ data }) => data.figures.map(({ id }) => id)),
  );
  return facts.entries.flatMap(({ data, file }) =>
    data.facts.flatMap((fact, index): Problem[] => {
      const at = (...keys: PropertyKey[]) => file.lineOf(['facts', index, ...keys]);
      const problem = (line: number, message: string, fix: string) => ({
        file: file.shown,
        line,
        message,
        fix,
      });
      const problems: Problem[] = [];
      const other = first.get(fact.id) ?? (figureIds.has(fact.id) ? 'một số liệu' : undefined);
      if (other !== undefined) {
        problems.push(
          problem(at('id'), `“${fact.id}” đã là tên của ${other}.`, 'đặt một tên khác.'),
        );
      }
      first.set(fact.id, `một điều trong ${file.shown}`);
      const gap = gapIn(fact.wordings ?? []);
      if (gap !== undefined) {
        problems.push(
          problem(
            at('wordings'),
            `Các lời của “${fact.id}” không nối nhau: ${gap}.`,
            'lời trước có “until”, lời sau có “from” là ngày hôm sau; lời đầu không có “from”, lời cuối không có “until”.',
          ),
        );
      }
      if (fact.news && !routes.has(fact.news.page)) {
        const near = closest(fact.news.page, routes);
        problems.push(
          problem(
            at('news', 'page'),
            `Không có trang “${fact.news.page}” trong cổng.`,
            near ? `có phải ý bạn là “${near}”?` : 'viết đường dẫn của một trang trong cổng.',
          ),
        );
      }
      return problems;
    }),
  );
}

/** Where wordings, in their order, leave a day without words or with two; undefined when they do not. */
function gapIn(wordings: readonly Wording[]): string | undefined {
  const [opening] = wordings;
  if (opening?.from !== undefined) return `trước ${formatDate(opening.from)} không có lời nào`;
  for (const [index, { until }] of wordings.entries()) {
    const next = wordings[index + 1];
    if (!next) return until && `sau ${formatDate(until)} không có lời nào`;
    if (until === undefined || next.from !== addDays(until, 1)) {
      return `sau ${until ? formatDate(until) : 'lời không có “until”'} phải đến lời từ ngày hôm sau`;
    }
  }
  return undefined;
}
