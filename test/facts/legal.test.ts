import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { checkLegal } from '../../src/check/legal.ts';
import { openCollections } from '../../src/collections/open.ts';
import { readKnown, told } from '../../src/collections/told.ts';
import { readKnownFiles } from '../../src/check/content.ts';
import type { ContentFile } from '../../src/files/read.ts';
import { parseContent } from '../../src/files/read.ts';

vi.setConfig({ testTimeout: 60_000 });

const day = new Date('2026-11-28T12:00:00+07:00');
let files: ContentFile[];
beforeAll(() => {
  files = readKnownFiles('content');
});

/** What the check says of the portal's own content with one file written otherwise. */
function complaints(name: string, change: (text: string) => string): string[] {
  const before = readFileSync(path.join('content', name), 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  const changed = parseContent(after, name, `content/${name}`);
  const few = files.filter((file) => /^(?:facts|sources)\//.test(file.path));
  return legal([...few.filter((file) => file.path !== name), changed]);
}

function legal(some: readonly ContentFile[]): string[] {
  const known = readKnown('content', day);
  const filled = ['guides', 'faq', 'situations'].flatMap((dir) =>
    told(
      some.filter((file) => file.path.startsWith(`${dir}/`)),
      dir,
      () => known,
    ),
  );
  const rest = some.filter((file) => /^(?:facts|sources)\//.test(file.path));
  return checkLegal(openCollections([...filled, ...rest])).map(
    ({ file, line, message }) => `${file}:${line} ${message}`,
  );
}

describe('what pages say of the law', () => {
  it('is in the register, cited, and no surer than there, on every page of the portal', () => {
    expect(legal(files)).toEqual([]);
  });

  it('is checked in hundreds of sentences', () => {
    const without = legal([
      ...files.filter((file) => !file.path.startsWith('facts/')),
      parseContent(
        'topic: "Mẫu"\nchecked: "2026-11-28"\nfacts:\n  - { id: mau, says: "Điều mẫu.", sources: [{ source: nd-69-2024, sure: high }] }\n',
        'facts/mau.yaml',
        'content/facts/mau.yaml',
      ),
    ]);
    expect(without.length).toBeGreaterThan(300);
  });

  it.each([
    ['faq/kich-hoat-trong-bao-lau.md', /trong \*\*7 ngày\*\*|7 ngày/, '17 ngày'],
    ['faq/lam-muc-2-bao-lau.md', '3 ngày làm việc', '10 ngày làm việc'],
    ['faq/lam-muc-2-bao-lau.md', '3 ngày làm việc', '3 ngày'],
    ['faq/khong-mang-the-co-bi-phat.md', '1.000.000', '2.000.000'],
    ['faq/cmnd-con-dung-duoc-khong.md', '31/12/2024', '31/12/2025'],
    ['guides/lam-muc-2.md', 'Không quá 3 ngày làm việc', 'Không quá 2 ngày làm việc'],
    ['situations/tre-duoi-6-tuoi.yaml', '7 ngày làm việc', '5 giờ'],
  ])('%s may not say more than its source: %s is not %s', (name, from, to) => {
    const found = complaints(name, (text) => text.replace(from, to));
    expect(found.join('\n')).toContain('nói quá nguồn');
  });

  it.each([
    ['faq/khong-cai-vneid-co-bi-phat.md', 'Không có mức phạt nào cho', 'Sẽ bị phạt vì'],
    [
      'faq/the-het-han-di-may-bay.md',
      'answer: "',
      'answer: "Bắt buộc có VNeID mức 2 mới được bay. ',
    ],
    ['faq/vneid-mat-phi-khong.md', 'không mất tiền', 'mất 50.000đ'],
  ])('%s may not turn it round', (name, from, to) => {
    expect(complaints(name, (text) => text.replace(from, to))).not.toEqual([]);
  });

  it('needs its citation on the page', () => {
    const found = complaints('faq/lam-muc-2-bao-lau.md', (text) =>
      text.replace(/ {2}- source: nd-69-2024\n(?: {4}.*\n)+/, ''),
    );
    expect(found).toEqual([
      expect.stringMatching(
        /content\/faq\/lam-muc-2-bao-lau\.md:\d+ .*trang không dẫn nguồn của điều “kich-hoat-han”/,
      ),
    ]);
  });

  it('is not cited surer than the register is', () => {
    const found = complaints('faq/doi-sim-sang-may-khac.md', (text) =>
      text.replaceAll('sure: medium', 'sure: high'),
    );
    expect(found.join('\n')).toContain('cao hơn điều “sim-doi-may” (vừa)');
  });

  it('sounds as sure as it is', () => {
    const found = complaints('faq/van-tay-mo.md', (text) =>
      text.replace(' (theo thông tư cũ, độ chắc: vừa)', ''),
    );
    expect(found.join('\n')).toContain('như chắc chắn, mà nguồn chưa chắc');
  });

  it('comes from a source with a day, or one that says it has none', () => {
    const source = parseContent(
      readFileSync('content/sources/nd-69-2024.yaml', 'utf8').replace(
        /^(?:date|inForce):.*\n/gm,
        '',
      ),
      'sources/nd-69-2024.yaml',
      'content/sources/nd-69-2024.yaml',
    );
    const all = legal([...files.filter(({ path: name }) => name !== source.path), source]);
    expect(all.join('\n')).toContain('dựa vào nguồn “nd-69-2024” không có ngày');
  });
});

describe('a folder without facts', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'luat-'));
  afterAll(() => rmSync(root, { recursive: true }));

  it('is not measured by them', () => {
    cpSync('test/fixtures/small', root, { recursive: true });
    writeFileSync(
      path.join(root, 'faq/mat-tien-khong-mau.md'),
      readFileSync(path.join(root, 'faq/mat-tien-khong-mau.md'), 'utf8').replace(
        'mẫu',
        'miễn phí mẫu',
      ),
    );
    expect(checkLegal(openCollections(readKnownFiles(root)))).toEqual([]);
  });
});
