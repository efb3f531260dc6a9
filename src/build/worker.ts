import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { listEssentials } from './essentials.ts';

const entry = 'worker-entry';

/** One file of a short program that calls functions of `src/offline/`, for the browsers the portal knows. */
async function bundle(root: string, program: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [
      {
        name: entry,
        resolveId: (id) => (id === entry ? path.join(root, 'src', 'offline', entry) : null),
        load: (id) => (id.endsWith(entry) ? program : null),
      },
    ],
    build: {
      write: false,
      target: ['chrome80', 'safari13'],
      rollupOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  const code = [built].flat().flatMap((one) => ('output' in one ? one.output : []))[0];
  if (code?.type !== 'chunk') throw new Error('Không gộp được phần chạy khi không có mạng.');
  return code.code;
}

/** A worker that takes back on devices what an older one did. */
export function stopWorker(root: string): Promise<string> {
  return bundle(root, `import { stopOffline } from './stop.ts';\nstopOffline(self);`);
}

/** The worker of the finished site in `outDir`. */
function siteWorker(root: string, outDir: string): Promise<string> {
  const list = JSON.stringify(listEssentials(outDir));
  return bundle(root, `import { serveOffline } from './worker.ts';\nserveOffline(self, ${list});`);
}

/**
 * Writes `/sw.js` into the finished site: what the portal does without a network, or, where the
 * deployment does not want that, what takes it back.
 */
export async function writeWorker(root: string, outDir: string, offline: boolean): Promise<void> {
  const code = await (offline ? siteWorker(root, outDir) : stopWorker(root));
  writeFileSync(path.join(outDir, 'sw.js'), code);
}
