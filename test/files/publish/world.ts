import { Killed, memoryDisk } from './memoryDisk.ts';
import type { MemoryDisk } from './memoryDisk.ts';
import type { Changes } from '../../../src/files/publish/changes.ts';
import type { Self } from '../../../src/files/publish/self.ts';

export const root = '/cong/content';

/** Files by their path. */
export type Files = Readonly<Record<string, string>>;

/** A process with a number of its own; those named live run. Time goes by only while it sleeps. */
export function processOf(pid: number, live: readonly number[] = [], host = 'may-a'): Self {
  let time = 1_700_000_000_000;
  let tokens = 0;
  return {
    host,
    pid,
    started: '1',
    now: () => time,
    sleep: (milliseconds) => {
      time += milliseconds;
    },
    token: () => `${pid}${(tokens += 1)}`,
    isRunning: (other) => live.includes(other.pid),
  };
}

export const changesBetween = (old: Files, next: Files): Changes => ({
  write: new Map(Object.entries(next)),
  remove: Object.keys(old).filter((name) => !Object.hasOwn(next, name)),
});

/** Runs work to its end or to where it is killed or refused. */
export function attempt(work: () => unknown): 'done' | 'killed' | Error {
  try {
    work();
    return 'done';
  } catch (error) {
    if (error instanceof Killed) return 'killed';
    if (error instanceof Error) return error;
    throw error;
  }
}

/** A copy of a disk as it is now. */
export function copyOf(disk: MemoryDisk): MemoryDisk {
  const copy = memoryDisk(root);
  for (const [file, bytes] of disk.files) {
    copy.makeFolder(file.slice(0, file.lastIndexOf('/')));
    copy.files.set(file, bytes);
  }
  copy.restart();
  return copy;
}

/** Changes of every kind. */
export const cases: Record<string, { old: Files; next: Files }> = {
  'nothing at all': { old: { 'faq/a.md': 'A' }, next: { 'faq/a.md': 'A' } },
  'the first files of a new folder': {
    old: { 'figures/x.yaml': 'x' },
    next: { 'figures/x.yaml': 'x', 'faq/figures/a.md': 'Số liệu', 'faq/figures/b.md': 'B' },
  },
  'changed files': {
    old: { 'faq/a.md': 'A', 'faq/b.md': 'B', 'faq/c.md': 'C' },
    next: { 'faq/a.md': 'A2', 'faq/b.md': 'B', 'faq/c.md': 'C2' },
  },
  'removed files': {
    old: { 'faq/a.md': 'A', 'faq/b.md': 'B', 'c.md': 'C' },
    next: { 'c.md': 'C' },
  },
  'files added, changed, removed across folders': {
    old: { 'faq/a.md': 'A', 'faq/b.md': 'B', 'progress/x.yaml': 'X', 'giu.md': 'giữ' },
    next: { 'faq/a.md': 'A2', 'revisions/1.yaml': '1', 'progress/x.yaml': 'X2', 'giu.md': 'giữ' },
  },
  'two files with each other’s text': {
    old: { 'a.md': 'A', 'b.md': 'B' },
    next: { 'a.md': 'B', 'b.md': 'A' },
  },
};
