import { describe, expect, it } from 'vitest';
import { dueSoon, everythingDue } from '../../src/check/due.ts';
import { openCollections } from '../../src/collections/open.ts';
import { parseContent } from '../../src/files/read.ts';
import { dueBy } from '../../src/upkeep/due.ts';

const read = (path: string, source: string) => parseContent(source, path, `content/${path}`);

const sources = 'sources: [{ source: nguon-mau, sure: high }]';
const facts = (checked: string) =>
  read(
    'facts/le-phi-mau.yaml',
    `topic: "Lệ phí mẫu"
checked: "${checked}"
facts:
  - id: le-phi-mau
    says: "Lệ phí mẫu là 15.000đ đến hết 31/12/2026, sau đó 30.000đ."
    wordings:
      - { until: "2026-12-31", text: "15.000đ" }
      - { from: "2027-01-01", text: "30.000đ" }
    ${sources}
  - id: han-cu
    says: "Trước 28/9/2026, hạn mẫu là 15 ngày."
    until: "2026-09-27"
    ${sources}
`,
  );
const pages = [
  read('faq/le-phi.md', '---\nquestion: "Lệ phí?"\nanswer: "Là {le-phi-mau}."\n---\n'),
  read('pages/gioi-thieu.mdx', '---\ntitle: "Giới thiệu"\n---\n\nLà <Fact id="le-phi-mau" />.\n'),
];

const dueOf = (checked: string, day: string) => {
  const files = [facts(checked), ...pages];
  return dueBy(everythingDue(openCollections(files), files), day).map(
    ({ file, line, what }) => `${file}:${line} ${what}`,
  );
};
const fee =
  'content/facts/le-phi-mau.yaml:7 Hết hạn lời “15.000đ”. 2 trang dùng {le-phi-mau}. Xem có quy định mới không.';
const term = 'content/facts/le-phi-mau.yaml:12 Hết hạn điều “Trước 28/9/2026, hạn mẫu là 15 ngày.”';

describe('what facts ask of editors', () => {
  it('is to look at what ends, with how many pages tell it', () => {
    expect(dueOf('2026-11-28', '2026-12-30')).toEqual([]);
    expect(dueOf('2026-11-28', '2026-12-31')).toEqual([fee]);
  });

  it('goes on after the end, until somebody has compared the facts again', () => {
    expect(dueOf('2026-11-28', '2027-03-01')).toEqual([fee]);
    expect(dueOf('2026-12-31', '2027-03-01')).toEqual([fee]);
    expect(dueOf('2027-01-01', '2027-03-01')).toEqual([]);
  });

  it('leaves older law alone that is kept as history', () => {
    expect(dueOf('2026-09-27', '2026-11-28')).toEqual([term]);
    expect(dueOf('2026-09-28', '2026-11-28')).toEqual([]);
  });
});

const page = (reviewBy: string) =>
  read(
    'faq/le-phi.md',
    `---\nquestion: "Lệ phí?"\nchecked: "2026-11-28"\nreview-by: "${reviewBy}"\n---\n`,
  );
const hints = (reviewBy: string) =>
  dueSoon(everythingDue(openCollections([]), [page(reviewBy)]), '2026-11-28').map(
    ({ message }) => message,
  );

describe('what pages ask of editors', () => {
  it('is told by the check in the last thirty days, and as long as nobody has read them', () => {
    expect(hints('2026-12-28')).toEqual(['Xem lại trang “Lệ phí?”. Hạn 28/12/2026, còn 30 ngày.']);
    expect(hints('2026-09-27')).toEqual(['Xem lại trang “Lệ phí?”. Hạn 27/9/2026, quá 62 ngày.']);
    expect(hints('2026-12-29')).toEqual([]);
  });
});
