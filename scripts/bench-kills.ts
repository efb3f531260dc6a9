/** Kills `regenerate` a thousand times, in ten minutes or so, and tells in what state the content was, and what became of it. */
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
try {
  await benchKills({
    ...options,
    root: process.cwd(),
    base: wholeContent(),
    today: dateOf(wallAt(buildMoment())),
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
