import { readContentFile } from '../files/read.ts';
import { formatProblem } from '../files/problem.ts';
import { settings } from './schema.ts';
import type { Settings } from './schema.ts';

/**
 * This deployment's settings, from `site.yaml` in a content folder.
 * @throws Error in Vietnamese when the file is missing or wrong; `npm run check` tells the same with lines.
 */
export function readSettings(contentDir: string): Settings {
  const file = readContentFile(contentDir, 'site.yaml');
  if (file.problems.length > 0) throw new Error(file.problems.map(formatProblem).join('\n'));
  const parsed = settings.safeParse(file.data);
  if (!parsed.success)
    throw new Error(`${file.shown}: nội dung sai, chạy “npm run check” để xem từng lỗi.`);
  return parsed.data;
}
