import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { checkContent } from '../src/check/content.ts';
import { describeSentences } from '../src/check/words/figures.ts';
import { readArguments } from '../src/files/arguments.ts';
import { formatProblem } from '../src/files/problem.ts';
import { wholeContent } from '../src/files/publish/content.ts';

const { types } = readArguments(process.argv.slice(2), { content: true, types: true });
const { problems, warnings, sentences, counts } = checkContent(wholeContent());

if (problems.length > 0) {
  const files = new Set(problems.map(({ file }) => file)).size;
  console.error(problems.map(formatProblem).join('\n'));
  console.error(`\n${describeSentences(sentences)}`);
  console.error(`${counts.files} tệp, ${problems.length} lỗi trong ${files} tệp.`);
  process.exit(1);
}
for (const warning of warnings) console.log(`Lưu ý: ${formatProblem(warning)}`);
if (sentences.count > 0) console.log(describeSentences(sentences));
console.log(`${counts.files} tệp, không có lỗi.`);

if (types) {
  const astro = path.join('node_modules', 'astro', 'bin', 'astro.mjs');
  const { status } = spawnSync(process.execPath, [astro, 'check', '--minimumSeverity', 'error'], {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  process.exit(status ?? 1);
}
