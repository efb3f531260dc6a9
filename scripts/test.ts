import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureChromium } from '../src/build/chromium.ts';
import { sideBySide } from '../src/build/sideBySide.ts';
import type { Step } from '../src/build/sideBySide.ts';

type Count = { passed: number; failed: number };

const bin = (name: string) => path.join('node_modules', '.bin', name);
const results = 'test-results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

type Run = Step<Count>['run'];
type Say = Parameters<Run>[0];

/** Colours where somebody looks, as each step would choose them with a terminal of its own. */
const env = { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) };

/** Resolves to whether the command ended well. */
function run(say: Say, command: string, parameters: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', say);
    child.on('error', (error) => say(`${error.message}\n`));
    child.on('close', (code) => resolve(code === 0));
  });
}

/** A step that either passes or fails as one check. */
function single(command: string, ...parameters: string[]): Run {
  return async (say) =>
    (await run(say, command, parameters)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A run of Vitest or Playwright: its own counts, and one failure more when it broke off before counting. */
function counted(
  file: string,
  command: string,
  parameters: string[],
  read: (json: string) => Count,
): Run {
  return async (say) => {
    const ok = await run(say, command, parameters);
    const report = path.join(results, file);
    const count = existsSync(report)
      ? read(readFileSync(report, 'utf8'))
      : { passed: 0, failed: 0 };
    return !ok && count.failed === 0 ? { ...count, failed: 1 } : count;
  };
}

function vitest(project: string): Run {
  const file = `${project}.json`;
  return counted(
    file,
    bin('vitest'),
    [
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${path.join(results, file)}`,
    ],
    (json) => {
      const report = JSON.parse(json) as { numPassedTests: number; numFailedTests: number };
      return { passed: report.numPassedTests, failed: report.numFailedTests };
    },
  );
}

const browser: Run = async (say) => {
  if (!ensureChromium((line) => say(`${line}\n`))) {
    say(
      'Không tìm được và không cài được Chromium. Cài Chrome hoặc Chromium, hoặc đặt CHROMIUM_PATH.\n',
    );
    return { passed: 0, failed: 1 };
  }
  const tests = counted('browser.json', bin('playwright'), ['test'], (json) => {
    const { stats } = JSON.parse(json) as {
      stats: { expected: number; flaky: number; unexpected: number };
    };
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
  });
  return tests(say);
};

/**
 * Told in this order. Most steps keep one core busy, so two run at a time. What Astro does takes turns, because its
 * working files in `.astro/` are one set for all; and a build would mend what `regenerate --check` is to find.
 */
const node = process.execPath;
const steps: Step<Count>[] = [
  { name: 'Định dạng', run: single(bin('prettier'), '--check', '--log-level=warn', '.') },
  { name: 'Quy tắc mã', run: single(bin('eslint'), '.', '--max-warnings=0') },
  { name: 'Nội dung và kiểu', run: single(node, 'scripts/check.ts') },
  { name: 'Tệp sinh ra', run: single(node, 'scripts/regenerate.ts', '--check') },
  { name: 'Từng phần', run: vitest('unit') },
  {
    name: 'Dựng trang',
    run: single(node, 'scripts/build.ts'),
    after: ['Nội dung và kiểu', 'Tệp sinh ra'],
  },
  {
    name: 'Dựng trang mẫu',
    run: single(node, 'test/browser/other-sites.ts'),
    after: ['Dựng trang'],
  },
  { name: 'Trang đã dựng', run: vitest('site'), after: ['Dựng trang'] },
  { name: 'Trình duyệt', run: browser, after: ['Dựng trang mẫu'], alone: true },
];

const done = await sideBySide(steps, 2, (text) => process.stdout.write(text));
const total: Count = { passed: 0, failed: 0 };
console.log('');
for (const { name, value, seconds } of done) {
  total.passed += value.passed;
  total.failed += value.failed;
  console.log(`${name}: ${value.passed} đạt, ${value.failed} hỏng (${seconds} giây)`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
