import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi as vitest } from 'vitest';
import { checkContent } from '../../src/check/content.ts';
import { routesOf } from '../../src/check/routes.ts';
import { openCollections } from '../../src/collections/open.ts';
import { openTranslations } from '../../src/collections/translations.ts';
import { formatProblem } from '../../src/files/problem.ts';
import { listFiles, readContentFile } from '../../src/files/read.ts';
import { en } from '../../src/i18n/en.ts';
import { addressesUnder } from '../../src/i18n/language.ts';
import type { Language } from '../../src/i18n/language.ts';
import { otherLanguages } from '../../src/i18n/languages.ts';

vitest.setConfig({ testTimeout: 60_000 });

// Another language is a dictionary in the list, and a folder of content: nothing else of the portal changes.
const sample: Language = { ...en, code: 'xx', tag: 'xx', addresses: addressesUnder('/xx') };
const listed = otherLanguages as unknown as Language[];
beforeAll(() => void listed.push(sample));
afterAll(() => void listed.splice(listed.indexOf(sample), 1));

const guide = `---
title: "Xxactivate yyour aaccount"
description: "Xxxx xxxx xxxx xxxx xxxx xxxx xxxx xxxx xxxx xxxx xxxx xxxx xxxx."
lead: "Xx."
summary: "Xx"
order: 1
group: path
icon: key
translates: kich-hoat-mau
audience: { text: "Xx" }
time: { text: "Xx" }
cost: { text: "Xx" }
bring: [{ icon: phone, text: "Xx" }]
steps:
  - { title: "Xx", text: ["Xx [yy](/xx/which-case/)."] }
  - { title: "Yy", text: ["Yy."] }
troubles: [{ problem: "Xx", remedy: "Yy" }]
checked: "2026-11-28"
review-by: "2027-05-28"
sources: [{ source: nguon-mau, supports: "Xx", sure: low }]
---
`;
const question = `kind: question
question: "Xx?"
description: "Xxxx xxxx xxxx xxxx xxxx xxxx xxxx xxxx xxxx xxxx xxxx xxxx xxxx."
choices:
  - { icon: phone, text: "Xx", next: one }
  - { icon: card, text: "Yy", next: two }
`;
const outcome = (title: string) => `kind: outcome
title: "${title}"
description: "${title} xxxx xxxx xxxx xxxx xxxx xxxx xxxx xxxx xxxx xxxx xxxx xxxx."
whose: "Xx"
lead: "Xx."
todo: [{ text: "Xx" }, { text: "Yy" }]
bring: [{ icon: card, text: "Xx" }]
where: { text: "Xx", to: commune }
time: { text: "Xx" }
cost: { text: "Xx" }
guides: [activate]
checked: "2026-11-28"
review-by: "2027-05-28"
sources: [{ source: nguon-mau, supports: "Xx", sure: low }]
`;
const whole: Record<string, string> = {
  'xx/guides/activate.md': guide,
  'xx/situations/bat-dau.yaml': question,
  'xx/situations/one.yaml': outcome('One'),
  'xx/situations/two.yaml': outcome('Two'),
};

const folders: string[] = [];
afterAll(() => folders.forEach((dir) => rmSync(dir, { recursive: true })));

function contentWith(files: Record<string, string>): string {
  const root = mkdtempSync(path.join(tmpdir(), 'ngon-ngu-'));
  folders.push(root);
  const dir = path.join(root, 'content');
  cpSync('test/fixtures/small', dir, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
    writeFileSync(path.join(dir, name), text);
  }
  return dir;
}

const now = new Date('2026-11-28T12:00:00+07:00');
const found = (files: Record<string, string>) => {
  const { problems, warnings } = checkContent(contentWith(files), now);
  return { problems: problems.map(formatProblem), warnings: warnings.map(formatProblem) };
};

describe('another language', () => {
  it('is a dictionary and a folder: its guides and cases are read and pass', () => {
    expect(found(whole)).toEqual(found({}));
  });

  it('has an address for every page, and none for communes', () => {
    const dir = contentWith(whole);
    const files = listFiles(dir).map((file) => readContentFile(dir, file));
    const routes = routesOf(openCollections(files), [], undefined, openTranslations(files));
    for (const address of [
      '/xx/',
      '/xx/guides/activate/',
      '/xx/which-case/',
      '/xx/which-case/one/',
      '/xx/where/ha-tinh/',
    ])
      expect(routes).toContain(address);
    expect(routes).not.toContain('/xx/where/ha-tinh/dong-kinh/');
    // No folder, no pages.
    expect([...routes].filter((address) => address.startsWith('/en/'))).toEqual([]);
  });

  it('is held to the rules of Vietnamese pages', () => {
    const { problems } = found({
      ...whole,
      'xx/situations/one.yaml': outcome('One').replace('guides: [activate]', 'guides: [activat]'),
      'xx/situations/three.yaml': outcome('Three'),
      'xx/guides/other.md': guide.replace('order: 1', 'order: 2').replace('/xx/which', '/xx/witch'),
    });
    const told = problems.join('\n');
    expect(told).toContain('có phải ý bạn là “activate”?');
    expect(told).toContain('Không câu hỏi nào dẫn đến kết quả này.');
    expect(told).toContain('trùng với content/xx/guides/activate.md');
    expect(told).toContain(
      'Trang “kich-hoat-mau” đã có bản dịch là content/xx/guides/activate.md.',
    );
    expect(told).toContain('Không có trang “/xx/witch-case/”');
  });

  it('hears of what it translates: a page that is not there, or went on without it', () => {
    const lost = found({
      ...whole,
      'xx/guides/activate.md': guide.replace('kich-hoat-mau', 'kich-hoat-mua'),
    });
    expect(lost.warnings.join('\n')).toContain(
      'Không có trang tiếng Việt “kich-hoat-mua” để dịch.',
    );
    const stale = found({
      ...whole,
      'xx/guides/activate.md': guide.replace('"2026-11-28"', '"2020-01-01"'),
    });
    expect(stale.warnings.join('\n')).toContain('Bản dịch kiểm tra ngày 1/1/2020, trước bản');
  });
});
