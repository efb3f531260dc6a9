import type { Reason } from './notice.ts';

/** From the network; or from the store, and why. */
export type Fresh = { answer: Response } | { held: Response; reason: Reason };

const wait = (milliseconds: number) =>
  new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), milliseconds));

/**
 * The network's answer if it comes in time and the server is well, otherwise what is stored.
 * @param coming the network's answer; it may still be stored when it comes too late
 * @param patience milliseconds
 * @throws as the network does when nothing is stored
 */
export async function freshFirst(
  coming: Promise<Response>,
  held: Response | undefined,
  patience: number,
): Promise<Fresh> {
  if (!held) return { answer: await coming };
  try {
    const answer = await Promise.race([coming, wait(patience)]);
    if (!answer) return { held, reason: 'slow' };
    return answer.status < 500 ? { answer } : { held, reason: 'server-fails' };
  } catch {
    return { held, reason: 'no-network' };
  }
}
