import {
  closeSync,
  copyFileSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { codeOf } from './errors.ts';
import { patiently } from './patience.ts';

/** The few things done to files here; tests stop before and after any one of them. */
export type Disk = {
  /** What a file holds; undefined when there is none. */
  read(file: string): Uint8Array | undefined;
  /** Names in a folder; undefined when there is none. */
  list(folder: string): string[] | undefined;
  /** Where a folder really lies; undefined when there is none. */
  real(folder: string): string | undefined;
  /** Makes a folder and those above it; one that is there already is fine. */
  makeFolder(folder: string): void;
  /** Writes a file, not yet safe from a power cut. */
  write(file: string, bytes: Uint8Array): void;
  /** Makes what a file holds safe from a power cut. */
  syncFile(file: string): void;
  /** Makes the names in a folder safe from a power cut, where the system can. */
  syncFolder(folder: string): void;
  /** Gives a file a second name, or copies it where files have only one. */
  link(file: string, other: string): void;
  /** Puts a file in the place of another in one step. */
  rename(from: string, to: string): void;
  /** Removes a file; one that is gone already is fine. */
  removeFile(file: string): void;
  /** Removes an empty folder; one that is gone or not empty is left as it is. */
  removeFolder(folder: string): void;
};

/** The result, or undefined for an error with one of these codes. */
function unless<Result>(codes: readonly string[], work: () => Result): Result | undefined {
  try {
    return work();
  } catch (error) {
    if (codes.includes(codeOf(error) ?? '')) return undefined;
    throw error;
  }
}

const missing = ['ENOENT', 'ENOTDIR'];
/** How systems say that folders cannot be synced (Windows), or not here. */
const noFolderSync = ['EPERM', 'EACCES', 'EISDIR', 'EINVAL', 'EBADF', 'ENOTSUP', 'EOPNOTSUPP'];
/** How file systems say that a file can have one name only, or as many as it has. */
const noLinks = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV', 'EACCES'];

function sync(path: string, flags: string): void {
  const open = openSync(path, flags);
  try {
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
}

/** The disk of this machine. */
export const nodeDisk: Disk = {
  read: (file) => unless(missing, () => readFileSync(file)),
  list: (folder) => unless(missing, () => readdirSync(folder)),
  real: (folder) => unless(missing, () => realpathSync(folder)),
  makeFolder: (folder) => void mkdirSync(folder, { recursive: true }),
  write: (file, bytes) => {
    writeFileSync(file, bytes);
  },
  // Windows syncs only what is open for writing.
  syncFile: (file) => {
    sync(file, 'r+');
  },
  syncFolder: (folder) =>
    unless(noFolderSync, () => {
      sync(folder, 'r');
    }),
  link: (file, other) => {
    const linked = unless(noLinks, () => {
      linkSync(file, other);
      return true;
    });
    if (linked) return;
    copyFileSync(file, other);
    sync(other, 'r+');
  },
  rename: (from, to) => {
    patiently(() => {
      renameSync(from, to);
    });
  },
  removeFile: (file) =>
    unless(missing, () => {
      patiently(() => {
        unlinkSync(file);
      });
    }),
  removeFolder: (folder) =>
    unless([...missing, 'ENOTEMPTY', 'EEXIST', 'EPERM', 'EBUSY'], () => {
      rmdirSync(folder);
    }),
};
