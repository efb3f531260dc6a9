import path from 'node:path';
import getPort from 'get-port';
import { writeDemo } from '../src/build/demo.ts';
import { createSiteServer, listen } from '../src/build/serve.ts';
import { buildSite } from '../src/build/site.ts';
import { readArguments } from '../src/files/arguments.ts';
import { buildPaths } from '../src/files/paths.ts';
import { dateOf, wallAt } from '../src/schedule/wall.ts';
import { formatDate } from '../src/text/format.ts';

const { port: wanted = 4321, demo } = readArguments(process.argv.slice(2), {
  content: true,
  port: true,
  demo: true,
});
if (demo !== undefined) {
  // Beside the portal's own site, which stays as it is.
  const folder = path.resolve('.cache', 'demo');
  const day = demo || dateOf(wallAt(Date.now()));
  process.env['CONTENT_DIR'] = path.join(folder, 'content');
  process.env['OUT_DIR'] ||= path.join(folder, 'site');
  process.env['BUILD_DAY'] = demo;
  writeDemo(path.resolve('test', 'fixtures', 'demo'), process.env['CONTENT_DIR'], day);
  console.log(`Dữ liệu mẫu, tuần có ngày ${formatDate(day)}.`);
}
const paths = buildPaths();
const result = await buildSite({
  root: process.cwd(),
  paths,
  report: (line) => console.log(line),
});
if (!result.ok) {
  console.error(result.explanation);
  process.exit(1);
}
const port = await getPort({ port: wanted });
const server = createSiteServer(paths.out);
await listen(server, port);
if (port !== wanted) console.log(`Cổng ${wanted} đang có chương trình khác dùng.`);
console.log(`\n  Cổng thông tin (${result.pages} trang): http://localhost:${port}\n`);
console.log('  Bấm Ctrl+C để dừng.');
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => process.exit(0));
}
