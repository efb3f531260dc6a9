import { statSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { explainIssue } from './messages.ts';
import { formatProblem, guarded } from './problem.ts';
import type { Problem } from './problem.ts';
import { readContentFile } from './read.ts';
import type { ContentFile } from './read.ts';

/** The data of a file, or everything that is wrong in it. */
export type Validation<Data> = { ok: true; data: Data } | { ok: false; problems: Problem[] };

/** Validates one file against its schema; every error at once, in Vietnamese, with its line. */
export function validateFile<Schema extends z.ZodType>(
  file: ContentFile,
  schema: Schema,
): Validation<z.infer<Schema>> {
  if (file.problems.length > 0) return { ok: false, problems: file.problems };

  const keysByPlace = new Map<string, readonly string[]>();
  const parsed = schema.safeParse(file.data, {
    reportInput: true,
    error: (issue) => {
      if (issue.code === 'unrecognized_keys' && issue.inst instanceof z.ZodObject) {
        keysByPlace.set(placeKey(issue.path ?? []), Object.keys(issue.inst.shape));
      }
      return undefined;
    },
  });
  if (parsed.success) return { ok: true, data: parsed.data };

  const problems = withoutEchoes(parsed.error.issues)
    .flatMap((issue) => explainIssue(issue, (path) => keysByPlace.get(placeKey(path)) ?? []))
    .map(({ path, key, message, fix }) => ({
      file: file.shown,
      line: key === undefined ? file.lineOf(path) : file.lineOfKey(path, key),
      message,
      fix: file.path.endsWith('.csv') ? inColumns(fix) : fix,
    }));
  return { ok: false, problems };
}

/** A row has cells where a file has lines. */
function inColumns(fix: string | undefined): string | undefined {
  return fix
    ?.replace(/^thêm dòng “(\w+): ” với/, 'điền cột “$1” với')
    .replace(' trong dấu nháy kép', '');
}

/** The same; a mistake of ours in a schema becomes a problem of this file alone. */
export function validateGuarded<Schema extends z.ZodType>(
  file: ContentFile,
  schema: Schema,
): Validation<z.infer<Schema>> {
  return guarded<Validation<z.infer<Schema>>>(
    file.shown,
    () => validateFile(file, schema),
    (problem) => ({ ok: false, problems: [problem] }),
  );
}

/** The single files read before; thousands of pages ask for the same few. */
const known = new Map<string, { stamp: string; file: ContentFile }>();

/** A file as it was read before, as long as it has not changed since. */
function readOnce(contentDir: string, relative: string): ContentFile {
  const { mtimeMs = 0, size = 0 } =
    statSync(path.join(contentDir, relative), { throwIfNoEntry: false }) ?? {};
  const [name, stamp] = [path.join(contentDir, relative), `${mtimeMs} ${size}`];
  const before = known.get(name);
  if (before?.stamp === stamp) return before.file;
  const file = readContentFile(contentDir, relative);
  known.set(name, { stamp, file });
  return file;
}

/**
 * Reads one of the files of which there is one, such as `site.yaml`; again only when it has changed.
 * @throws Error in Vietnamese that lists every problem with its line
 */
export function readValid<Schema extends z.ZodType>(
  contentDir: string,
  relative: string,
  schema: Schema,
): z.infer<Schema> {
  const result = validateFile(readOnce(contentDir, relative), schema);
  if (!result.ok) throw new Error(`\n${result.problems.map(formatProblem).join('\n')}\n`);
  return result.data;
}

function placeKey(path: readonly PropertyKey[]): string {
  return path.map(String).join('\n');
}

/**
 * Swapped coordinates also break the limits of latitude, and "7h30" cannot be compared with "11h30"; only the
 * cause is worth telling.
 */
function withoutEchoes(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const parent = (issue: z.core.$ZodIssue) => placeKey(issue.path.slice(0, -1));
  const unread = issues.filter(({ code }) => code === 'invalid_format').map(parent);
  const swapped = issues
    .filter((issue) => issue.message === 'position-swapped')
    .map((issue) => placeKey(issue.path));
  return issues.filter(
    (issue) =>
      !(
        (issue.code === 'too_big' || issue.code === 'too_small') &&
        swapped.includes(parent(issue))
      ) && !(issue.message.endsWith('-end-before-start') && unread.includes(parent(issue))),
  );
}
