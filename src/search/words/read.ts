import { existsSync } from 'node:fs';
import path from 'node:path';
import { readValid } from '../../files/validate.ts';
import { compileWords } from './compile.ts';
import type { Words } from './compiled.ts';
import { wordList } from './schema.ts';

/**
 * The words of a content folder; without `words.yaml` the search knows no synonyms.
 * @throws Error in Vietnamese that lists every problem with its line
 */
export function readWords(contentDir: string): Words {
  if (!existsSync(path.join(contentDir, 'words.yaml'))) return { groups: [], short: [] };
  return compileWords(readValid(contentDir, 'words.yaml', wordList));
}
