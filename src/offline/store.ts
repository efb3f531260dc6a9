import type { stores } from './shape.ts';

type StoreName = (typeof stores)[keyof typeof stores];

/** What is stored under an address. Packed or not, it is the same file. */
export async function stored(name: StoreName, key: string): Promise<Response | undefined> {
  return (await caches.open(name)).match(key, { ignoreVary: true });
}

/** Stores a whole, good answer; a full device is no reason to fail. */
export async function keep(name: StoreName, key: string, answer: Response): Promise<void> {
  if (answer.status !== 200 || answer.redirected) return;
  try {
    await (await caches.open(name)).put(key, answer);
  } catch {
    // The reader has the answer all the same.
  }
}

/** Lets the oldest go. Browsers list the longest stored first. */
export async function trim(name: StoreName, most: number): Promise<void> {
  const store = await caches.open(name);
  const keys = await store.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((key) => store.delete(key)));
}
