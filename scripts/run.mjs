// Starts every command: sets the project up when needed, then runs scripts/<command>.ts.
// Plain JavaScript without packages, because it is what runs before anything is installed, on Node 20 too.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const stampFile = path.join(root, 'node_modules', '.setup');
const bin = path.join(root, 'node_modules', '.bin');
const windows = process.platform === 'win32';

function fail(message) {
  console.error(message);
  process.exit(1);
}

if (Number(process.versions.node.split('.')[0]) < 20) {
  fail(`Cần Node.js 20 trở lên; máy này có ${process.versions.node}.`);
}

/** What an installation depends on: the locked packages, the machine, and the Node that asked for it. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of ['package.json', 'package-lock.json']) {
    hash.update(readFileSync(path.join(root, file)));
  }
  return hash.update(`${process.platform} ${process.arch}`).digest('hex');
}

function isSetUp(wanted) {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted;
}

function setUp() {
  const wanted = fingerprint();
  if (isSetUp(wanted)) return;
  const started = Date.now();
  console.log('Đang cài các gói cần dùng (lần đầu khoảng một phút)…');
  const install = spawnSync('npm', ['ci', '--loglevel=error', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
  });
  if (install.status !== 0) {
    fail('Không cài được. Kiểm tra kết nối mạng rồi chạy lại lệnh này.');
  }
  writeFileSync(stampFile, wanted);
  console.log(`Đã cài xong sau ${Math.round((Date.now() - started) / 1000)} giây.`);
}

const [command, ...rest] = process.argv.slice(2);
const script = path.join(root, 'scripts', `${command}.ts`);
if (!command || !existsSync(script)) fail(`Không có lệnh “${command ?? ''}”.`);

setUp();

const node = path.join(bin, windows ? 'node.cmd' : 'node');
const child = spawn(existsSync(node) ? node : process.execPath, [script, ...rest], {
  cwd: root,
  stdio: 'inherit',
  shell: windows,
  env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}` },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
