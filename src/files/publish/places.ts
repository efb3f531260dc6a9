import path from 'node:path';

/** The one hidden folder below a root in which a change is prepared; nobody reads it as content. */
export const workFolder = '.publish';

/** Which state of the files: as they were, or as they shall be. */
export type Side = 'old' | 'new';
export const sides = ['new', 'old'] as const satisfies Side[];

/** The journal by the state it leads to; that one of them exists is the decision. */
const journals = { new: 'journal.json', old: 'journal-back.json' } as const;

/** Where everything lies while a change of the files below `root` is under way. */
export function placesOf(root: string) {
  const work = path.join(root, workFolder);
  return {
    work,
    /** One empty file for each process that wants to write. */
    locks: path.join(work, 'lock'),
    /** Files of one state, each called by its number in the journal. */
    side: (side: Side) => path.join(work, side),
    staged: (side: Side, index: number | string) => path.join(work, side, String(index)),
    journal: (side: Side) => path.join(work, journals[side]),
    /** The journal before it counts. */
    draft: path.join(work, 'journal.tmp'),
    target: (relative: string) => path.join(root, relative),
  };
}

export type Places = ReturnType<typeof placesOf>;
