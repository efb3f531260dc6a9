import { buildPaths } from '../paths.ts';
import { PublishError } from './errors.ts';
import { finishInterrupted } from './publish.ts';

const notes = {
  finished: 'Một lần viết trước bị ngắt giữa chừng; đã viết nốt.',
  undone: 'Một lần viết trước bị ngắt giữa chừng và hỏng; đã trả các tệp về như cũ.',
} as const;

/**
 * The content folder of this run, whole: the door for every command that reads it. What a killed run left is brought
 * to its end first. Ends the process with Vietnamese sentences when that cannot be done.
 */
export function wholeContent(): string {
  const { content } = buildPaths();
  try {
    const recovery = finishInterrupted(content);
    // Not among the results, which other programs read.
    if (recovery !== 'nothing') console.error(notes[recovery]);
    return content;
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
