import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readAnswerFile } from '../../src/collections/answers.ts';
import { readSearchables } from '../../src/collections/searchable.ts';
import { listFiles, readContentFile } from '../../src/files/read.ts';
import { vi } from '../../src/i18n/vi.ts';
import { pack, toText } from '../../src/search/engine/packed.ts';
import { sectionPages } from '../../src/search/sections.ts';
import { valuesAt } from '../../src/check/texts.ts';

const content = path.resolve('content');
const pages = readSearchables(content);
const byHref = new Map(pages.map((page) => [page.href, page]));

const slugs = (dir: string) =>
  listFiles(path.join(content, dir)).map((file) => file.replace(/^.*\/|\.[a-z]+$/g, ''));

describe('what the search knows of', () => {
  it('holds every guide, question and outcome, each once', () => {
    const outcomes = slugs('situations').filter((name) => {
      const { data } = readContentFile(content, `situations/${name}.yaml`);
      return valuesAt(data, ['kind'])[0]?.value === 'outcome';
    });
    const wanted = [
      ...slugs('guides').map((name) => `/huong-dan/${name}/`),
      ...slugs('faq').map((name) => `/hoi-dap/${name}/`),
      ...outcomes.map((name) => `/tinh-huong/${name}/`),
      ...slugs('progress').map((name) => `/tien-do/${name}/`),
      ...slugs('pages').map((name) => `/${name}/`),
    ];
    expect(wanted.filter((href) => !byHref.has(href))).toEqual([]);
    expect(byHref.size).toBe(pages.length);
  });

  it('is plain words: no marks of Markdown, no addresses of links, no HTML', () => {
    for (const { href, title, aliases, answer, body } of pages)
      expect([title, ...aliases, answer, body].join('\n'), href).not.toMatch(
        /\*\*|\[\[|\]\(|<\/?[a-z]|\(\/|^#|\{[a-z-]+(?::[a-z]+)?\}/m,
      );
  });

  it('shows whole sentences that are not too long for a list', () => {
    for (const { href, answer } of pages.filter((page) => page.answer !== '')) {
      expect(answer.length, href).toBeLessThanOrEqual(320);
      expect(answer, href).toMatch(/[.!?…]”?$/);
    }
  });

  it('says "minor" of figures only', () => {
    for (const { href, minor } of pages)
      if (/^\/(?:huong-dan|tinh-huong)\//.test(href)) expect(minor, href).toBeUndefined();
    expect(byHref.get('/tien-do/ca-nuoc/')?.minor).toBe(true);
    expect(byHref.get('/hoi-dap/ca-nuoc-bao-nhieu-tai-khoan-kich-hoat/')?.minor).toBe(true);
    expect(byHref.get('/hoi-dap/mat-the-lam-lai-o-dau/')?.minor).toBeUndefined();
  });

  it('finds a guide by its steps and by what can go wrong', () => {
    const body = byHref.get('/huong-dan/doi-dien-thoai/')?.body ?? '';
    expect(body).toContain('Nhập mã hiện trên máy cũ');
    expect(body).toContain('Đổi SIM sang máy mới thì không gọi đi được');
    expect(body).toContain('Làm tại nhà');
  });

  it('is found under the headings that the sections have', () => {
    for (const { href, title } of sectionPages) {
      const page = readFileSync(path.resolve('src/pages', `.${href}index.astro`), 'utf8');
      const words = page.replace(/\s+/g, ' ');
      const literal = new RegExp(
        `<h1>\\s*(?:<Title text=")?${title}(?:" />)?\\s*</h1>|title="${title}"`,
      );
      // Pages that exist in several languages take their title from the dictionary.
      const { listTitle } = vi.words.guides;
      const isNamed = literal.test(words) || (words.includes('listTitle') && listTitle === title);
      expect(isNamed, href).toBe(true);
    }
  });

  it('names what is wrong in a file, in Vietnamese', () => {
    expect(() => readSearchables(path.resolve('test/fixtures/bad-content'))).toThrow(/faq\/.+:\d+/);
  });

  it('needs no more than the files that are there', () => {
    const small = readSearchables(path.resolve('test/fixtures/small')).map(({ href }) => href);
    expect(small).toContain('/huong-dan/kich-hoat-mau/');
    expect(small).toContain('/tinh-huong/thu-cung-nguoi-khac/');
  });
});

describe('the file of the instant answers', () => {
  it('is the same, byte for byte, each time', () => {
    expect(JSON.stringify(readAnswerFile(content))).toBe(JSON.stringify(readAnswerFile(content)));
  });

  it('is small enough to be loaded with the first letters', () => {
    const bytes = gzipSync(toText(pack(readAnswerFile(content))), { level: 9 }).length;
    expect(bytes).toBeLessThanOrEqual(38_000);
  });
});
