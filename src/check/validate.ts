import type { z } from 'zod';
import type { ContentFile } from '../files/read.ts';
import type { Problem } from '../files/problem.ts';
import { issueMessages } from './messages.ts';

export type Validation<Data> = { ok: true; data: Data } | { ok: false; problems: Problem[] };

/** Validates one file against its schema; every error at once, in Vietnamese, with its line. */
export function validateFile<Schema extends z.ZodType>(
  file: ContentFile,
  schema: Schema,
): Validation<z.infer<Schema>> {
  if (file.problems.length > 0) return { ok: false, problems: file.problems };
  const parsed = schema.safeParse(file.data);
  if (parsed.success) return { ok: true, data: parsed.data };
  return {
    ok: false,
    problems: parsed.error.issues.flatMap((issue) => issueMessages(issue, file)),
  };
}
