import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generatedDirs } from '../../../figures/generate.ts';
import { revisionsDir } from '../../../figures/snapshot.ts';
import { listFiles } from '../../../files/read.ts';
import { sayMoreOfOneFigure, writeSampleFigures } from './content.ts';
import type { FigureBenchOptions } from './options.ts';
import type { MeasuredFigures } from './report.ts';
import { runTask } from './run.ts';
import { figuresEach } from './sources.ts';

/** Where the code is, and whom to tell. */
type FigureBench = FigureBenchOptions & {
  root: string;
  /** Called after each size. */
  done(measured: MeasuredFigures): void;
};

/**
 * Makes what follows from each number of figures, each in a folder of its own below the system's temporary
 * folder, which is removed afterwards: the first time, again without a change, again after one.
 * @throws Error when the made-up figures do not pass the check
 */
export async function benchFigures(bench: FigureBench): Promise<void> {
  for (const figures of bench.figures) bench.done(await measure(bench, figures));
}

async function measure({ root, keep }: FigureBench, figures: number): Promise<MeasuredFigures> {
  const dir = mkdtempSync(path.join(tmpdir(), `bench-figures-${figures}-`));
  try {
    writeSampleFigures(dir, figures / figuresEach);
    const first = await runTask(root, 'regenerate', dir);
    const made = listFiles(dir).filter((file) =>
      [...generatedDirs, revisionsDir].some((folder) => file.startsWith(`${folder}/`)),
    );
    const bytes = made.reduce((sum, file) => sum + statSync(path.join(dir, file)).size, 0);
    const again = await runTask(root, 'regenerate', dir);
    sayMoreOfOneFigure(dir);
    const changed = await runTask(root, 'regenerate', dir);
    const check = await runTask(root, 'check', dir);
    return { figures, bytes, runs: { first, again, changed, check } };
  } finally {
    if (keep) console.log(`Giữ lại trong ${dir}`);
    else rmSync(dir, { recursive: true, force: true });
  }
}
