/** Regenerates from 2,000, 5,000 and 20,000 made-up figures and tells how time, memory and files grow. */
import { benchFigures } from '../src/build/bench/figures/bench.ts';
import { figureBenchOptions } from '../src/build/bench/figures/options.ts';
import { figureGrowthLines, figuresTable } from '../src/build/bench/figures/report.ts';
import type { MeasuredFigures } from '../src/build/bench/figures/report.ts';

const options = figureBenchOptions(process.argv.slice(2));
if ('explanation' in options) {
  console.error(options.explanation);
  process.exit(1);
}
const measured: MeasuredFigures[] = [];
try {
  await benchFigures({
    ...options,
    root: process.cwd(),
    done(one) {
      measured.push(one);
      console.log(`\n${figuresTable([one])}`);
    },
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
if (measured.length > 1) {
  console.log(`\n${figuresTable(measured)}\n\n${figureGrowthLines(measured).join('\n')}`);
}
