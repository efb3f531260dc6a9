import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { listFiles } from '../../src/files/read.ts';

/** What stands in the braces after `from`. */
function block(text: string, from: number): string {
  const start = text.indexOf('{', from);
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}' && (depth -= 1) === 0) return text.slice(start + 1, at);
  }
  return text.slice(start + 1);
}

it('by night only colours change, so that one look at the colours is enough', () => {
  const nights = listFiles('src')
    .filter((file) => /\.(?:css|astro|tsx?)$/.test(file))
    .map((file) => readFileSync(path.join('src', file), 'utf8'))
    .flatMap((text) =>
      [...text.matchAll(/@media[^{]*prefers-color-scheme/g)].map(({ index }) => block(text, index)),
    );
  expect(nights.length).toBeGreaterThan(0);
  for (const night of nights)
    expect(night.trim()).toMatch(/^:root \{\s*(?:--[\w-]+: (?:#[0-9a-f]{6}|none);\s*)+\}$/);
});

it('no script asks whether it is night', () => {
  const asking = listFiles('src').filter(
    (file) =>
      /\.(?:tsx?|astro)$/.test(file) &&
      /matchMedia\([^)]*color-scheme/.test(readFileSync(path.join('src', file), 'utf8')),
  );
  expect(asking).toEqual([]);
});
