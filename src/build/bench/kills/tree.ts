import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Every file below a folder with its bytes as Latin-1, hidden ones too. */
export type Tree = ReadonlyMap<string, string>;

/** Reads a folder as it lies there. */
export function treeOf(dir: string): Tree {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => [
      path.relative(dir, file).split(path.sep).join('/'),
      readFileSync(file, 'latin1'),
    ]),
  );
}

/** A tree without what is only being prepared. */
export function withoutWork(tree: Tree): Tree {
  return new Map([...tree].filter(([name]) => !name.startsWith('.publish/')));
}

/** Files that are not the same in both. */
export function differences(a: Tree, b: Tree): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name));
}

/** Makes a folder hold exactly a tree; only what differs is written. */
export function restore(dir: string, tree: Tree): void {
  mkdirSync(dir, { recursive: true });
  for (const name of differences(treeOf(dir), tree)) {
    const text = tree.get(name);
    const file = path.join(dir, name);
    if (text === undefined) {
      rmSync(file);
      continue;
    }
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text, 'latin1');
  }
}
