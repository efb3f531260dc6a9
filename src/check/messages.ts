import type { z } from 'zod';
import type { ContentFile } from '../files/read.ts';
import type { Problem } from '../files/problem.ts';

/** What one issue of a schema means to an editor. */
export function issueMessages(issue: z.core.$ZodIssue, file: ContentFile): Problem[] {
  return [{ file: file.shown, line: file.lineOf(issue.path), message: issue.message }];
}
