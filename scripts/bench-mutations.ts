// Makes slips in the real figures, one at a time, and tells which of them `npm run check` would not find.
import {
  filesTable,
  holdsBar,
  kindsTable,
  leastCaught,
  missedLines,
} from '../src/build/bench/mutationReport.ts';
import { readFigureContent, tryMutations } from '../src/build/bench/mutations.ts';
import { buildPaths } from '../src/files/paths.ts';

try {
  const tried = tryMutations(readFigureContent(buildPaths().content), { seed: 1 });
  console.log(`${kindsTable(tried)}\n\n${filesTable(tried)}\n`);
  for (const { title, lines } of missedLines(tried)) {
    console.log(`${title} (${lines.length}):\n${lines.join('\n')}\n`);
  }
  if (!holdsBar(tried)) {
    console.error(`Chưa đạt: phải tìm ra từ ${leastCaught * 100} % các lỗi ở một chỗ.`);
    process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
