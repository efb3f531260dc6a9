import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildPaths } from '../../files/paths.ts';
import { writeSampleContent } from './content.ts';
import type { BenchOptions } from './options.ts';
import type { Measured } from './report.ts';
import { runBuild } from './run.ts';
import { weighSite } from './weigh.ts';

/** Where to work, and whom to tell. */
type Bench = BenchOptions & {
  root: string;
  /** The content the made-up points are added to. */
  base: string;
  /** `2026-11-22` */
  today: string;
  /** Called after each size. */
  done(measured: Measured): void;
};

/**
 * Builds the site once for each number of points, each with a content and an output folder of its own below the
 * system's temporary folder, which are removed afterwards.
 * @throws Error with the build's own words when one fails
 */
export async function benchScale(bench: Bench): Promise<void> {
  for (const points of bench.points) bench.done(await measure(bench, points));
}

async function measure(bench: Bench, points: number): Promise<Measured> {
  const { root, base, today, provinces, keep } = bench;
  const work = mkdtempSync(path.join(tmpdir(), `bench-${points}-`));
  const env = {
    CONTENT_DIR: path.join(work, 'content'),
    OUT_DIR: path.join(work, 'site'),
    BUILD_DAY: today,
  };
  try {
    writeSampleContent({ base, dir: env.CONTENT_DIR, points, provinces, today });
    const run = await runBuild(root, env);
    return { points, run, site: weighSite(env.OUT_DIR) };
  } finally {
    rmSync(buildPaths(env, root).cache, { recursive: true, force: true });
    if (keep) console.log(`Giữ lại trong ${work}`);
    else rmSync(work, { recursive: true, force: true });
  }
}
