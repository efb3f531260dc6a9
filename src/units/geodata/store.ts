import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Puts a finished pack in its folder: the old one stays whole until the new one is complete. */
export function storePack(folder: string, files: ReadonlyMap<string, string>): void {
  const fresh = `${folder}.new`;
  const old = `${folder}.old`;
  rmSync(fresh, { recursive: true, force: true });
  for (const [name, text] of files) {
    const file = path.join(fresh, ...name.split('/'));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  rmSync(old, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(fresh, folder);
  rmSync(old, { recursive: true, force: true });
}
