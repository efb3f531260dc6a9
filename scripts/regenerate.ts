import { readArguments } from '../src/files/arguments.ts';
import { formatProblem } from '../src/files/problem.ts';
import { wholeContent } from '../src/files/publish/content.ts';
import { regenerate } from '../src/build/regenerate.ts';

const { check } = readArguments(process.argv.slice(2), { content: true, check: true });
const { changed, removed, summary, problems } = await regenerate({
  contentDir: wholeContent(),
  check,
  // Not among the results, which other programs read.
  report: (line) => {
    console.error(line);
  },
});

if (problems.length > 0) {
  console.error(problems.map(formatProblem).join('\n'));
  console.error(`\n${problems.length} lỗi; chưa ghi gì.`);
  process.exitCode = 1;
} else {
  for (const file of changed) console.log(`${check ? 'Lệch' : 'Viết'}: ${file}`);
  for (const file of removed) console.log(`${check ? 'Thừa' : 'Xóa'}: ${file}`);
  if (summary.length > 0) console.log(['Người đọc sẽ thấy:', ...summary].join('\n  '));
  const total = changed.length + removed.length;
  if (total === 0) console.log('Các tệp sinh ra từ số liệu đều đúng.');
  else if (check) {
    console.error(`${total} tệp chưa khớp với số liệu. Chạy “npm run regenerate”.`);
    process.exitCode = 1;
  }
}
