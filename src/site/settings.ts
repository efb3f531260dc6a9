import { formatProblem } from '../files/problem.ts';
import { readContentFile } from '../files/read.ts';
import { validateFile } from '../files/validate.ts';
import { settings } from './schema.ts';
import type { Settings } from './schema.ts';

/**
 * This deployment's settings, from `site.yaml` in a content folder.
 * @throws Error that lists every problem in Vietnamese with its line.
 */
export function readSettings(contentDir: string): Settings {
  const result = validateFile(readContentFile(contentDir, 'site.yaml'), settings);
  if (!result.ok) throw new Error(`\n${result.problems.map(formatProblem).join('\n')}\n`);
  return result.data;
}
