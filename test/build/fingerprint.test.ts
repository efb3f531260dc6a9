import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { buildFingerprint } from '../../src/build/fingerprint.ts';

const root = process.cwd();
const temporary: string[] = [];
afterEach(() => {
  vi.unstubAllEnvs();
  temporary.splice(0).forEach((dir) => rmSync(dir, { recursive: true }));
});

function folder(): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'dau-'));
  temporary.push(dir);
  return dir;
}

it('a build is another one on another day, with other content, with another boundary pack', () => {
  const content = path.join(folder(), 'content');
  cpSync('test/fixtures/small', content, { recursive: true });
  const pack = folder();
  vi.stubEnv('GEODATA_DIR', path.join(pack, 'geodata'));
  const mark = (day = '2026-11-22') => buildFingerprint(root, content, day);

  const first = mark();
  expect(mark()).toBe(first);
  expect(mark('2026-11-23')).not.toBe(first);

  mkdirSync(path.join(pack, 'geodata'));
  writeFileSync(path.join(pack, 'geodata', 'pack.json'), '{}');
  const withPack = mark();
  expect(withPack).not.toBe(first);

  writeFileSync(
    path.join(content, 'places', 'dong-nai', 'offices.csv'),
    'commune,source,checked\n',
  );
  expect(mark()).not.toBe(withPack);
});
