import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { checkContent } from '../../src/check/content.ts';
import { formatProblem } from '../../src/files/problem.ts';

vi.setConfig({ testTimeout: 60_000 });

const examples = [
  ...readFileSync('README.vi.md', 'utf8').matchAll(
    /Ví dụ `content\/([^`]+)`:\n\n```\w+\n([\s\S]*?\n)```/g,
  ),
].map((match) => ({ name: match[1] ?? '', text: match[2] ?? '' }));

it('what the guide for editors shows passes the check', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'vi-du-'));
  try {
    cpSync('test/fixtures/small', root, { recursive: true });
    for (const { name, text } of examples) {
      mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
      writeFileSync(path.join(root, name), text);
    }
    expect(examples.length).toBeGreaterThanOrEqual(5);
    expect(checkContent(root).problems.map(formatProblem)).toEqual([]);
  } finally {
    rmSync(root, { recursive: true });
  }
});
