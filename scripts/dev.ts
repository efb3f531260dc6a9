import { spawn } from 'node:child_process';
import path from 'node:path';
import { readArguments } from '../src/files/arguments.ts';
import { wholeContent } from '../src/files/publish/content.ts';

const { port } = readArguments(process.argv.slice(2), { content: true, port: true });
wholeContent();
const astro = path.join('node_modules', 'astro', 'bin', 'astro.mjs');
const child = spawn(process.execPath, [astro, 'dev', ...(port ? ['--port', String(port)] : [])], {
  stdio: 'inherit',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 0));
