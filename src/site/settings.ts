import { readValid } from '../files/validate.ts';
import { settings } from './schema.ts';
import type { Settings } from './schema.ts';

/**
 * This deployment's settings, from `site.yaml` in a content folder.
 * @throws Error that lists every problem in Vietnamese with its line.
 */
export function readSettings(contentDir: string): Settings {
  return readValid(contentDir, 'site.yaml', settings);
}
