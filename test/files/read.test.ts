import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/files/problem.ts';
import { listEntries, listFiles, parseContent, readContentFile } from '../../src/files/read.ts';

let root = '';
let dir = '';
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'doc-tep-'));
  dir = path.join(root, 'content');
  mkdirSync(dir);
});
afterAll(() => rmSync(root, { recursive: true }));

function read(name: string, bytes: string | Uint8Array) {
  writeFileSync(path.join(dir, name), bytes);
  return readContentFile(dir, name);
}
function complaints(name: string, bytes: string | Uint8Array) {
  return read(name, bytes).problems.map(formatProblem);
}

const question =
  '---\ntitle: Kích hoạt\nsteps:\n  - text: Bước một\n  - text: Bước hai\n---\nThân bài.\n';

describe('a file that can be read', () => {
  it('gives its front matter, its body, and the lines of both', () => {
    const file = read('kich-hoat.md', question);
    expect(file.problems).toEqual([]);
    expect(file.data).toEqual({
      title: 'Kích hoạt',
      steps: [{ text: 'Bước một' }, { text: 'Bước hai' }],
    });
    expect(file.body).toBe('Thân bài.\n');
    expect(file.bodyLine).toBe(7);
    expect(file.lineOf(['steps', 1, 'text'])).toBe(5);
    expect(file.lineOfKey(['steps', 0], 'text')).toBe(4);
  });

  it('points to the nearest parent of a missing value', () => {
    const file = read('kich-hoat.md', question);
    expect(file.lineOf(['steps', 1, 'note'])).toBe(5);
    expect(file.lineOf(['description'])).toBe(2);
  });

  it('has the same lines with the line endings of Windows and of old Macs, and a byte-order mark', () => {
    for (const ending of ['\r\n', '\r']) {
      const file = read('windows.md', `\uFEFF${question.replaceAll('\n', ending)}`);
      expect(file.problems).toEqual([]);
      expect(file.body).toBe('Thân bài.\n');
      expect(file.lineOf(['steps', 1, 'text'])).toBe(5);
    }
  });

  it('has composed letters however they were typed', () => {
    const file = read('to-hop.yaml', 'name: Tổ hợp'.normalize('NFD'));
    expect(file.data).toEqual({ name: 'Tổ hợp'.normalize('NFC') });
  });

  it('keeps ruled lines in the body and needs no line feed at the end', () => {
    const file = read('ke-ngang.md', '---\ntitle: A\n---\nTrên\n\n---\n\nDưới');
    expect(file.body).toBe('Trên\n\n---\n\nDưới');
    expect(read('chi-khai-bao.md', '---\ntitle: A\n---').body).toBe('');
  });

  it('counts blank lines before the front matter', () => {
    expect(read('dong-trong.md', '\n\n---\ntitle: A\n---\nB').lineOf(['title'])).toBe(4);
  });

  it('reads dates and clock times as they stand, with or without quotes', () => {
    expect(read('ngay.yaml', 'from: 2026-11-22\nto: 07:30').data).toEqual({
      from: '2026-11-22',
      to: '07:30',
    });
  });
});

describe('a file that cannot be read says why, and where', () => {
  it('empty', () => {
    expect(complaints('trong.yaml', ' \n\n')).toMatchInlineSnapshot(`
      [
        "content/trong.yaml:1  Tệp trống.  Cách sửa: viết nội dung vào tệp, hoặc xóa tệp nếu không dùng nữa.",
      ]
    `);
  });

  it('not UTF-8: Windows-1258, UTF-16 with and without its mark', () => {
    const vietnamese = Buffer.from([0x61, 0x0a, 0x4b, 0xed, 0x63, 0x68, 0x0a]);
    expect(complaints('windows-1258.yaml', vietnamese)).toMatchInlineSnapshot(`
      [
        "content/windows-1258.yaml:2  Tệp không phải UTF-8 nên chữ có dấu không đọc được.  Cách sửa: mở lại bằng trình soạn thảo, chọn “Lưu với mã UTF-8” rồi lưu.",
      ]
    `);
    const utf16 = Buffer.from('name: Tổ\nkind: desk', 'utf16le');
    expect(complaints('utf16.yaml', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])))
      .toMatchInlineSnapshot(`
        [
          "content/utf16.yaml:1  Tệp được lưu với mã UTF-16, không phải UTF-8.  Cách sửa: mở lại bằng trình soạn thảo, chọn “Lưu với mã UTF-8” rồi lưu.",
        ]
      `);
    expect(complaints('utf16-le.yaml', utf16)).toMatchInlineSnapshot(`
      [
        "content/utf16-le.yaml:1  Tệp không phải văn bản UTF-8 (có byte rỗng, thường là mã UTF-16).  Cách sửa: mở lại bằng trình soạn thảo, chọn “Lưu với mã UTF-8” rồi lưu.",
      ]
    `);
  });

  it('a Word file under another name, and one that is far too large', () => {
    const zip = Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00]);
    expect(complaints('word.md', zip)).toMatchInlineSnapshot(`
      [
        "content/word.md:1  Đây là tệp Word, Excel, PDF hoặc tệp nén, không phải tệp văn bản.  Cách sửa: mở bằng đúng chương trình, chép phần chữ sang một tệp văn bản thường.",
      ]
    `);
    expect(complaints('lon.yaml', 'a'.repeat(2_300_000))).toMatchInlineSnapshot(`
      [
        "content/lon.yaml:1  Tệp quá lớn (2,3 MB); mỗi tệp nhiều nhất 1 MB.  Cách sửa: chia thành nhiều tệp, hoặc xem có chép nhầm tệp không.",
      ]
    `);
  });

  it('gone or unreadable', () => {
    mkdirSync(path.join(dir, 'thu-muc.yaml'));
    expect(readContentFile(dir, 'thu-muc.yaml').problems[0]?.message).toBe('Không mở được tệp.');
    expect(readContentFile(dir, 'khong-co.yaml').problems[0]?.message).toBe('Không mở được tệp.');
  });

  it('front matter missing, or not closed', () => {
    expect(complaints('khong-dau.md', 'Chỉ có bài.')).toMatchInlineSnapshot(`
      [
        "content/khong-dau.md:1  Thiếu phần khai báo ở đầu tệp (nằm giữa hai dòng “---”).  Cách sửa: xem một tệp khác cùng thư mục và viết phần đầu giống như vậy.",
      ]
    `);
    expect(complaints('chua-dong.md', '---\ntitle: A\n')).toMatchInlineSnapshot(`
      [
        "content/chua-dong.md:1  Phần khai báo ở đầu tệp chưa đóng: thiếu dòng “---” thứ hai.  Cách sửa: thêm một dòng “---” vào giữa phần khai báo và phần bài viết.",
      ]
    `);
    expect(read('rong.md', '---\n---\nBài.').data).toBeNull();
  });

  it('every line with a tab, counted in the whole file', () => {
    expect(complaints('tab.md', '---\nsteps:\n\t- A\n  \t- B\n---\n')).toMatchInlineSnapshot(`
      [
        "content/tab.md:3  Đầu dòng có dấu Tab; YAML chỉ nhận dấu cách.  Cách sửa: xóa dấu Tab, thụt vào bằng hai dấu cách.",
        "content/tab.md:4  Đầu dòng có dấu Tab; YAML chỉ nhận dấu cách.  Cách sửa: xóa dấu Tab, thụt vào bằng hai dấu cách.",
      ]
    `);
  });

  it.each([
    ['a key twice', 'title: A\ntopic: B\ntitle: C', 3, 'Khóa “title” được viết hai lần'],
    ['a colon in a sentence', 'title: Chú ý: mang thẻ', 1, 'dấu hai chấm'],
    ['a sentence that begins with a star', 'a: B\ntitle: *Lưu ý', 2, 'dấu *'],
    ['a sentence that begins with &', 'title: &Lưu ý', 1, 'dấu &'],
    ['a sentence that begins with !', 'title: !Lưu ý', 1, 'dấu !'],
    ['a sentence that begins with @', 'title: @Lưu', 1, 'dấu @'],
    ['words after a closing bracket', 'title: [[Gửi]] rồi chờ', 1, 'bắt đầu bằng ['],
    ['two documents', 'title: A\n---\ntitle: B', 2, '“---” ở giữa tệp'],
    ['uneven indents', 'a:\n  b: 1\n c: 2', 3, 'thẳng hàng'],
    ['a quote never closed', 'title: "A\nb: c', 2, 'thẳng hàng'],
  ])('%s', (_what, yaml, line, words) => {
    const { problems, data } = parseContent(yaml, 'x.yaml', 'content/x.yaml');
    expect(data).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.map((problem) => problem.message).join('\n')).toContain(words);
    expect(problems.map((problem) => problem.line)).toContain(line);
    expect(problems.map(formatProblem).join('\n')).not.toMatch(
      /[Ee]rror|YAMLParse|alias|undefined/,
    );
  });

  it('a bomb of aliases and a tower of brackets, without falling over', () => {
    const bomb = ['a: &a [x, x]', ...'bcdefghij'].join('\n').replace(/^([b-j])$/gm, (key) => {
      const before = String.fromCharCode(key.charCodeAt(0) - 1);
      return `${key}: &${key} [${Array(20).fill(`*${before}`).join(', ')}]`;
    });
    for (const yaml of [bomb, 'a: &a { b: *a }', `a: ${'['.repeat(10_000)}`]) {
      const file = parseContent(yaml, 'x.yaml', 'content/x.yaml');
      expect(file.data).toBeUndefined();
      expect(file.problems.length).toBeGreaterThan(0);
    }
  });
});

describe('listing', () => {
  it('leaves out what the system puts there, and tells links from files', () => {
    const folder = path.join(root, 'liet-ke');
    mkdirSync(path.join(folder, 'faq'), { recursive: true });
    mkdirSync(path.join(folder, '.git'));
    for (const name of ['faq/b.md', 'faq/a.md', '.git/config', 'Thumbs.db', 'faq/.DS_Store']) {
      writeFileSync(path.join(folder, name), 'x');
    }
    symlinkSync(path.join(folder, 'faq'), path.join(folder, 'guides'));
    expect(listFiles(folder)).toEqual(['faq/a.md', 'faq/b.md']);
    expect(listEntries(folder)).toContainEqual({ path: 'guides', kind: 'other' });
  });
});
