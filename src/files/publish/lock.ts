import path from 'node:path';
import { shownPath } from '../read.ts';
import type { Disk } from './disk.ts';
import { PublishError, codeOf } from './errors.ts';
import { workFolder } from './places.ts';
import type { Places } from './places.ts';
import type { ProcessId, Self } from './self.ts';

/** A process that wants to write, or does. All of it stands in the name of an empty file, so that none is half-written. */
type Holder = ProcessId & { name: string; since: number };

/** Whether a process on another machine still runs cannot be asked; none writes that long. */
const longestElsewhere = 10 * 60_000;

/**
 * Takes the right to write below a root; what dead processes left is cleared away. Each process puts down a file of
 * its own, then looks for others: of two at once at least one sees the other, so that two never hold it together.
 * @param patience how long to wait for another to finish, in milliseconds
 * @returns what gives the right back
 * @throws PublishError when another process keeps it
 */
export function takeLock(
  disk: Disk,
  root: string,
  places: Places,
  self: Self,
  patience: number,
): () => void {
  const end = self.now() + patience;
  for (;;) {
    const mine = putDown(disk, places, self);
    const giveBack = () => {
      disk.removeFile(mine);
      disk.removeFolder(places.locks);
      disk.removeFolder(places.work);
    };
    const others = holdersIn(disk, places).filter(({ name }) => name !== path.basename(mine));
    const other = others.find((holder) => isLive(holder, self));
    if (!other) {
      for (const { name } of others) disk.removeFile(path.join(places.locks, name));
      return giveBack;
    }
    giveBack();
    if (self.now() >= end) throw taken(root, other, self);
    // Two that gave way to each other must not meet again.
    self.sleep(20 + (Number.parseInt(self.token(), 16) % 50));
  }
}

function putDown(disk: Disk, places: Places, self: Self): string {
  const { host, pid, started } = self;
  for (let tries = 1; ; tries += 1) {
    const name = [self.now(), pid, started, self.token(), host].join('.');
    const file = path.join(places.locks, name);
    try {
      disk.makeFolder(places.locks);
      disk.write(file, new Uint8Array());
      return file;
    } catch (error) {
      // Another process gave its right back and took the folder away between the two.
      if (codeOf(error) !== 'ENOENT' || tries === 20) throw error;
    }
  }
}

function holdersIn(disk: Disk, places: Places): Holder[] {
  return (disk.list(places.locks) ?? []).flatMap((name): Holder[] => {
    const [since, pid, started = '', token, host] = name.split('.');
    if (!token || !host || !Number.isSafeInteger(Number(pid))) return [];
    return [{ name, since: Number(since), pid: Number(pid), started, host }];
  });
}

function isLive(holder: Holder, self: Self): boolean {
  return holder.host === self.host
    ? self.isRunning(holder)
    : self.now() - holder.since < longestElsewhere;
}

function taken(root: string, { host, pid }: Holder, self: Self): PublishError {
  const here = host === self.host;
  return new PublishError([
    {
      file: shownPath(root, workFolder),
      line: 1,
      message: here
        ? `Một lệnh khác (tiến trình ${pid}) đang viết vào thư mục này.`
        : `Máy “${host}” đang viết vào thư mục này.`,
      fix: here
        ? 'chờ lệnh kia xong rồi chạy lại.'
        : 'chờ máy kia xong rồi chạy lại; nếu máy kia đã tắt, chờ 10 phút.',
    },
  ]);
}
