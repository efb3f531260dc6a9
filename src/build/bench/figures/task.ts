// Runs in a process of its own; see run.ts.
import { checkContent } from '../../../check/content.ts';
import { formatProblem } from '../../../files/problem.ts';
import type { Problem } from '../../../files/problem.ts';
import { regenerate } from '../../regenerate.ts';
import type { Told } from './run.ts';
import { stageOf } from './stages.ts';

const [task, contentDir = ''] = process.argv.slice(2);

const began = performance.now();
const processor = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const before = processor();
const marks: { name: string; at: number }[] = [];
const { problems, files } = await (task === 'check' ? check() : make());
const [seconds, after] = [(performance.now() - began) / 1000, processor()];

const told: Told = {
  seconds,
  processor: after - before,
  stages: Object.fromEntries(
    marks.map(({ name, at }, index) => [name, (marks[index + 1]?.at ?? after) - at]),
  ),
  // The system counts it in kilobytes, and misses no peak.
  peakMemory: process.resourceUsage().maxRSS * 1024,
  files,
  problems: problems.map(formatProblem),
};
console.log(JSON.stringify(told));

type Done = { problems: Problem[]; files: number };

async function make(): Promise<Done> {
  const report = (line: string) => {
    const name = stageOf(line);
    if (name) marks.push({ name, at: processor() });
  };
  const { problems: found, changed } = await regenerate({ contentDir, check: false, report });
  return { problems: found, files: changed.length };
}

/** The content holds figures only: that the settings of a portal are missing is no mistake of theirs. */
function check(): Done {
  const { problems: found } = checkContent(contentDir);
  return { problems: found.filter(({ message }) => message !== 'Thiếu tệp này.'), files: 0 };
}
