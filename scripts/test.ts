import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureChromium } from '../src/build/chromium.ts';

type Count = { passed: number; failed: number };

const bin = (name: string) => path.join('node_modules', '.bin', name);
const results = 'test-results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

function run(command: string, parameters: string[]): boolean {
  return spawnSync(command, parameters, { stdio: 'inherit' }).status === 0;
}

/** A step that either passes or fails as one check. */
function single(command: string, parameters: string[]): () => Count {
  return () => (run(command, parameters) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
}

/** A run of Vitest or Playwright: its own counts, and one failure more when it broke off before counting. */
function counted(
  file: string,
  command: string,
  parameters: string[],
  read: (json: string) => Count,
) {
  return (): Count => {
    const ok = run(command, parameters);
    const report = path.join(results, file);
    const count = existsSync(report)
      ? read(readFileSync(report, 'utf8'))
      : { passed: 0, failed: 0 };
    return !ok && count.failed === 0 ? { ...count, failed: 1 } : count;
  };
}

function vitest(project: string): () => Count {
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

function browser(): Count {
  if (!ensureChromium((line) => console.log(line))) {
    console.error(
      'Không tìm được và không cài được Chromium. Cài Chrome hoặc Chromium, hoặc đặt CHROMIUM_PATH.',
    );
    return { passed: 0, failed: 1 };
  }
  return counted('browser.json', bin('playwright'), ['test'], (json) => {
    const { stats } = JSON.parse(json) as {
      stats: { expected: number; flaky: number; unexpected: number };
    };
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
  })();
}

const steps: [string, () => Count][] = [
  ['Định dạng', single(bin('prettier'), ['--check', '--log-level=warn', '.'])],
  ['Quy tắc mã', single(bin('eslint'), ['.', '--max-warnings=0'])],
  ['Nội dung và kiểu', single(process.execPath, ['scripts/check.ts'])],
  ['Tệp sinh ra', single(process.execPath, ['scripts/regenerate.ts', '--check'])],
  ['Từng phần', vitest('unit')],
  ['Dựng trang', single(process.execPath, ['scripts/build.ts'])],
  ['Trang đã dựng', vitest('site')],
  ['Trình duyệt', browser],
];

const total: Count = { passed: 0, failed: 0 };
const summary: string[] = [];
for (const [name, step] of steps) {
  const started = Date.now();
  console.log(`\n── ${name}`);
  const count = step();
  total.passed += count.passed;
  total.failed += count.failed;
  const seconds = Math.round((Date.now() - started) / 1000);
  summary.push(`${name}: ${count.passed} đạt, ${count.failed} hỏng (${seconds} giây)`);
}
console.log(`\n${summary.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
