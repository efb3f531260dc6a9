import path from 'node:path';
import { shownPath } from '../read.ts';
import type { Disk } from './disk.ts';
import { PublishError } from './errors.ts';
import { sumOf } from './journal.ts';
import type { JournalEntry } from './journal.ts';
import { workFolder } from './places.ts';

/** Files to change as one; paths from the root, with `/`. */
export type Changes = {
  write: ReadonlyMap<string, string>;
  remove: readonly string[];
};

/** One file that differs from what is wanted, with what to write; nothing when it shall go. */
export type Step = { entry: JournalEntry; bytes?: Uint8Array };

/**
 * What there is to do, in the order of the paths; files that are already as they should be are left out.
 * @throws PublishError when a path leads out of the root
 */
export function stepsOf(disk: Disk, root: string, { write, remove }: Changes): Step[] {
  const wrong = wrongPaths(disk, root, [...write.keys(), ...remove]);
  if (wrong.length > 0) throw new PublishError(wrong.map(refused));

  const written = [...write].map(([relative, text]) => {
    const bytes = new TextEncoder().encode(text);
    return { entry: { path: relative, old: sumAt(relative), new: sumOf(bytes) }, bytes };
  });
  const removed = remove.map((relative) => ({
    entry: { path: relative, old: sumAt(relative), new: null },
  }));
  return [...written, ...removed]
    .filter(({ entry }) => entry.old !== entry.new)
    .sort((a, b) => (a.entry.path < b.entry.path ? -1 : 1));

  function sumAt(relative: string): string | null {
    const bytes = disk.read(path.join(root, relative));
    return bytes ? sumOf(bytes) : null;
  }
  function refused(relative: string) {
    return {
      file: shownPath(root, relative),
      line: 1,
      message: 'Đường dẫn này không dùng được, hoặc dẫn ra ngoài thư mục của cổng.',
      fix: 'xem tên tệp và các lối tắt (liên kết) trên đường dẫn này.',
    };
  }
}

/** Whether a path stays below the root by its letters alone. */
export function isInside(relative: string): boolean {
  const parts = relative.split('/');
  return (
    parts[0] !== workFolder &&
    parts.every((part) => part !== '' && part !== '.' && part !== '..') &&
    !/[\\\0]/.test(relative) &&
    !path.isAbsolute(relative) &&
    !/^[a-z]:/i.test(relative)
  );
}

/** Paths that lead out of the root, by their letters or by a link on their way, and those named twice. */
function wrongPaths(disk: Disk, root: string, paths: readonly string[]): string[] {
  const seen = new Set<string>();
  const folders = new Map<string, boolean>();
  return paths.filter((relative) => {
    if (seen.has(relative) || !isInside(relative)) return true;
    seen.add(relative);
    const folder = path.dirname(relative);
    const out = folders.get(folder) ?? leadsOut(disk, root, folder);
    folders.set(folder, out);
    return out;
  });
}

function leadsOut(disk: Disk, root: string, below: string): boolean {
  const top = disk.real(root) ?? root;
  for (let folder = below; folder !== '.'; folder = path.dirname(folder)) {
    const real = disk.real(path.join(root, folder));
    if (real !== undefined) return !real.startsWith(`${top}${path.sep}`);
  }
  return false;
}
