/** Builds the site with 1,000, 3,000 and 10,000 made-up points and tells how time, memory and bytes grow. */
import { benchScale } from '../src/build/bench/bench.ts';
import { benchOptions } from '../src/build/bench/options.ts';
import { growthLines, timesTable, weightsTable } from '../src/build/bench/report.ts';
import type { Measured } from '../src/build/bench/report.ts';
import { buildMoment } from '../src/files/moment.ts';
import { wholeContent } from '../src/files/publish/content.ts';
import { dateOf, wallAt } from '../src/schedule/wall.ts';

const options = benchOptions(process.argv.slice(2));
if ('explanation' in options) {
  console.error(options.explanation);
  process.exit(1);
}
const measured: Measured[] = [];
try {
  await benchScale({
    ...options,
    root: process.cwd(),
    base: wholeContent(),
    today: dateOf(wallAt(buildMoment())),
    done(one) {
      measured.push(one);
      console.log(`\n${timesTable([one])}\n\n${weightsTable(one)}`);
    },
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
if (measured.length > 1) {
  console.log(`\n${timesTable(measured)}\n\n${growthLines(measured).join('\n')}`);
}
