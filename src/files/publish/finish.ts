import { shownPath } from '../read.ts';
import { bring, standingsOf } from './bring.ts';
import type { Standing, Standings } from './bring.ts';
import type { Disk } from './disk.ts';
import { PublishError } from './errors.ts';
import { isInside } from './changes.ts';
import { parseJournal } from './journal.ts';
import type { JournalEntry } from './journal.ts';
import { sides, workFolder } from './places.ts';
import type { Places, Side } from './places.ts';

/** What was found: nothing, a change that is finished now, or one that is taken back now. */
export type Recovery = 'nothing' | 'finished' | 'undone';

/** Whether a change was decided but is not known to be finished. */
export function isPending(disk: Disk, places: Places): boolean {
  return sides.some((side) => disk.read(places.journal(side)) !== undefined);
}

/**
 * Brings a change that was broken off to its end: forward, or back where what was prepared is damaged. May itself be
 * broken off at any moment and done again. Without a journal nothing had been changed; what was prepared goes.
 * @throws PublishError when a file was changed meanwhile, or too much is damaged; nothing is written then
 */
export function finish(disk: Disk, root: string, places: Places): Recovery {
  for (const side of sides) {
    const bytes = disk.read(places.journal(side));
    if (bytes) return follow(disk, root, places, side, parseJournal(bytes));
  }
  clear(disk, places);
  return 'nothing';
}

function follow(
  disk: Disk,
  root: string,
  places: Places,
  side: Side,
  entries: JournalEntry[] | undefined,
): Recovery {
  if (!entries || !entries.every((entry) => isInside(entry.path))) throw damaged(root);
  const standings = standingsOf(disk, places, entries, side);
  refuseForeign(root, standings);
  if (side === 'old') refuseBroken(root, standings);
  else if (standings.some(isBroken)) {
    turnBack(disk, places);
    return follow(disk, root, places, 'old', entries);
  }
  bring(disk, places, standings, side);
  clear(disk, places);
  return side === 'new' ? 'finished' : 'undone';
}

/** From now on the way leads to the state before; needs no room on the disk. */
export function turnBack(disk: Disk, places: Places): void {
  disk.rename(places.journal('new'), places.journal('old'));
  disk.syncFolder(places.work);
}

/** @throws PublishError that names the files somebody changed meanwhile */
export function refuseForeign(root: string, standings: Standings): void {
  const foreign = standings.filter(({ standing }) => standing === 'foreign');
  if (foreign.length === 0) return;
  throw new PublishError(
    foreign.map(({ entry }) => ({
      file: shownPath(root, entry.path),
      line: 1,
      message: 'Tệp này bị sửa trong khi cổng đang viết dở; cổng không ghi đè lên phần sửa đó.',
      fix: `chuyển tệp này ra ngoài thư mục “${shownPath(root, '')}” để giữ phần sửa, rồi chạy lại lệnh này: cổng viết nốt, không mất gì.`,
    })),
  );
}

const isBroken = ({ standing }: { standing: Standing }) => standing === 'broken';

/** @throws PublishError when a part of what was prepared is gone */
export function refuseBroken(root: string, standings: Standings): void {
  if (standings.some(isBroken)) throw damaged(root);
}

/** Forgets the journal, then all that was prepared. */
export function clear(disk: Disk, places: Places): void {
  if (!disk.list(places.work)) return;
  for (const side of sides) disk.removeFile(places.journal(side));
  disk.syncFolder(places.work);
  disk.removeFile(places.draft);
  for (const side of sides) {
    for (const name of disk.list(places.side(side)) ?? []) {
      disk.removeFile(places.staged(side, name));
    }
    disk.removeFolder(places.side(side));
  }
}

/** What is said when neither state can be brought about from what was prepared. */
function damaged(root: string): PublishError {
  const folder = shownPath(root, workFolder);
  return new PublishError([
    {
      file: folder,
      line: 1,
      message: 'Những gì cổng đang viết dở đã hỏng, có lẽ do ổ đĩa.',
      fix: `xóa thư mục “${folder}” rồi chạy “npm run regenerate”: các tệp sinh ra được viết lại từ đầu.`,
    },
  ]);
}
