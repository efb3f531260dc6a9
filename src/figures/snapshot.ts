import { z } from 'zod';
import { jsonByRows } from '../text/openTable.ts';
import { openFigureShape } from './openShape.ts';
import type { OpenFigure } from './openShape.ts';
import { revise, revision, undo } from './revisions.ts';
import type { PageChange, Revision } from './revisions.ts';

/** Where the figures as last published lie in the content folder, and what changed day by day. */
export const revisionsDir = 'revisions';
/** The figures as last published. */
export const snapshotFile = `${revisionsDir}/figures.json`;
/** What changed on a day. */
export const revisionFile = (date: string) => `${revisionsDir}/${date}.json`;
/** The names of both kinds of files. */
export const revisionsPattern = /^revisions\/(?:figures|\d{4}-\d{2}-\d{2})\.json$/;

// A field added to the shape later needs a default there, so that what was published earlier can still be read.
const snapshot = z.strictObject({ figures: z.array(openFigureShape) });

/** What was published so far. */
export type History = { figures: readonly OpenFigure[]; revisions: readonly Revision[] };

/** @throws Error in English for text that is no snapshot; the reader of the file says it in Vietnamese */
export function readSnapshot(json: string): OpenFigure[] {
  return snapshot.parse(JSON.parse(json)).figures;
}

/** @throws Error in English for text that is no revision; the reader of the file says it in Vietnamese */
export function readRevision(json: string): Revision {
  return revision.parse(JSON.parse(json));
}

/**
 * The files that keep the history once some figures are published on a day: all of them as they are now, and what
 * changed since the day before. Publishing twice on a day tells the changes of both in one; a clock that went back
 * (a build as of an earlier day) adds to the newest day there is.
 * @returns `changes` are those since the last time, not since the day before
 */
export function keepHistory(
  { figures: before, revisions }: History,
  now: readonly OpenFigure[],
  clock: string,
  nameOf: (page: string) => string | undefined,
): { write: Map<string, string>; remove: string[]; changes: readonly PageChange[] } {
  if (now.length === 0 && before.length === 0) return { write: new Map(), remove: [], changes: [] };
  const write = new Map([[snapshotFile, jsonByRows({}, 'figures', now)]]);
  const today = revisions.reduce((last, { date }) => (date > last ? date : last), clock);
  const changes = revise(before, now, today, nameOf)?.changes ?? [];
  const earlierToday = revisions.find(({ date }) => date === today);
  const base = earlierToday ? undo(before, earlierToday) : before;
  const revised = revise(base, now, today, nameOf);
  if (!revised) return { write, remove: earlierToday ? [revisionFile(today)] : [], changes };
  const { before: kept, ...head } = revised;
  return {
    write: write.set(revisionFile(today), jsonByRows(head, 'before', kept)),
    remove: [],
    changes,
  };
}
