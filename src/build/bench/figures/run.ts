import { spawn } from 'node:child_process';
import path from 'node:path';
import { z } from 'zod';

/** What the process that did the work says of itself. */
export const told = z.object({
  /** From the first line of the work to its end; without starting Node. */
  seconds: z.number(),
  /** The same by the processor's own clock: other programs of the machine do not count. */
  processor: z.number(),
  /** Seconds of the processor by stage. */
  stages: z.record(z.string(), z.number()),
  /** The most memory it ever had, in bytes. */
  peakMemory: z.number(),
  /** Files it wrote. */
  files: z.number(),
  /** What is wrong with the made-up content: nothing, or the measurement is none. */
  problems: z.array(z.string()),
});
export type Told = z.infer<typeof told>;

/** What a process is to do: `regenerate`, or the `check` editors run. */
export type Task = 'regenerate' | 'check';

/**
 * Does one task in a process of its own, so that each begins with an empty memory.
 * @throws Error with its own words when it fails
 */
export function runTask(root: string, task: Task, contentDir: string): Promise<Told> {
  const script = path.join(root, 'src', 'build', 'bench', 'figures', 'task.ts');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, task, contentDir], { cwd: root });
    let [output, errors] = ['', ''];
    child.stdout.on('data', (part: Buffer) => (output += part.toString()));
    child.stderr.on('data', (part: Buffer) => (errors += part.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) {
        reject(new Error(errors.trim()));
        return;
      }
      const result = told.parse(JSON.parse(output));
      if (result.problems.length === 0) resolve(result);
      else reject(new Error(result.problems.slice(0, 20).join('\n')));
    });
  });
}
