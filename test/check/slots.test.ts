import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkContent } from '../../src/check/content.ts';

vi.setConfig({ testTimeout: 60_000 });

const roots: string[] = [];
afterEach(() => roots.splice(0).forEach((dir) => rmSync(dir, { recursive: true })));

const facts = `topic: "Mẫu"
checked: "2026-11-28"
facts:
  - id: le-phi-mau
    says: "Lệ phí mẫu 15.000đ đến hết 31/12/2026, sau đó 30.000đ; làm cổng mẫu miễn phí."
    find: ["mẫu"]
    wordings:
      - { until: "2026-12-31", text: "15.000đ" }
      - { from: "2027-01-01", text: "30.000đ" }
    sources:
      - { source: nguon-mau, sure: high }
  - id: khong-loi
    says: "Điều không có lời để điền."
    sources:
      - { source: nguon-mau, sure: high }
`;

/** Complaints about the small folder with facts, and one answer that says something. */
function complaints(answer: string, change = (text: string) => text, register = facts): string[] {
  const root = mkdtempSync(path.join(tmpdir(), 'dien-'));
  roots.push(root);
  const content = path.join(root, 'content');
  cpSync('test/fixtures/small', content, { recursive: true });
  mkdirSync(path.join(content, 'facts'));
  writeFileSync(path.join(content, 'facts/mau.yaml'), register);
  const file = path.join(content, 'faq/ai-lam-cong-mau.md');
  const text = readFileSync(file, 'utf8').replace(/^answer: .*$/m, `answer: "${answer}"`);
  writeFileSync(file, change(text));
  return checkContent(content, new Date('2026-11-28T12:00:00+07:00')).problems.map(
    ({ file: name, line, message, fix }) => `${name}:${line} ${message} ${fix}`,
  );
}

describe('a fact named in a text', () => {
  it('is filled in, and judged with the words of the day', () => {
    expect(complaints('Người thử cổng trả lệ phí mẫu {le-phi-mau} (dữ liệu mẫu).')).toEqual([]);
  });

  it('must be there: the one that was meant is named, with the line', () => {
    expect(complaints('Người thử cổng trả lệ phí mẫu {le-phi-mua} (dữ liệu mẫu).')).toEqual([
      'content/faq/ai-lam-cong-mau.md:4 Không có “le-phi-mua”. có phải ý bạn là “le-phi-mau”?',
    ]);
  });

  it('has no parts', () => {
    expect(complaints('Lệ phí mẫu {le-phi-mau:date} của cổng thử (dữ liệu mẫu).').join()).toContain(
      'viết {le-phi-mau}.',
    );
  });

  it('must have words to fill in', () => {
    expect(complaints('Người thử cổng mẫu nói {khong-loi} (dữ liệu mẫu).').join()).toContain(
      '“khong-loi” không có lời để điền',
    );
  });

  it('needs one of its sources on the page', () => {
    const found = complaints('Người thử cổng trả lệ phí mẫu {le-phi-mau} (dữ liệu mẫu).', (text) =>
      text.replace('source: nguon-mau', 'source: so-lieu-mau'),
    );
    expect(found.join('\n')).toContain(
      'dùng {le-phi-mau} mà không dẫn nguồn nào của nó (nguon-mau)',
    );
  });
});

describe('the register itself', () => {
  const plain = 'Người thử cổng làm ra. Mọi thứ ở đây là dữ liệu mẫu.';
  it.each([
    ['a gap between wordings', 'from: "2027-01-01"', 'from: "2027-01-02"', 'không nối nhau'],
    ['no last wording', '- { from: "2027-01-01", text: "30.000đ" }', '', 'không nối nhau'],
    ['one id twice', 'id: khong-loi', 'id: le-phi-mau', 'đã là tên của'],
    ['a source that is not there', '{ source: nguon-mau', '{ source: nguon-mua', 'Không có nguồn'],
  ])('must not have %s', (_what, from, to, message) => {
    const found = complaints(plain, undefined, facts.replace(from, to));
    expect(found.join('\n')).toContain(message);
    expect(found.join('\n')).toMatch(/content\/facts\/mau\.yaml:\d+/);
  });
});

describe('a page people write', () => {
  const answer = 'Người thử cổng làm ra. Mọi thứ ở đây là dữ liệu mẫu.';

  it('says by when it must be read again', () => {
    expect(complaints(answer, (text) => text.replace(/^review-by: .*\n/m, ''))).toEqual([
      expect.stringMatching(/^content\/faq\/ai-lam-cong-mau\.md:5 Thiếu “review-by”/),
    ]);
  });

  it('says a day after the one it was checked on', () => {
    expect(
      complaints(answer, (text) => text.replace(/^review-by: .*$/m, 'review-by: "2026-11-01"')),
    ).toEqual([expect.stringContaining('không đứng sau ngày kiểm tra 22/11/2026')]);
  });
});
