// Asks real questions, typed in five ways, of our search and of others over the same pages.
import { readAnswerFile } from '../src/collections/answers.ts';
import { readSearchables } from '../src/collections/searchable.ts';
import { wholeContent } from '../src/files/publish/content.ts';
import { enginesOf } from '../test/bench/search/engines.ts';
import { growthTable, measureGrowth } from '../test/bench/search/growth.ts';
import { searchBenchOptions } from '../test/bench/search/options.ts';
import { readQuestions } from '../test/bench/search/questions.ts';
import { asData, failures, missLines, scoresTable } from '../test/bench/search/report.ts';
import type { ListReport } from '../test/bench/search/report.ts';
import { askAll } from '../test/bench/search/score.ts';

const options = searchBenchOptions(process.argv.slice(2));
if ('explanation' in options) {
  console.error(options.explanation);
  process.exit(1);
}
const content = wholeContent();
const pages = readSearchables(content);
const { words } = readAnswerFile(content);
const lists = ['questions.tsv', 'more-questions.tsv', 'late-questions.tsv'].map((file) => ({
  file,
  questions: readQuestions(new URL(`../test/search/${file}`, import.meta.url)),
}));

const reports: (ListReport & { engines: ListReport['engines'][number][] })[] = lists.map(
  (list) => ({ ...list, engines: [] }),
);
for (const name of options.engines)
  for (const open of await enginesOf(name, content, words)) {
    const engine = await open(pages);
    for (const report of reports) {
      const { name: shown, bytes } = engine;
      const answered = await askAll(engine, report.questions);
      report.engines.push({ name: shown, bytes, answered });
    }
    await engine.close?.();
  }
const growth = options.growth ? await measureGrowth(pages, words, content, options.engines) : [];

if (options.json) console.log(JSON.stringify({ lists: reports.map(asData), growth }));
else {
  for (const report of reports) {
    console.log(`${scoresTable(report)}\n`);
    const [ours] = report.engines;
    if (options.misses && ours && options.engines.includes('ours'))
      console.log(`${missLines(report, ours).join('\n')}\n`);
  }
  if (growth.length > 0) console.log(growthTable(growth));
}

if (options.engines.includes('ours')) {
  // Alone, and as people get it: both must hold.
  const [alone, withPlaces, ...peers] = reports[0]?.engines ?? [];
  const failed = [alone, withPlaces].flatMap((ours) => (ours ? failures(ours, peers) : []));
  if (failed.length > 0) {
    console.error(`Chưa đạt: ${failed.join(' ')}`);
    process.exitCode = 1;
  }
}
