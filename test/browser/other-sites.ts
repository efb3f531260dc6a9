/**
 * The sites of other content that tests look at. `npm test` builds them beside other work (`node test/browser/other-sites.ts`);
 * a test that is run alone finds them built, or builds them. What has not changed is not built again.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeDemo } from '../../src/build/demo.ts';

/** The day of the demonstration: a Tuesday. */
export const demoDay = '2026-11-24';

const folderOf = (name: string) => path.resolve('.cache', 'test', name);

/** Builds by the command that deployers use, and says where the site is. */
function build(name: string, parameters: string[], env: Record<string, string> = {}): string {
  const out = path.join(folderOf(name), 'site');
  const built = spawnSync(process.execPath, ['scripts/build.ts', ...parameters], {
    env: { ...process.env, ...env, OUT_DIR: out },
    encoding: 'utf8',
  });
  const said = built.stderr + built.stdout;
  if (built.status !== 0 || !/Đã dựng|trang đã dựng vẫn dùng được/.test(said))
    throw new Error(said);
  return out;
}

/** The recording of the small site: a second of silence, made here because nobody has read anything aloud yet. */
export const recording = { file: 'kich-hoat-mau-tieng-thai.mp3', label: 'Tiếng Thái (mẫu)' };

/** Frames of MPEG-1 layer III, 128 kbit/s, 44.1 kHz, one channel, with nothing to hear in them. */
function silence(frames: number): Buffer {
  const frame = Buffer.alloc(417);
  frame.writeUInt32BE(0xfffb90c0);
  return Buffer.concat(Array.from({ length: frames }, () => frame));
}

/** A commune with a few files of its own, and a recording of its guide. */
export function smallSite(): string {
  const content = path.join(folderOf('small'), 'content');
  rmSync(content, { recursive: true, force: true });
  cpSync('test/fixtures/small', content, { recursive: true });
  mkdirSync(path.join(content, 'audio'));
  writeFileSync(path.join(content, 'audio', recording.file), silence(40));
  const guide = path.join(content, 'guides', 'kich-hoat-mau.md');
  const listed = `audio: [{ label: "${recording.label}", language: tai, file: ${recording.file} }]`;
  writeFileSync(guide, readFileSync(guide, 'utf8').replace('easy:\n', `${listed}\neasy:\n`));
  return build('small', ['--content', content]);
}

/** The demonstration, with its visits in the week of `demoDay`. */
export function demoSite(): string {
  const content = path.join(folderOf('demo'), 'content');
  writeDemo('test/fixtures/demo', content, demoDay);
  return build('demo', [], { CONTENT_DIR: content, BUILD_DAY: demoDay });
}

if (import.meta.main) for (const site of [smallSite, demoSite]) console.log(site());
