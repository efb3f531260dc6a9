import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { checkContent } from '../check/content.ts';
import { formatProblem } from '../files/problem.ts';
import { listFiles } from '../files/read.ts';
import { buildMoment } from '../files/moment.ts';
import type { BuildPaths } from '../files/paths.ts';
import { dateOf, wallAt } from '../schedule/wall.ts';
import { readSettings } from '../site/settings.ts';
import { buildFingerprint } from './fingerprint.ts';
import { indexSite } from './index-site.ts';
import { regenerate } from './regenerate.ts';
import { writeWorker } from './worker.ts';

/** A site that stands, built now or before; or why there is none, in Vietnamese. */
export type BuildResult =
  { ok: true; fresh: boolean; pages: number } | { ok: false; explanation: string };

type BuildOptions = {
  root: string;
  paths: BuildPaths;
  /** Told what is going on, one short Vietnamese line at a time. */
  report(line: string): void;
};

/**
 * Regenerates, checks, builds and indexes the site into `paths.out`, and writes its worker, unless that is done already.
 * The old site stays whole until the new one is complete.
 */
export async function buildSite({ root, paths, report }: BuildOptions): Promise<BuildResult> {
  const stamp = path.join(paths.cache, 'built');
  const generated = await regenerate({ contentDir: paths.content, check: false });
  if (generated.problems.length > 0) return failed(generated.problems.map(formatProblem));

  const wanted = buildFingerprint(root, paths.content, dateOf(wallAt(buildMoment())));
  const last = existsSync(stamp) ? readFileSync(stamp, 'utf8').split('\n') : [];
  if (last[0] === wanted && existsSync(paths.out)) {
    return { ok: true, fresh: false, pages: Number(last[1]) };
  }

  report('Kiểm tra nội dung…');
  const { problems, soon } = checkContent(paths.content);
  if (problems.length > 0) return failed(problems.map(formatProblem));
  if (soon > 0) report(`${soon} việc phải xem lại trong 30 ngày tới: xem “npm run due”.`);

  report('Dựng trang…');
  // Inside the project Astro keeps its working files below the output; outside, all builds would share one folder.
  const next = path.join(paths.cache, 'moi');
  rmSync(next, { recursive: true, force: true });
  const complaint = await runAstro(root, paths, next);
  if (complaint !== undefined) return failed(['Không dựng được trang.', complaint]);

  report('Lập chỉ mục tìm kiếm…');
  await indexSite(next);
  await writeWorker(root, next, readSettings(paths.content).offline !== false);
  const pages = listFiles(next).filter((file) => file.endsWith('/index.html')).length + 1;
  swap(next, paths.out);
  mkdirSync(paths.cache, { recursive: true });
  // Astro keeps the data of MDX pages as an earlier schema read them; a file that did not change is not read again.
  rmSync(path.join(paths.cache, 'data-store.json'), { force: true });
  writeFileSync(stamp, `${wanted}\n${pages}`);
  return { ok: true, fresh: true, pages };
}

function failed(lines: string[]): BuildResult {
  return { ok: false, explanation: lines.join('\n') };
}

/** Resolves to what Astro complained of, or to nothing when it built. */
function runAstro(root: string, paths: BuildPaths, out: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const astro = path.join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
    const child = spawn(process.execPath, [astro, 'build'], {
      cwd: root,
      env: {
        ...process.env,
        CONTENT_DIR: paths.content,
        OUT_DIR: out,
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    });
    let output = '';
    child.stdout.on('data', (part: Buffer) => (output += part.toString()));
    child.stderr.on('data', (part: Buffer) => (output += part.toString()));
    child.on('close', (code) => {
      resolve(code === 0 ? undefined : output.trim());
    });
  });
}

/** Moves the new site in place; the old one is gone for a moment only. */
function swap(next: string, out: string): void {
  const [fresh, old] = [`${out}.moi`, `${out}.cu`];
  for (const folder of [fresh, old]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.dirname(out), { recursive: true });
  moveOrCopy(next, fresh);
  if (existsSync(out)) renameSync(out, old);
  renameSync(fresh, out);
  for (const folder of [next, old]) rmSync(folder, { recursive: true, force: true });
}

/** A rename costs nothing, but does not reach another disk. */
function moveOrCopy(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    cpSync(from, to, { recursive: true });
  }
}
