import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../files/read.ts';
import { packFolder } from '../units/pack.ts';

const codeFolders = ['src', 'public', 'scripts'];
const codeFiles = ['astro.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'];

/**
 * One value for everything a build depends on: the same value, the same site.
 * @param today what is over, and what is still to come, is decided on the day of the build
 */
export function buildFingerprint(root: string, contentDir: string, today: string): string {
  const hash = createHash('sha256').update(`${today}\n`);
  const add = (file: string) => hash.update(`${file}\n`).update(readFileSync(file)).update('\n');
  for (const file of codeFiles) add(path.join(root, file));
  const code = codeFolders.map((name) => path.join(root, name));
  // A boundary pack put in place or taken away changes every position.
  for (const folder of [...code, contentDir, packFolder()]) {
    if (!existsSync(folder)) continue;
    for (const file of listFiles(folder)) add(path.join(folder, file));
  }
  return hash.digest('hex');
}
