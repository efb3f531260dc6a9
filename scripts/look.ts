/** Takes pictures of finished pages: on a phone by day and by night, on a desk, on paper. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import getPort from 'get-port';
import { ensureChromium } from '../src/build/chromium.ts';
import { takeLooks } from '../src/build/look.ts';
import { createSiteServer, listen } from '../src/build/serve.ts';
import { readArguments } from '../src/files/arguments.ts';
import { buildPaths } from '../src/files/paths.ts';

const { words: addresses = [] } = readArguments(process.argv.slice(2), { words: true });
const { out } = buildPaths();
if (addresses.length === 0)
  leave('Hãy cho biết trang nào: npm run look -- /huong-dan/kich-hoat/ /tinh-huong/');
if (!existsSync(path.join(out, 'index.html'))) leave('Chưa có cổng đã dựng: chạy “npm run build”.');
const executablePath = ensureChromium((line) => console.log(line));
if (executablePath === undefined)
  leave('Không tìm thấy và không cài được Chromium; đặt CHROMIUM_PATH nếu máy có sẵn.');

const port = await getPort();
const server = createSiteServer(out);
await listen(server, port);
try {
  const folder = path.resolve('.cache', 'look');
  const looked = await takeLooks(`http://localhost:${port}`, addresses, { executablePath, folder });
  for (const { address, files, sheets } of looked)
    console.log(
      `${address}  ${sheets} tờ A4\n${files.map((file) => `  ${path.relative('.', file)}`).join('\n')}`,
    );
} catch (error) {
  leave(error instanceof Error ? error.message : String(error));
} finally {
  server.close();
}

function leave(explanation: string): never {
  console.error(explanation);
  process.exit(1);
}
