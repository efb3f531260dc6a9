import { buildSite } from '../src/build/site.ts';
import { readArguments } from '../src/files/arguments.ts';
import { buildPaths } from '../src/files/paths.ts';

readArguments(process.argv.slice(2), { content: true });
const started = Date.now();
const result = await buildSite({
  root: process.cwd(),
  paths: buildPaths(),
  report: (line) => console.log(line),
});
if (!result.ok) {
  console.error(result.explanation);
  process.exit(1);
}
const seconds = ((Date.now() - started) / 1000).toFixed(1).replace('.', ',');
console.log(
  result.fresh
    ? `Đã dựng ${result.pages} trang trong ${seconds} giây.`
    : `Không có gì thay đổi; trang đã dựng vẫn dùng được (${result.pages} trang).`,
);
