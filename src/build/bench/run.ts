import { spawn } from 'node:child_process';
import path from 'node:path';
import { watchMemory } from './memory.ts';

/** How long one step of a build took. */
export type Step = { name: string; seconds: number };

/** One build, measured from outside. */
export type Run = {
  steps: Step[];
  seconds: number;
  /** Of all processes of the build together, bytes; undefined where the system does not tell. */
  peakMemory: number | undefined;
};

/** What the build says when a step begins. */
const beginnings: [string, string][] = [
  ['Kiểm tra nội dung', 'kiểm tra'],
  ['Dựng trang', 'Astro'],
  ['Lập chỉ mục', 'chỉ mục'],
];

/** The step that a line of the build's output begins; undefined for any other line. */
export function stepOf(line: string): string | undefined {
  return beginnings.find(([words]) => line.startsWith(words))?.[1];
}

/**
 * Builds a site in a process of its own, as `npm run build` does.
 * @throws Error with the build's own words when it fails
 */
export function runBuild(root: string, env: Record<string, string>): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(root, 'scripts', 'build.ts')], {
      cwd: root,
      env: { ...process.env, ...env },
    });
    const memory = watchMemory(child.pid ?? 0);
    const began = performance.now();
    const marks = [{ name: 'chuẩn bị', at: began }];
    let output = '';
    child.stdout.on('data', (part: Buffer) => {
      output += part.toString();
      for (const line of part.toString().split('\n')) {
        const name = stepOf(line);
        if (name) marks.push({ name, at: performance.now() });
      }
    });
    child.stderr.on('data', (part: Buffer) => (output += part.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      const ended = performance.now();
      const peakMemory = memory.stop();
      if (code !== 0) {
        reject(new Error(output.trim()));
        return;
      }
      const steps = marks.map(({ name, at }, index) => ({
        name,
        seconds: ((marks[index + 1]?.at ?? ended) - at) / 1000,
      }));
      resolve({ steps, seconds: (ended - began) / 1000, peakMemory });
    });
  });
}
