import path from 'node:path';
import type { Disk } from './disk.ts';
import { sumOf } from './journal.ts';
import type { JournalEntry } from './journal.ts';
import type { Places, Side } from './places.ts';

/**
 * How one file stands to the state wanted: it is there; it waits to be moved; what should be moved is damaged or
 * gone; or somebody changed the file meanwhile.
 */
export type Standing = 'there' | 'waiting' | 'broken' | 'foreign';

/** A file of a change, with its number in the journal. */
export type Standings = { entry: JournalEntry; index: number; standing: Standing }[];

/** How every file of a change stands to one of its two states. Only reads. */
export function standingsOf(
  disk: Disk,
  places: Places,
  entries: readonly JournalEntry[],
  side: Side,
): Standings {
  return entries.map((entry, index) => ({
    entry,
    index,
    standing: standingOf(disk, places, entry, index, side),
  }));
}

function standingOf(
  disk: Disk,
  places: Places,
  entry: JournalEntry,
  index: number,
  side: Side,
): Standing {
  const wanted = entry[side];
  const now = sumAt(disk, places.target(entry.path));
  if (now === wanted) return 'there';
  // Where nothing is, nothing can be written over.
  if (now !== null && now !== entry[side === 'new' ? 'old' : 'new']) return 'foreign';
  if (wanted !== null && sumAt(disk, places.staged(side, index)) !== wanted) return 'broken';
  return 'waiting';
}

function sumAt(disk: Disk, file: string): string | null {
  const bytes = disk.read(file);
  return bytes ? sumOf(bytes) : null;
}

/**
 * Moves every file that waits into its place. Between the first move and the last there is nothing but moves; doing
 * it again after it was broken off does the rest.
 */
export function bring(disk: Disk, places: Places, standings: Standings, side: Side): void {
  const moves = standings
    .filter(({ standing }) => standing === 'waiting')
    .map(({ entry, index }) => ({
      from: entry[side] === null ? undefined : places.staged(side, index),
      to: places.target(entry.path),
    }));
  const filled = new Set(moves.flatMap(({ from, to }) => (from ? [path.dirname(to)] : [])));
  for (const folder of filled) disk.makeFolder(folder);

  for (const { from, to } of moves) {
    if (from === undefined) disk.removeFile(to);
    else disk.rename(from, to);
  }
  // Moves of a run before this one may not be safe from a power cut yet either.
  const folders = new Set(standings.map(({ entry }) => path.dirname(places.target(entry.path))));
  for (const folder of folders) if (disk.list(folder)) disk.syncFolder(folder);
}
