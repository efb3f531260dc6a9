import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeSampleFigures } from '../../src/build/bench/figures/content.ts';
import { thuongXuan, thuongXuanPage } from '../figures/examples.ts';

vi.setConfig({ testTimeout: 60_000 });

let contentDir = '';

function write(name: string, text: string) {
  const file = path.join(contentDir, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

beforeEach(() => {
  contentDir = mkdtempSync(path.join(tmpdir(), 'so-lieu-'));
  write('sources/thuong-xuan-2022-11.yaml', 'title: "Bài báo"\ndate: "2022-11"\nkind: press\n');
  write('figures/thuong-xuan-2022-11.yaml', thuongXuan);
  write('progress/thuong-xuan.yaml', thuongXuanPage);
});
afterEach(() => rmSync(contentDir, { recursive: true, force: true }));

function run(...options: string[]) {
  const argv = ['scripts/regenerate.ts', '--content', contentDir, ...options];
  const env = { ...process.env, BUILD_DAY: '2026-11-28' };
  return spawnSync(process.execPath, argv, { encoding: 'utf8', env });
}

const seen = 'Người đọc sẽ thấy:\n  Thường Xuân: thêm 3 số liệu\n';

describe('npm run regenerate', () => {
  it('tells what was written and what readers will see, and nothing the second time', () => {
    const { status, stdout, stderr } = run();
    expect(stdout).toContain('Viết: faq/figures/thuong-xuan-bao-nhieu.md\n');
    expect(stdout).toContain(seen);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(run().stdout).toBe('Các tệp sinh ra từ số liệu đều đúng.\n');
  });

  it('tells the same with --check, and that it is still to be done', () => {
    const { status, stdout, stderr } = run('--check');
    expect(stdout).toContain('Lệch: revisions/figures.json\n');
    expect(stdout).toContain(seen);
    expect(stderr).toBe('3 tệp chưa khớp với số liệu. Chạy “npm run regenerate”.\n');
    expect(status).toBe(1);
  });

  it('says on standard error how far it is when there are hundreds of files', () => {
    writeSampleFigures(contentDir, 260);
    const { status, stdout, stderr } = run();
    expect(status).toBe(0);
    expect(stderr).toMatch(
      /^Đang đọc 523 tệp…\nĐã đọc 500 tệp\.\nĐang tính từ 261 tệp số liệu…\nĐang so \d+ tệp…\n$/,
    );
    expect(stdout).not.toContain('Đang');
  });
});
