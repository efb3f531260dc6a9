import { attempt, carryOut, prepare } from './carryOut.ts';
import { stepsOf } from './changes.ts';
import type { Changes, Step } from './changes.ts';
import { nodeDisk } from './disk.ts';
import type { Disk } from './disk.ts';
import { PublishError, codeOf, explained } from './errors.ts';
import { clear, finish, isPending } from './finish.ts';
import type { Recovery } from './finish.ts';
import { takeLock } from './lock.ts';
import { placesOf } from './places.ts';
import type { Places } from './places.ts';
import { thisProcess } from './self.ts';
import type { Self } from './self.ts';
import { undisturbed } from './signals.ts';

/** What was really changed: paths from the root. */
export type Published = { written: string[]; removed: string[] };

/** Changes many files below a root as one. */
export type Publish = (changes: Changes) => Published;

/** The disk and the process; others only in tests. */
export type Tools = { disk?: Disk; self?: Self; patience?: number };

/** How long a command waits for another to finish, in milliseconds. */
const usualPatience = 5000;

/**
 * Changes many files below `root` as one: killed at any moment, the next command that calls `finishInterrupted`,
 * `alone` or this finds either the old state or brings the new one to its end. Files that hold already what they
 * should are not touched.
 * @throws PublishError in Vietnamese; the old state is whole then, unless it says otherwise
 */
export function publish(root: string, changes: Changes, tools: Tools = {}): Published {
  const entered = enter(root, tools);
  try {
    return change(entered, root, changes);
  } finally {
    entered.release();
  }
}

/**
 * Reads and changes files while no other process may: what an earlier one left is finished first.
 * @param work is given `publish` for this root
 * @throws PublishError in Vietnamese
 */
export async function alone<Result>(
  root: string,
  work: (publish: Publish) => Result | Promise<Result>,
  tools: Tools = {},
): Promise<Result> {
  const entered = enter(root, tools);
  try {
    return await work((changes) => change(entered, root, changes));
  } finally {
    entered.release();
  }
}

/**
 * Before anything below `root` is read: finishes a change that was broken off. While another process is at it, waits.
 * @throws PublishError in Vietnamese
 */
export function finishInterrupted(root: string, tools: Tools = {}): Recovery {
  const { disk = nodeDisk } = tools;
  const places = placesOf(root);
  if (!disk.list(places.work)) return 'nothing';
  const pending = isPending(disk, places);
  try {
    const { recovery, release } = enter(root, { ...tools, ...(pending ? {} : { patience: 0 }) });
    release();
    return recovery;
  } catch (error) {
    // Nothing is decided yet: the old state is whole, whoever else prepares a new one.
    if (!pending && error instanceof PublishError) return 'nothing';
    throw error;
  }
}

type Entered = {
  disk: Disk;
  places: Places;
  recovery: Recovery;
  release(): void;
  /** Why the right to write could not be taken: the folder is there to be read only, or the disk is full. */
  barred?: unknown;
};

/** Takes the right to write and finishes what was broken off; without that right one may still read. */
function enter(root: string, { disk = nodeDisk, self = thisProcess, patience }: Tools): Entered {
  const places = placesOf(root);
  let giveBack: () => void;
  try {
    giveBack = takeLock(disk, root, places, self, patience ?? usualPatience);
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    if (isPending(disk, places)) throw explained(error, root, 'unfinished');
    return { disk, places, recovery: 'nothing', release: () => undefined, barred: error };
  }
  const release = () => {
    attempt(giveBack);
  };
  try {
    return { disk, places, recovery: undisturbed(() => finish(disk, root, places)), release };
  } catch (error) {
    release();
    throw explained(error, root, 'unfinished');
  }
}

function change({ disk, places, barred }: Entered, root: string, changes: Changes): Published {
  let steps: Step[];
  try {
    steps = stepsOf(disk, root, changes);
    if (steps.length > 0) {
      if (barred !== undefined) throw barred;
      prepare(disk, root, places, steps);
    }
  } catch (error) {
    if (barred === undefined) {
      attempt(() => {
        clear(disk, places);
      });
    }
    throw explained(error, root, 'nothing');
  }
  if (steps.length > 0) {
    undisturbed(() => {
      carryOut(disk, root, places, steps);
    });
  }
  const paths = (removed: boolean) =>
    steps.filter(({ entry }) => (entry.new === null) === removed).map(({ entry }) => entry.path);
  return { written: paths(false), removed: paths(true) };
}
