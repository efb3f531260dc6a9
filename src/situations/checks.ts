import type { Entry } from '../files/entry.ts';
import type { Problem } from '../files/problem.ts';
import { fold } from '../text/fold.ts';
import { depths, graphOf, linksFrom, loopLinks, reachable } from './graph.ts';
import { firstSituation } from './schema.ts';
import type { Situation } from './schema.ts';

/** A reader gives up before an eighth question. */
const mostQuestions = 7;

/** Whether every path of "which case am I?" starts, goes on and ends; no files at all is no problem. */
export function checkSituations(entries: readonly Entry<Situation>[]): Problem[] {
  const [any] = entries;
  if (!any) return [];
  const first = entries.find(({ id }) => id === firstSituation);
  if (!first) return [missingStart(any)];
  if (first.data.kind !== 'question') return [startIsNoQuestion(first)];
  return [
    ...missingNext(entries),
    ...loops(entries),
    ...unreached(entries),
    ...tooDeep(entries),
    ...withoutGuide(entries),
    ...sameTitle(entries),
    ...samePlaceOnHome(entries),
  ];
}

function missingStart(any: Entry<Situation>): Problem {
  return {
    file: any.file.shown.replace(/[^/]+$/, `${firstSituation}.yaml`),
    line: 1,
    message: 'Thiếu câu hỏi đầu tiên nên không ai vào được các tình huống.',
    fix: `tạo tệp ${firstSituation}.yaml với “kind: question”.`,
  };
}

function startIsNoQuestion({ file }: Entry<Situation>): Problem {
  return {
    file: file.shown,
    line: file.lineOf(['kind']),
    message: 'Trang đầu của các tình huống phải là một câu hỏi.',
    fix: 'đổi thành “kind: question” và viết các lựa chọn.',
  };
}

function missingNext(entries: readonly Entry<Situation>[]): Problem[] {
  const graph = graphOf(entries);
  return entries.flatMap(({ id, file }) =>
    linksFrom(graph, id)
      .filter(({ to }) => !graph.has(to))
      .map(({ to, text, choice }) => ({
        file: file.shown,
        line: file.lineOf(['choices', choice, 'next']),
        message: `Lựa chọn “${text}” dẫn đến “${to}”, nhưng không có tệp ${to}.yaml.`,
        fix: `sửa “next” cho đúng tên một tệp cùng thư mục, hoặc tạo tệp ${to}.yaml.`,
      })),
  );
}

function loops(entries: readonly Entry<Situation>[]): Problem[] {
  return loopLinks(graphOf(entries)).flatMap(({ from, to, text, choice }) => {
    const file = entries.find(({ id }) => id === from)?.file;
    return file
      ? {
          file: file.shown,
          line: file.lineOf(['choices', choice, 'next']),
          message: `Lựa chọn “${text}” quay lại câu hỏi “${to}”, người đọc sẽ đi vòng tròn.`,
          fix: 'cho lựa chọn này dẫn đến một câu hỏi sau đó hoặc một kết quả.',
        }
      : [];
  });
}

function unreached(entries: readonly Entry<Situation>[]): Problem[] {
  const found = reachable(graphOf(entries));
  return entries
    .filter(({ id }) => !found.has(id))
    .map(({ id, data, file }) => ({
      file: file.shown,
      line: 1,
      message:
        data.kind === 'outcome'
          ? 'Không câu hỏi nào dẫn đến kết quả này.'
          : 'Không lựa chọn nào dẫn đến câu hỏi này.',
      fix: `thêm “next: ${id}” vào một lựa chọn, hoặc xóa tệp.`,
    }));
}

function tooDeep(entries: readonly Entry<Situation>[]): Problem[] {
  const graph = graphOf(entries);
  if (loopLinks(graph).length > 0) return [];
  const depth = depths(graph);
  return entries
    .filter(({ id, data }) => data.kind === 'outcome' && (depth.get(id)?.most ?? 0) > mostQuestions)
    .map(({ id, file }) => ({
      file: file.shown,
      line: 1,
      message: `Phải trả lời ${depth.get(id)?.most} câu mới đến kết quả này; nhiều nhất là ${mostQuestions} câu.`,
      fix: 'gộp hoặc bỏ bớt câu hỏi trên đường đến đây.',
    }));
}

/** A check-list says what to do; how to do it stands in a guide. */
function withoutGuide(entries: readonly Entry<Situation>[]): Problem[] {
  return entries
    .filter(({ data }) => data.kind === 'outcome' && data.guides.length === 0)
    .map(({ file }) => ({
      file: file.shown,
      line: file.lineOf(['guides']),
      message:
        'Kết quả này không dẫn đến hướng dẫn nào, người đọc biết việc mà không biết cách làm.',
      fix: 'ghi vào “guides” tên ít nhất một hướng dẫn trong thư mục “guides/”.',
    }));
}

/** Two check-lists of one name: in the search, and in a message, nobody can tell which is theirs. */
function sameTitle(entries: readonly Entry<Situation>[]): Problem[] {
  const first = new Map<string, Entry<Situation>>();
  return entries.flatMap((entry) => {
    const { data, file } = entry;
    if (data.kind !== 'outcome') return [];
    const title = fold(data.title);
    const twin = first.get(title);
    if (!twin) first.set(title, entry);
    return twin
      ? {
          file: file.shown,
          line: file.lineOf(['title']),
          message: `Tên “${data.title}” trùng với kết quả trong ${twin.file.shown}.`,
          fix: 'đổi tên cho khác, nói rõ trường hợp; hoặc gộp hai kết quả làm một.',
        }
      : [];
  });
}

function samePlaceOnHome(entries: readonly Entry<Situation>[]): Problem[] {
  return entries.flatMap(({ data, file }, index) => {
    const twin = entries
      .slice(0, index)
      .find((other) => data.home && other.data.home?.order === data.home.order);
    return twin
      ? {
          file: file.shown,
          line: file.lineOf(['home', 'order']),
          message: `Cùng chỗ ${data.home?.order} trên trang đầu với ${twin.file.shown}.`,
          fix: 'chọn một số khác cho “order”.',
        }
      : [];
  });
}
