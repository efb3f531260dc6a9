import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { checkContent } from '../../../src/check/content.ts';
import { measureSentences } from '../../../src/check/words/figures.ts';
import { readPage } from '../../../src/check/words/page.ts';
import { formatProblem } from '../../../src/files/problem.ts';
import { listFiles, readContentFile } from '../../../src/files/read.ts';

vi.setConfig({ testTimeout: 60_000 });

const pages = listFiles('content')
  .filter((file) => /^(?:guides|faq|situations)\//.test(file))
  .map((file) => {
    const { main, easy } = readPage(readContentFile('content', file));
    return { shown: file, pieces: [...main, ...easy] };
  });

describe('the sentences of the portal', () => {
  it('are short: half have 18 tiếng or fewer, nine of ten 28', () => {
    const { count, median, most } = measureSentences(pages);
    expect(count).toBeGreaterThan(1000);
    expect(median).toBeLessThanOrEqual(18);
    expect(most).toBeLessThanOrEqual(28);
  });

  it('are short in each guide', () => {
    const guides = pages.filter(({ shown }) => shown.startsWith('guides/'));
    const long = guides.filter((page) => measureSentences([page]).median > 18);
    expect(long.map(({ shown }) => shown)).toEqual([]);
  });
});

const temporary: string[] = [];
afterAll(() => temporary.forEach((dir) => rmSync(dir, { recursive: true })));

/** What is wrong in the small good folder with one of its files changed, or others put in. */
function told(changes: Record<string, (text: string) => string>): string[] {
  const root = mkdtempSync(path.join(tmpdir(), 'chu-'));
  temporary.push(root);
  const dir = path.join(root, 'content');
  cpSync('test/fixtures/small', dir, { recursive: true });
  cpSync('content/glossary.yaml', path.join(dir, 'glossary.yaml'));
  for (const [name, change] of Object.entries(changes)) {
    const file = path.join(dir, name);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  }
  return checkContent(dir).problems.map(formatProblem);
}

describe('npm run check', () => {
  it('tells everything at once, each with its line', () => {
    expect(
      told({
        'faq/ai-lam-cong-mau.md': (text) =>
          text
            .replace('Người thử cổng làm ra.', 'Vui lòng nhập mã OTP trước 28-9-2026.')
            .concat('\nHết 15.000 đồng, làm lúc 7h30.\n\n- Сông an xã\n'),
        'situations/thu-tren-dien-thoai.yaml': (text) =>
          text.replace(/lead: "/, `lead: "${'Bạn đi mãi đi mãi '.repeat(8)} rồi cũng tới nơi. `),
      }).join('\n'),
    ).toMatchInlineSnapshot(`
      "content/faq/ai-lam-cong-mau.md:4  Chữ viết tắt “OTP” chưa được viết đủ ở lần dùng đầu tiên.  Cách sửa: viết “mã dùng một lần (OTP)” hoặc “OTP (mã dùng một lần)” trong câu này.
      content/faq/ai-lam-cong-mau.md:4  Ngày “28-9-2026” viết chưa đúng kiểu.  Cách sửa: viết “28/9/2026”.
      content/faq/ai-lam-cong-mau.md:4  “vui lòng” là chữ khó với nhiều người đọc.  Cách sửa: viết “hãy”, hoặc bỏ hẳn.
      content/faq/ai-lam-cong-mau.md:11  Giờ “7h30” viết chưa đúng kiểu.  Cách sửa: viết “7:30”.
      content/faq/ai-lam-cong-mau.md:11  Số tiền “15.000 đồng” viết chưa đúng kiểu.  Cách sửa: viết “15.000đ”.
      content/faq/ai-lam-cong-mau.md:13  “Сông” có chữ “С” (U+0421) trông như “C” nhưng là chữ khác.  Cách sửa: xóa chữ đó rồi gõ lại “C”.
      content/situations/thu-tren-dien-thoai.yaml:5  Câu “Bạn đi mãi đi mãi Bạn …” dài 44 tiếng; nhiều nhất 32.  Cách sửa: tách thành hai câu, hoặc bỏ bớt ý."
    `);
  });

  it('knows no short forms where there is no list of them', () => {
    const dir = mkdtempSync(path.join(tmpdir(), 'chu-'));
    temporary.push(dir);
    cpSync('test/fixtures/small', dir, { recursive: true });
    const file = path.join(dir, 'faq/ai-lam-cong-mau.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Người thử', 'ABC thử'));
    expect(checkContent(dir).problems).toEqual([]);
  });

  it('tells what is wrong with the list itself', () => {
    expect(
      told({ 'glossary.yaml': () => 'words:\n  - { word: "app", wirte: "ứng dụng" }\n' }).join(
        '\n',
      ),
    ).toMatchInlineSnapshot(`
      "content/glossary.yaml:2  Không có khóa “wirte” ở “words › 1”.  Cách sửa: có phải ý bạn là “write”? Nếu không thì xóa dòng này.
      content/glossary.yaml:2  Thiếu “write” ở “words › 1”.  Cách sửa: thêm dòng “write: ” với một câu."
    `);
  });
});

describe('telephones and addresses', () => {
  const bad = 'Gọi 1900 9999 hoặc vào vneid-gov.xyz.';
  /** Every key of a guide under which readers meet a text, the newest ones too. */
  const inGuide: Record<string, string> = {
    'history of the law': `history:\n  - { source: nguon-mau, text: "${bad}" }`,
    'what has changed': `changes:\n  - { date: "2026-11-22", text: "${bad}" }`,
    'the easy version': `easy:\n  - { text: "${bad}", step: 1 }\n  - { text: "Hai.", step: 1 }\n  - { text: "Ba.", step: 1 }`,
    'a drawing in the easy version': `easy:\n  - { text: "Một.", picture: { kind: scam, from: "Số lạ", lines: [{ text: "${bad}" }] } }\n  - { text: "Hai.", step: 1 }\n  - { text: "Ba.", step: 1 }`,
    'a warning': `warning: { title: "Coi chừng", text: "${bad}" }`,
    'how long one waits': `wait: { text: "Vài ngày", note: "${bad}" }`,
  };
  it.each(Object.entries(inGuide))('are looked for in %s', (_name, yaml) => {
    const problems = told({
      'guides/kich-hoat-mau.md': (text) =>
        text.replace(/\neasy:(?:\n {2}.*)+/, '').replace('\nchecked:', `\n${yaml}\nchecked:`),
    });
    expect(problems.filter((line) => /links\.yaml/.test(line))).toHaveLength(2);
  });

  it('are looked for in where to go, and in the list of words', () => {
    const problems = told({
      'situations/thu-tren-dien-thoai.yaml': (text) =>
        text.replace('to: online', `note: "${bad}", to: online`),
      'glossary.yaml': (text) => text.replace('write: "“làm”"', `write: "${bad}"`),
    });
    expect(problems.filter((line) => /links\.yaml/.test(line))).toHaveLength(4);
  });
});
