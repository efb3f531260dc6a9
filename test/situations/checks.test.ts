import { describe, expect, it } from 'vitest';
import { parseContent } from '../../src/files/read.ts';
import { checkSituations } from '../../src/situations/checks.ts';
import { situation } from '../../src/situations/schema.ts';

/** Checks files given as YAML, by name. */
function check(files: Record<string, string>): string[] {
  const entries = Object.entries(files).map(([id, source]) => {
    const path = `situations/${id}.yaml`;
    const file = parseContent(source, path, `content/${path}`);
    return { id, data: situation.parse(file.data), file };
  });
  return checkSituations(entries).map(
    ({ file, line, message, fix }) => `${file}:${line} ${message} → ${fix}`,
  );
}

const ask = (...choices: [text: string, next: string][]) => `kind: question
question: "Bạn làm cho ai?"
description: "Trả lời để biết việc cần làm."
choices:
${choices.map(([text, next]) => `  - icon: card\n    text: "${text}"\n    next: ${next}`).join('\n')}
`;

let ends = 0;
/** A check-list of its own name, unless another is given; with a guide, unless told otherwise. */
const end = (
  extra = '',
  { title = `Việc thứ ${++ends}`, guides = '[lam-muc-2]' } = {},
) => `kind: outcome
title: "${title}"
description: "Danh sách việc khi người thân không đi lại được."
whose: "Bố mẹ, ông bà"
lead: "Việc này làm được."
todo: [{ text: "Hỏi công an xã" }, { text: "Kích hoạt" }]
bring: [{ icon: card, text: "Thẻ căn cước" }]
where: { text: "Công an xã, phường nào cũng được", to: commune }
time: { text: "Không quá 7 ngày làm việc" }
cost: { text: "Miễn phí" }
guides: ${guides}
checked: "2026-11-22"
sources: [{ source: nd-69-2024, supports: "Hạn 7 ngày", sure: high }]
${extra}`;

describe('checkSituations', () => {
  it('is content with paths that start, go on and end', () => {
    expect(
      check({
        'bat-dau': ask(['Cho tôi', 'tu-dau'], ['Ông bà', 'tai-nha']),
        'tu-dau': end(),
        'tai-nha': end(),
      }),
    ).toEqual([]);
  });

  it('asks nothing of a folder without situations', () => {
    expect(check({})).toEqual([]);
  });

  it('misses the first question', () => {
    expect(
      check({ 'cho-toi': ask(['Có', 'tai-nha'], ['Không', 'tai-nha']), 'tai-nha': end() }),
    ).toEqual([
      'content/situations/bat-dau.yaml:1 Thiếu câu hỏi đầu tiên nên không ai vào được các tình huống. → tạo tệp bat-dau.yaml với “kind: question”.',
    ]);
  });

  it('wants the first page to be a question', () => {
    expect(check({ 'bat-dau': end() })).toEqual([
      'content/situations/bat-dau.yaml:1 Trang đầu của các tình huống phải là một câu hỏi. → đổi thành “kind: question” và viết các lựa chọn.',
    ]);
  });

  it('points to the line of a choice that leads nowhere', () => {
    expect(
      check({ 'bat-dau': ask(['Ông bà', 'tai-nha'], ['Ở xa', 'xa-que']), 'tai-nha': end() }),
    ).toEqual([
      'content/situations/bat-dau.yaml:10 Lựa chọn “Ở xa” dẫn đến “xa-que”, nhưng không có tệp xa-que.yaml. → sửa “next” cho đúng tên một tệp cùng thư mục, hoặc tạo tệp xa-que.yaml.',
    ]);
  });

  it('points to the choice that leads in a circle', () => {
    expect(
      check({
        'bat-dau': ask(['Ông bà', 'tai-nha'], ['Tôi', 'cho-toi']),
        'cho-toi': ask(['Có', 'tai-nha'], ['Không rõ', 'bat-dau']),
        'tai-nha': end(),
      }),
    ).toEqual([
      'content/situations/cho-toi.yaml:10 Lựa chọn “Không rõ” quay lại câu hỏi “bat-dau”, người đọc sẽ đi vòng tròn. → cho lựa chọn này dẫn đến một câu hỏi sau đó hoặc một kết quả.',
    ]);
  });

  it('finds outcomes and questions that no path comes to', () => {
    expect(
      check({
        'bat-dau': ask(['Ông bà', 'tai-nha'], ['Tôi', 'tai-nha']),
        'cho-toi': ask(['Có', 'tai-nha'], ['Không', 'tai-nha']),
        'tai-nha': end(),
        'xa-que': end(),
      }),
    ).toEqual([
      'content/situations/cho-toi.yaml:1 Không lựa chọn nào dẫn đến câu hỏi này. → thêm “next: cho-toi” vào một lựa chọn, hoặc xóa tệp.',
      'content/situations/xa-que.yaml:1 Không câu hỏi nào dẫn đến kết quả này. → thêm “next: xa-que” vào một lựa chọn, hoặc xóa tệp.',
    ]);
  });

  it('allows seven questions on a path and not an eighth', () => {
    const path = (length: number) => ({
      'bat-dau': ask(['Tiếp', 'cau-2'], ['Thôi', 'het']),
      ...Object.fromEntries(
        Array.from({ length: length - 1 }, (_, index) => [
          `cau-${index + 2}`,
          ask(['Tiếp', index === length - 2 ? 'het' : `cau-${index + 3}`], ['Thôi', 'het']),
        ]),
      ),
      het: end(),
    });
    expect(check(path(7))).toEqual([]);
    expect(check(path(8))).toEqual([
      'content/situations/het.yaml:1 Phải trả lời 8 câu mới đến kết quả này; nhiều nhất là 7 câu. → gộp hoặc bỏ bớt câu hỏi trên đường đến đây.',
    ]);
  });

  it('finds a check-list that no guide belongs to', () => {
    expect(
      check({
        'bat-dau': ask(['Ông bà', 'tai-nha'], ['Tôi', 'xa']),
        'tai-nha': end(),
        xa: end('', { guides: '[]' }),
      }),
    ).toEqual([
      'content/situations/xa.yaml:11 Kết quả này không dẫn đến hướng dẫn nào, người đọc biết việc mà không biết cách làm. → ghi vào “guides” tên ít nhất một hướng dẫn trong thư mục “guides/”.',
    ]);
  });

  it('finds two check-lists of one name, however it is typed', () => {
    expect(
      check({
        'bat-dau': ask(['Ông bà', 'tai-nha'], ['Tôi', 'xa']),
        'tai-nha': end('', { title: 'Làm tại nhà' }),
        xa: end('', { title: 'Làm  tại NHÀ.' }),
      }),
    ).toEqual([
      'content/situations/xa.yaml:2 Tên “Làm  tại NHÀ.” trùng với kết quả trong content/situations/tai-nha.yaml. → đổi tên cho khác, nói rõ trường hợp; hoặc gộp hai kết quả làm một.',
    ]);
  });

  it('asks where each check-list is to be done', () => {
    const page = parseContent(
      end().replace(/where:.*\n/, ''),
      'situations/tai-nha.yaml',
      'content/situations/tai-nha.yaml',
    );
    expect(situation.safeParse(page.data).success).toBe(false);
    expect(situation.safeParse(parseContent(end(), page.path, page.shown).data).success).toBe(true);
  });

  it('finds two cases in one place on the home page', () => {
    const home = 'home: { text: "Ở xa quê", icon: route, order: 2 }\n';
    expect(
      check({
        'bat-dau': ask(['Ông bà', 'tai-nha'], ['Tôi', 'xa']),
        'tai-nha': end(home),
        xa: end(home),
      }),
    ).toEqual([
      'content/situations/xa.yaml:14 Cùng chỗ 2 trên trang đầu với content/situations/tai-nha.yaml. → chọn một số khác cho “order”.',
    ]);
  });
});
