import { codeOf } from './errors.ts';

/** Waits without giving anybody else a turn: what is under way here must not be broken off. */
export function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** On Windows a virus scanner or an editor holds a file for a moment; waits in all about 1.3 seconds. */
const waits = [10, 20, 40, 80, 160, 320, 640];

/**
 * Tries again for a while what fails because somebody else has the file open.
 * @throws the last error
 */
export function patiently(
  work: () => void,
  platform: NodeJS.Platform = process.platform,
  wait = sleep,
): void {
  // Elsewhere a missing permission does not come back by itself.
  const passing = platform === 'win32' ? ['EBUSY', 'EPERM', 'EACCES'] : ['EBUSY'];
  for (const pause of waits) {
    try {
      work();
      return;
    } catch (error) {
      if (!passing.includes(codeOf(error) ?? '')) throw error;
      wait(pause);
    }
  }
  work();
}
