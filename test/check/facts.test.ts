import { describe, expect, it } from 'vitest';
import { checkFacts } from '../../src/check/facts.ts';
import { checkFactsInPages, checkNoSlots } from '../../src/check/slots.ts';
import { openCollections } from '../../src/collections/open.ts';
import { registerFacts } from '../../src/facts/register.ts';
import { registerFigures } from '../../src/figures/register.ts';
import { formatProblem } from '../../src/files/problem.ts';
import { parseContent } from '../../src/files/read.ts';

const read = (path: string, source: string) => parseContent(source, path, path);
const contentWith = (...facts: string[]) =>
  openCollections([
    read(
      'facts/mau.yaml',
      `topic: "Mẫu"\nchecked: "2026-11-28"\nfacts:\n${facts
        .map((more) => `  - { says: "Mẫu.", sources: [{ source: mau, sure: high }], ${more} }\n`)
        .join('')}`,
    ),
  ]);
const told = (...facts: string[]) =>
  checkFacts(contentWith(...facts), new Set(['/hoi-dap/mau/'])).map(
    ({ line, message }) => `${line} ${message}`,
  );

describe('the register of facts', () => {
  it('gives each fact a name of its own', () => {
    expect(told('id: mau', 'id: mau')).toEqual([
      '5 “mau” đã là tên của một điều trong facts/mau.yaml.',
    ]);
  });

  it.each([
    ['[{ from: "2026-01-01", text: "a" }]', 'trước 1/1/2026 không có lời nào'],
    ['[{ until: "2026-12-31", text: "a" }]', 'sau 31/12/2026 không có lời nào'],
    [
      '[{ until: "2026-12-31", text: "a" }, { from: "2027-01-02", text: "b" }]',
      'sau 31/12/2026 phải đến lời từ ngày hôm sau',
    ],
    [
      '[{ until: "2026-12-31", text: "a" }, { from: "2027-01-01", until: "2026-06-30", text: "b" }, { from: "2026-07-01", text: "c" }]',
      'lời từ 1/1/2027 hết trước khi bắt đầu',
    ],
  ])('has one wording for every day: %s', (wordings, gap) => {
    expect(told(`id: mau, wordings: ${wordings}`)).toEqual([
      `4 Các lời của “mau” không nối nhau: ${gap}.`,
    ]);
  });

  it('has a day and a page for its news', () => {
    expect(told('id: mau, news: { until: "Hết.", page: /hoi-dap/mua/ }')).toEqual([
      '4 Tin của “mau” sẽ không hiện ở đâu: điều ấy không có ngày “until”.',
      '4 Không có trang “/hoi-dap/mua/” trong cổng.',
    ]);
    expect(
      told('id: mau, until: "2026-12-31", news: { until: "Hết.", page: /hoi-dap/mau/ }'),
    ).toEqual([]);
  });
});

describe('facts that pages name', () => {
  const { facts } = contentWith('id: le-phi, wordings: [{ text: "miễn phí" }]', 'id: cau');
  const known = {
    facts: registerFacts(facts.entries),
    register: registerFigures([]),
    today: '2026-11-28',
  };

  it('are there, with words to put in, in text pages too', () => {
    const page = read(
      'pages/a.mdx',
      '---\ntitle: "A"\n---\n\n<Fact id="le-phi" />\n<Fact id="le-phy" />\n<Fact id="cau" />\n',
    );
    expect(checkFactsInPages([page], known).map(formatProblem)).toEqual([
      'pages/a.mdx:6  Không có điều nào tên “le-phy” trong “facts/”.  Cách sửa: có phải ý bạn là “le-phi”?',
      expect.stringContaining('pages/a.mdx:7  “cau” không có lời để điền'),
    ]);
  });

  it('are Vietnamese: pages in other languages cannot name them', () => {
    const page = read('en/guides/a.md', '---\nlead: "It costs {le-phi}."\n---\n');
    expect(checkNoSlots([page]).map(formatProblem)).toEqual([
      expect.stringContaining('en/guides/a.md:2  Trang bằng tiếng khác không điền được {le-phi}.'),
    ]);
  });
});
