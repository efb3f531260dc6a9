import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let content = '';
const first = 'faq/figures/mot.md';
const second = 'faq/figures/hai.md';
const at = (name: string) => path.join(content, name);

/** A question as files hold it. */
const asked = (question: string) =>
  `---\nquestion: "${question}"\ntopic: account\norder: 1\nanswer: "Có."\nchecked: "2026-11-22"\n---\n`;

/** Publishes two questions in a process that the system kills between the first move and the second. */
function publishKilled(): void {
  const module = (name: string) => JSON.stringify(path.resolve('src/files/publish', name));
  const script = path.join(path.dirname(content), 'bi-ngat.ts');
  writeFileSync(
    script,
    `import { nodeDisk } from ${module('disk.ts')};
     import { publish } from ${module('publish.ts')};
     let moves = 0;
     const rename = (from, to) => {
       if (to.includes('figures') && (moves += 1) === 2) process.kill(process.pid, 'SIGKILL');
       nodeDisk.rename(from, to);
     };
     const write = new Map(${JSON.stringify([
       [second, asked('Hai?')],
       [first, asked('Một?')],
     ])});
     publish(${JSON.stringify(content)}, { write, remove: [] }, { disk: { ...nodeDisk, rename } });`,
  );
  expect(spawnSync(process.execPath, [script]).signal).toBe('SIGKILL');
  expect([first, second].map((name) => existsSync(at(name)))).toEqual([false, true]);
}

const run = (...words: string[]) =>
  spawnSync(process.execPath, [...words, '--content', content], { encoding: 'utf8' });

beforeEach(() => {
  content = path.join(mkdtempSync(path.join(tmpdir(), 'nguyen-ven-')), 'content');
  cpSync('test/fixtures/small', content, { recursive: true });
});
afterEach(() => rmSync(path.dirname(content), { recursive: true, force: true }));

describe('a command that reads content after a run was killed', () => {
  it.each([
    ['check', ['scripts/check.ts', '--no-types']],
    ['ask', ['scripts/ask.ts', 'otp', '--json']],
    ['regenerate', ['scripts/regenerate.ts', '--check']],
  ])('%s finishes it first and says so beside its results', (_name, words) => {
    publishKilled();
    const { stderr, stdout } = run(...words);
    expect(stderr).toContain('Một lần viết trước bị ngắt giữa chừng; đã viết nốt.');
    expect(stdout).not.toContain('bị ngắt');
    expect(readFileSync(at(first), 'utf8')).toBe(asked('Một?'));
    expect(existsSync(at('.publish'))).toBe(false);
  });

  it('stops with the name of a file somebody changed meanwhile, without a stack trace', () => {
    publishKilled();
    writeFileSync(at(second), 'Tôi vừa sửa');
    for (const words of [['scripts/check.ts'], ['scripts/dev.ts']]) {
      const { status, stderr, stdout } = run(...words);
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr.trim().split('\n')).toEqual([
        expect.stringMatching(`^content/${second}:1 {2}Tệp này bị sửa trong khi cổng đang viết dở`),
      ]);
    }
    expect(readFileSync(at(second), 'utf8')).toBe('Tôi vừa sửa');
  });

  it('is Astro itself when somebody starts it by hand', () => {
    publishKilled();
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '-e', 'await import("./astro.config.ts")'],
      { encoding: 'utf8', env: { ...process.env, CONTENT_DIR: content } },
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(existsSync(at(first))).toBe(true);
  });
});
