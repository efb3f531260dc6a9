import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { question } from '../../src/faq/schema.ts';
import { readContentFile } from '../../src/files/read.ts';
import { progressPage } from '../../src/figures/progressSchema.ts';
import { validateFile } from '../../src/files/validate.ts';
import { regenerate } from '../../src/build/regenerate.ts';
import { thuongXuan, thuongXuanPage } from '../figures/examples.ts';

const now = new Date('2026-11-28T03:00:00Z');
const later = new Date('2026-12-01T03:00:00Z');
let contentDir = '';
const generated = 'faq/figures/thuong-xuan-bao-nhieu.md';

function write(name: string, text: string) {
  const file = path.join(contentDir, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
const read = (name: string) => readFileSync(path.join(contentDir, name), 'utf8');
const written = () => readdirSync(path.join(contentDir, 'faq/figures'));

beforeEach(() => {
  contentDir = mkdtempSync(path.join(tmpdir(), 'so-lieu-'));
  write('sources/thuong-xuan-2022-11.yaml', 'title: "Bài báo"\ndate: "2022-11"\nkind: press\n');
  write('figures/thuong-xuan-2022-11.yaml', thuongXuan);
  write('progress/thuong-xuan.yaml', thuongXuanPage);
});
afterEach(() => rmSync(contentDir, { recursive: true, force: true }));

describe('regenerating', () => {
  it('writes answers that the questions accept, with their source and the way to the page', async () => {
    expect(await regenerate({ contentDir, check: false, now })).toEqual({
      changed: [generated, 'revisions/figures.json', 'revisions/2026-11-28.json'],
      removed: [],
      summary: ['Thường Xuân: thêm 3 số liệu'],
      problems: [],
    });
    const file = readContentFile(contentDir, generated);
    const result = validateFile(file, question);
    expect(result).toMatchObject({
      ok: true,
      data: {
        topic: 'progress',
        verdict: '12.174 tài khoản.',
        answer: 'Đó là số tháng 11/2022. Nguồn in 15,7\u00a0%, tính ra 15,63\u00a0%.',
        sources: [{ source: 'thuong-xuan-2022-11', sure: 'medium' }],
      },
    });
    expect(file.body).toContain('12.174 ÷ 77.894 = 15,63\u00a0%');
    expect(file.body).toContain('Báo in lệch.');
    expect(file.body).toContain('(/tien-do/thuong-xuan/)');
  });

  it('says in the file that nobody should edit it', async () => {
    await regenerate({ contentDir, check: false });
    expect(read(generated).split('\n')[1]).toBe(
      '# Tệp này do npm run regenerate viết ra; đừng sửa tay.',
    );
  });

  it('changes no byte the second time and leaves no temporary file', async () => {
    await regenerate({ contentDir, check: false });
    const first = read(generated);
    expect(await regenerate({ contentDir, check: false })).toMatchObject({
      changed: [],
      removed: [],
    });
    expect(read(generated)).toBe(first);
    expect(written()).toEqual(['thuong-xuan-bao-nhieu.md']);
  });

  it('with check tells what differs and writes nothing', async () => {
    expect(await regenerate({ contentDir, check: true })).toMatchObject({
      changed: [generated, 'revisions/figures.json', expect.stringMatching(/^revisions\/\d/)],
    });
    expect(() => written()).toThrow();
    await regenerate({ contentDir, check: false });
    write(generated, read(generated).replace('12.174 tài', '12.175 tài'));
    expect(await regenerate({ contentDir, check: true })).toMatchObject({ changed: [generated] });
    expect(read(generated)).toContain('12.175');
  });

  it('removes what no longer has a question, but never what a person wrote', async () => {
    await regenerate({ contentDir, check: false });
    write('faq/figures/tay.md', '---\nquestion: "Hỏi?"\n---\n');
    write(
      'progress/thuong-xuan.yaml',
      thuongXuanPage.replace('slug: thuong-xuan-bao', 'slug: bao'),
    );
    const result = await regenerate({ contentDir, check: false });
    expect(result).toMatchObject({ changed: ['faq/figures/bao-nhieu.md'], removed: [generated] });
    expect(written().sort()).toEqual(['bao-nhieu.md', 'tay.md']);
  });

  it('does not write over a file that a person put in its place', async () => {
    write(generated, '---\nquestion: "Của tôi?"\n---\n');
    const { problems } = await regenerate({ contentDir, check: false });
    expect(problems[0]?.message).toContain('không ghi đè');
    expect(read(generated)).toContain('Của tôi');
  });

  it.each([
    [
      'a number that is not in its words',
      'figures/thuong-xuan-2022-11.yaml',
      thuongXuan.replace('cho 77.894', 'cho 77.984'),
    ],
    [
      'an unknown key',
      'figures/thuong-xuan-2022-11.yaml',
      thuongXuan.replace('indicator: cards-issued', 'indikator: cards-issued'),
    ],
    [
      'a name without a figure',
      'progress/thuong-xuan.yaml',
      thuongXuanPage.replace('{con-lai}', '{con}'),
    ],
    ['an empty file', 'figures/rong.yaml', ''],
  ])('writes nothing at all with %s', async (_what, name, text) => {
    write(name, text);
    const result = await regenerate({ contentDir, check: false });
    expect(result.problems.length).toBeGreaterThan(0);
    expect(result.problems[0]?.file).toContain(name);
    expect(() => written()).toThrow();
  });

  it('has nothing to do in a folder without figures', async () => {
    for (const name of ['figures', 'progress'])
      rmSync(path.join(contentDir, name), { recursive: true });
    expect(await regenerate({ contentDir, check: false })).toEqual({
      changed: [],
      removed: [],
      summary: [],
      problems: [],
    });
  });
});

/** An editor's change to the figures, made to be there. */
function edit(name: string, from: string, to: string) {
  expect(read(name)).toContain(from);
  write(name, read(name).replaceAll(from, to));
}

const figures = 'figures/thuong-xuan-2022-11.yaml';
const dayOf = (date: string): unknown => JSON.parse(read(`revisions/${date}.json`));

describe('pages nobody wrote', () => {
  beforeEach(() => rmSync(path.join(contentDir, 'progress'), { recursive: true }));

  it('are made, marked, and pass as if an editor had written them', async () => {
    await regenerate({ contentDir, check: false, now });
    expect(read('progress/figures/thuong-xuan.yaml')).toMatch(/^# Tệp này do npm run regenerate/);
    const file = readContentFile(contentDir, 'progress/figures/thuong-xuan.yaml');
    expect(validateFile(file, progressPage)).toMatchObject({
      ok: true,
      data: { name: 'Thường Xuân', places: ['thuong-xuan'], checked: '2026-11-22' },
    });
  });

  it('give way to one an editor writes, and its questions with them', async () => {
    await regenerate({ contentDir, check: false, now });
    write('progress/thuong-xuan.yaml', thuongXuanPage);
    const { removed } = await regenerate({ contentDir, check: false, now });
    expect(removed).toContain('progress/figures/thuong-xuan.yaml');
    expect(written()).toEqual(['thuong-xuan-bao-nhieu.md']);
  });

  it('do not ask again what an editor answered', async () => {
    await regenerate({ contentDir, check: false, now });
    const [made = ''] = written();
    write(`faq/${made}`, '---\nquestion: "Của tôi?"\n---\n');
    const { removed } = await regenerate({ contentDir, check: false, now });
    expect(removed).toContain(`faq/figures/${made}`);
  });
});

describe('the history of what was published', () => {
  it('tells on another day what changed since, and keeps what was said before', async () => {
    await regenerate({ contentDir, check: false, now });
    edit(figures, '    note: "Báo in lệch."', '    note: "Báo in lệch một chút."');
    const { summary } = await regenerate({ contentDir, check: false, now: later });
    expect(summary).toEqual(['Thường Xuân: sửa 1 số liệu']);
    expect(dayOf('2026-12-01')).toMatchObject({
      changes: [{ page: 'thuong-xuan', added: [], changed: ['thu-nhan'], removed: [] }],
      before: [{ id: 'thu-nhan', share: { contradiction: 'Báo in lệch.' } }],
    });
  });

  it('does not change on a day without changes', async () => {
    await regenerate({ contentDir, check: false, now });
    expect(await regenerate({ contentDir, check: true, now: later })).toMatchObject({
      changed: [],
      removed: [],
      summary: [],
    });
  });

  it('tells two publications of one day as one', async () => {
    const whole = read(figures);
    write(figures, whole.replace(/ {2}- id: con-lai[\s\S]*/, ''));
    write('progress/thuong-xuan.yaml', thuongXuanPage.replaceAll('con-lai', 'the'));
    await regenerate({ contentDir, check: false, now });
    write(figures, whole);
    const { summary } = await regenerate({ contentDir, check: false, now });
    expect(summary).toEqual(['Thường Xuân: thêm 1 số liệu']);
    expect(dayOf('2026-11-28')).toMatchObject({
      changes: [{ added: ['the', 'thu-nhan', 'con-lai'] }],
      before: [],
    });
  });

  it('goes on from its newest day when the clock goes back', async () => {
    await regenerate({ contentDir, check: false, now });
    edit(figures, 'Báo in lệch.', 'Báo in lệch một chút.');
    await regenerate({ contentDir, check: false, now: later });
    edit(figures, 'name: "Thường Xuân"', 'name: "Huyện Thường Xuân"');
    edit(figures, 'asOfPrinted: "đến thời điểm hiện tại"', 'asOfPrinted: "đến nay"');
    await regenerate({ contentDir, check: false, now });
    expect(dayOf('2026-12-01')).toMatchObject({
      before: [{ asOfPrinted: 'đến thời điểm hiện tại' }],
    });
    expect(dayOf('2026-11-28')).toMatchObject({
      changes: [{ added: ['the', 'thu-nhan', 'con-lai'] }],
    });
  });

  it('takes back the day when everything is as it was before', async () => {
    await regenerate({ contentDir, check: false, now });
    edit(figures, 'Báo in lệch.', 'Báo in lệch một chút.');
    await regenerate({ contentDir, check: false, now: later });
    edit(figures, 'Báo in lệch một chút.', 'Báo in lệch.');
    const { removed } = await regenerate({ contentDir, check: false, now: later });
    expect(removed).toEqual(['revisions/2026-12-01.json']);
  });

  it('is not begun anew when the figures as last published are gone', async () => {
    await regenerate({ contentDir, check: false, now });
    rmSync(path.join(contentDir, 'revisions/figures.json'));
    const { changed, problems } = await regenerate({ contentDir, check: false, now: later });
    expect(changed).toEqual([]);
    expect(problems).toMatchObject([
      {
        line: 1,
        message: 'Thiếu tệp này, nên không biết lần trước đã đăng những số liệu nào.',
      },
    ]);
    expect(problems[0]?.file).toContain('revisions/figures.json');
  });

  it('is not written over when somebody damaged it', async () => {
    await regenerate({ contentDir, check: false, now });
    write('revisions/figures.json', '{"figures": [');
    const { problems } = await regenerate({ contentDir, check: false, now });
    expect(problems[0]).toMatchObject({ line: 1, fix: expect.stringContaining('git') });
    expect(problems[0]?.file).toContain('revisions/figures.json');
    expect(read('revisions/figures.json')).toBe('{"figures": [');
  });
});
