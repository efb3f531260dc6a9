import { spawnSync } from 'node:child_process';
import { describe, expect, it, vi } from 'vitest';
import { listDue } from '../../src/build/due.ts';
import { checkContent } from '../../src/check/content.ts';
import { daysLeft, dueBy, dueList } from '../../src/upkeep/due.ts';

vi.setConfig({ testTimeout: 60_000 });

const some = [
  { file: 'content/faq/b.md', line: 3, day: '2027-01-01', what: 'Xem lại trang “B”.' },
  { file: 'content/faq/a.md', line: 9, day: '2026-12-01', what: 'Xem lại trang “A”.' },
  { file: 'content/faq/c.md', line: 1, day: '2027-05-28', what: 'Xem lại trang “C”.' },
];

describe('what is due', () => {
  it('is listed by day, with file, line, what and how long is left', () => {
    expect(dueList(some, '2026-12-05', '2027-01-04')).toBe(
      [
        '2 việc phải xem lại đến ngày 4/1/2027:',
        '',
        '1/12/2026 (quá 4 ngày)',
        '  content/faq/a.md:9  Xem lại trang “A”.',
        '',
        '1/1/2027 (còn 27 ngày)',
        '  content/faq/b.md:3  Xem lại trang “B”.',
      ].join('\n'),
    );
  });

  it('may be nothing', () => {
    expect(dueList(some.slice(2), '2026-12-05', '2027-01-04')).toBe(
      'Không có gì phải xem lại đến ngày 4/1/2027.',
    );
  });

  it('counts the day itself', () => {
    expect(dueBy(some, '2026-12-01').map(({ file }) => file)).toEqual(['content/faq/a.md']);
    expect(daysLeft('2026-12-01', '2026-12-01')).toBe('hôm nay');
  });
});

describe('of the portal’s own content', () => {
  it('the fees are due before the year ends', () => {
    const list = listDue('content', '2026-12-05');
    expect(list).toContain('31/12/2026 (còn 26 ngày)');
    expect(list).toMatch(
      /content\/facts\/le-phi\.yaml:\d+ {2}Hết hạn lời “25\.000đ”\. \d+ trang dùng \{le-phi-doi\}/,
    );
    expect(list).toMatch(/content\/guides\/le-phi\.md:\d+ {2}Xem lại trang “Lệ phí/);
    expect(list).not.toContain('28/2/2027');
  });

  it('the waiver is due before March', () => {
    const list = listDue('content', '2027-02-01');
    expect(list).toContain('28/2/2027 (còn 27 ngày)');
    expect(list).toContain('31/12/2026 (quá 32 ngày)');
  });

  it('by the summer everything has been due', () => {
    const list = listDue('content', '2027-06-01');
    expect(Number(/^(\d+) việc/.exec(list)?.[1])).toBeGreaterThan(200);
    expect(list).toContain('28/5/2027 (quá 4 ngày)');
  });

  it('may be asked for other days', () => {
    expect(listDue('content', '2026-11-28', { days: 1 })).toBe(
      'Không có gì phải xem lại đến ngày 29/11/2026.',
    );
    expect(listDue('content', '2026-11-28', { by: '2027-01-01' })).toContain(
      '1/1/2027 (còn 34 ngày)',
    );
  });

  it('is hinted at by the check 30 days ahead, and stops nothing', () => {
    const at = (day: string) => checkContent('content', new Date(`${day}T12:00:00+07:00`));
    const early = at('2026-11-28');
    expect(early.soon).toBe(0);
    const late = at('2026-12-05');
    expect(late.problems).toEqual([]);
    expect(late.soon).toBeGreaterThan(10);
    expect(late.warnings.map(({ message }) => message).join('\n')).toContain(
      'Hạn 31/12/2026, còn 26 ngày.',
    );
  });

  it.each(['2027-01-15', '2027-03-05'])('what pages say on %s passes the check too', (day) => {
    const { problems } = checkContent('content', new Date(`${day}T12:00:00+07:00`));
    expect(problems).toEqual([]);
  });
});

describe('npm run due', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/due.ts', ...args], {
      encoding: 'utf8',
      env: { ...process.env, BUILD_DAY: '2026-12-05' },
    });

  it('tells, and ends well', () => {
    const { status, stdout } = run('--by', '2027-01-01');
    expect(stdout).toContain('việc phải xem lại đến ngày 1/1/2027');
    expect(status).toBe(0);
  });

  it.each([
    [['--days', 'nhiều'], 'không phải số ngày'],
    [['--by', 'Tết'], 'không phải ngày'],
  ])('answers %j in Vietnamese', (args, answer) => {
    const { status, stderr } = run(...args);
    expect(stderr).toContain(answer);
    expect(status).toBe(1);
  });
});
