import { bring, standingsOf } from './bring.ts';
import type { Step } from './changes.ts';
import type { Disk } from './disk.ts';
import { PublishError, codeOf, explained } from './errors.ts';
import { clear, refuseBroken, refuseForeign, turnBack } from './finish.ts';
import { formatJournal } from './journal.ts';
import { sides } from './places.ts';
import type { Places } from './places.ts';

/** Puts down all that will be needed, forward and back, and sees that it is safe from a power cut. */
export function prepare(disk: Disk, root: string, places: Places, steps: readonly Step[]): void {
  for (const side of sides) disk.makeFolder(places.side(side));
  steps.forEach(({ entry, bytes }, index) => {
    if (bytes) disk.write(places.staged('new', index), bytes);
    if (entry.old !== null) disk.link(places.target(entry.path), places.staged('old', index));
  });
  // All are written before the first is synced: systems then do most of them at once.
  steps.forEach(({ bytes }, index) => {
    if (bytes) disk.syncFile(places.staged('new', index));
  });
  disk.write(places.draft, formatJournal(steps.map(({ entry }) => entry)));
  disk.syncFile(places.draft);
  for (const folder of [...sides.map(places.side), places.work, root]) disk.syncFolder(folder);
}

/** Decides, then moves everything into place; what the system refuses in between is taken back. */
export function carryOut(disk: Disk, root: string, places: Places, steps: readonly Step[]): void {
  const entries = steps.map(({ entry }) => entry);
  const tidy = () => {
    attempt(() => {
      clear(disk, places);
    });
  };
  let begun = false;
  try {
    disk.rename(places.draft, places.journal('new'));
    disk.syncFolder(places.work);
    const standings = standingsOf(disk, places, entries, 'new');
    refuseForeign(root, standings);
    refuseBroken(root, standings);
    begun = true;
    bring(disk, places, standings, 'new');
  } catch (error) {
    if (begun) takeBack(error);
    tidy();
    throw explained(error, root, 'nothing');
  }
  tidy();

  function takeBack(cause: unknown) {
    try {
      turnBack(disk, places);
      const standings = standingsOf(disk, places, entries, 'old');
      refuseForeign(root, standings);
      refuseBroken(root, standings);
      bring(disk, places, standings, 'old');
    } catch (error) {
      if (error instanceof PublishError) throw error;
      if (codeOf(error) === undefined) throw error;
      throw explained(cause, root, 'unfinished');
    }
  }
}

/** What is only tidying up may be left to the next command. */
export function attempt(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
  }
}
