/**
 * The sites of other content that tests look at. `npm test` builds them beside other work (`node test/browser/other-sites.ts`);
 * a test that is run alone finds them built, or builds them. What has not changed is not built again.
 */
import { spawnSync } from 'node:child_process';
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

/** A commune with a few files of its own. */
export const smallSite = () => build('small', ['--content', 'test/fixtures/small']);

/** The demonstration, with its visits in the week of `demoDay`. */
export function demoSite(): string {
  const content = path.join(folderOf('demo'), 'content');
  writeDemo('test/fixtures/demo', content, demoDay);
  return build('demo', [], { CONTENT_DIR: content, BUILD_DAY: demoDay });
}

if (import.meta.main) for (const site of [smallSite, demoSite]) console.log(site());
