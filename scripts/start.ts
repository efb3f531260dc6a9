import getPort from 'get-port';
import { createSiteServer, listen } from '../src/build/serve.ts';
import { buildSite } from '../src/build/site.ts';
import { readArguments } from '../src/files/arguments.ts';
import { buildPaths } from '../src/files/paths.ts';

const { port: wanted = 4321 } = readArguments(process.argv.slice(2), { content: true, port: true });
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
