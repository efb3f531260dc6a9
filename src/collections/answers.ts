import { answerFile } from '../search/engine/file.ts';
import type { AnswerFile } from '../search/engine/shape.ts';
import { readWords } from '../search/words/read.ts';
import { readSearchables } from './searchable.ts';

/**
 * The file of the instant answers for one content folder: what browsers load, `npm run ask` asks, the bench measures.
 * @throws Error that lists every problem in Vietnamese with file and line
 */
export function readAnswerFile(contentDir: string): AnswerFile {
  return answerFile(readSearchables(contentDir), readWords(contentDir));
}
