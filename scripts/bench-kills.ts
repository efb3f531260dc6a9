/** Kills `regenerate` a thousand times, in ten minutes or so, and tells what was left; Ctrl+C shows what there is. */
import { benchKills } from '../src/build/bench/kills/bench.ts';
import { killOptions } from '../src/build/bench/kills/options.ts';
import { isWhole, killsTable, verdict } from '../src/build/bench/kills/report.ts';
import type { Kill } from '../src/build/bench/kills/report.ts';
import { buildMoment } from '../src/files/moment.ts';
import { wholeContent } from '../src/files/publish/content.ts';
import { dateOf, wallAt } from '../src/schedule/wall.ts';

const options = killOptions(process.argv.slice(2));
if ('explanation' in options) {
  console.error(options.explanation);
  process.exit(1);
}
const kills: Kill[] = [];
let stopped = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => (stopped = true));
try {
  await benchKills({
    ...options,
    root: process.cwd(),
    base: wholeContent(),
    today: dateOf(wallAt(buildMoment())),
    stopped: () => stopped,
    done(kill) {
      kills.push(kill);
      if (!isWhole(kill)) console.error(`Hỏng: ${JSON.stringify(kill)}`);
      if (kills.length % 100 === 0) console.error(`${kills.length}/${options.kills}…`);
    },
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
if (kills.length > 0) console.log(`${killsTable(kills)}\n\n${verdict(kills)}`);
if (!kills.every(isWhole)) process.exitCode = 1;
