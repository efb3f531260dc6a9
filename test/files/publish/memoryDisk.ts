import path from 'node:path';
import type { Disk } from '../../../src/files/publish/disk.ts';

/** What a process finds when it is killed: nothing it calls does anything any more. */
export class Killed extends Error {}

/** What happens to the operation with this number, counted from 1. */
export type Accident = { at: number; how: 'killed' | 'killed-half' | 'killed-after' | string };

/** Files held in memory. `how` names an accident: being killed before, in the middle of or after it, or an error code. */
export type MemoryDisk = Disk & {
  files: Map<string, Uint8Array>;
  /** How many operations that change something there were. */
  operations(): number;
  /** Counts from the beginning again; what has been written is kept, as after the process was killed. */
  restart(accident?: Accident): void;
  /** Another accident, counting on. */
  expectAccident(accident: Accident): void;
  /** Called before each operation: what others do meanwhile. */
  meanwhile: ((operation: number) => void) | undefined;
};

function failure(code: string, file: string): Error {
  return Object.assign(new Error(`${code}: ${file}`), { code, path: file });
}

export function memoryDisk(root: string, start: Readonly<Record<string, string>> = {}): MemoryDisk {
  const encode = (text: string) => new TextEncoder().encode(text);
  const files = new Map(
    Object.entries(start).map(([name, text]) => [path.join(root, name), encode(text)]),
  );
  const folders = new Set([root]);
  const addFolders = (folder: string) => {
    for (let one = folder; one.startsWith(root); one = path.dirname(one)) folders.add(one);
  };
  for (const file of files.keys()) addFolders(path.dirname(file));

  /** Written, but lost by half when the machine stops before it is synced. */
  const unsafe = new Set<string>();
  let count = 0;
  let dead = false;
  let accident: Accident | undefined;

  const below = (folder: string) =>
    [...files.keys(), ...folders].filter((one) => one !== folder && path.dirname(one) === folder);
  const die = () => {
    dead = true;
    for (const file of unsafe) files.set(file, half(files.get(file)));
    unsafe.clear();
    return new Killed();
  };
  const half = (bytes: Uint8Array = new Uint8Array()) => bytes.slice(0, Math.floor(bytes.length / 2));

  function change(file: string, work: () => void, part?: () => void): void {
    if (dead) throw new Killed();
    count += 1;
    disk.meanwhile?.(count);
    const how = accident?.at === count ? accident.how : undefined;
    if (how === 'killed') throw die();
    if (how === 'killed-half') {
      (part ?? work)();
      throw die();
    }
    if (how !== undefined && how !== 'killed-after') {
      part?.();
      throw failure(how, file);
    }
    work();
    if (how === 'killed-after') throw die();
  }
  const read = (file: string) => {
    if (dead) throw new Killed();
    if (folders.has(file)) throw failure('EISDIR', file);
    return files.get(file);
  };
  const put = (file: string, bytes: Uint8Array) => {
    if (!folders.has(path.dirname(file))) throw failure('ENOENT', file);
    if (folders.has(file)) throw failure('EISDIR', file);
    files.set(file, bytes);
    unsafe.add(file);
  };

  const disk: MemoryDisk = {
    files,
    meanwhile: undefined,
    operations: () => count,
    restart: (next) => {
      count = 0;
      dead = false;
      accident = next;
    },
    expectAccident: (next) => {
      accident = next;
    },
    read,
    list: (folder) => {
      if (dead) throw new Killed();
      return folders.has(folder) ? below(folder).map((one) => path.basename(one)) : undefined;
    },
    real: (folder) => (folders.has(folder) ? folder : undefined),
    makeFolder: (folder) => {
      change(folder, () => {
        if (files.has(folder)) throw failure('EEXIST', folder);
        addFolders(folder);
      });
    },
    write: (file, bytes) => {
      change(
        file,
        () => {
          put(file, bytes);
        },
        () => {
          put(file, half(bytes));
        },
      );
    },
    syncFile: (file) => {
      change(file, () => unsafe.delete(file));
    },
    syncFolder: (folder) => {
      change(folder, () => undefined);
    },
    link: (file, other) => {
      change(other, () => {
        const bytes = files.get(file);
        if (!bytes) throw failure('ENOENT', file);
        files.set(other, bytes);
      });
    },
    rename: (from, to) => {
      change(to, () => {
        const bytes = files.get(from);
        if (!bytes || !folders.has(path.dirname(to))) throw failure('ENOENT', from);
        if (folders.has(to)) throw failure('EISDIR', to);
        files.delete(from);
        files.set(to, bytes);
        if (unsafe.delete(from)) unsafe.add(to);
      });
    },
    removeFile: (file) => {
      change(file, () => {
        files.delete(file);
        unsafe.delete(file);
      });
    },
    removeFolder: (folder) => {
      change(folder, () => {
        if (below(folder).length === 0) folders.delete(folder);
      });
    },
  };
  return disk;
}

/** Every file below a root with its text, hidden ones too. */
export function textsOf(disk: MemoryDisk, root: string): Record<string, string> {
  return Object.fromEntries(
    [...disk.files]
      .map(([file, bytes]): [string, string] => [
        path.relative(root, file),
        new TextDecoder().decode(bytes),
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
