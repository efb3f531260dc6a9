import { file } from './files.ts';
import { filesNamedIn } from './references.ts';
import { storePrefix, stores } from './shape.ts';
import type { Essentials } from './shape.ts';
import { keep, stored } from './store.ts';

/** Where the bytes a worker was built with are stored; a newer portal puts its own beside them. */
export function keyOf({ kept }: Essentials, address: string): string {
  const found = kept.find((one) => one.address === address);
  return found ? `${address}?ban=${found.revision}` : address;
}

/** What is stored of an essential address; an older portal's, while there is no newer one. */
export async function essential(
  essentials: Essentials,
  address: string,
): Promise<Response | undefined> {
  const exact = await stored(stores.essentials, keyOf(essentials, address));
  if (exact) return exact;
  const store = await caches.open(stores.essentials);
  return store.match(address, { ignoreSearch: true, ignoreVary: true });
}

/**
 * Stores what is missing, one after another: whoever reads on meanwhile needs the line.
 * @throws when something cannot be had whole; what is stored already is kept for the next try
 */
export async function storeEssentials(essentials: Essentials): Promise<void> {
  for (const address of essentials.files) {
    const answer = await file(address);
    if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  }
  for (const { address } of essentials.kept) {
    const key = keyOf(essentials, address);
    if (await stored(stores.essentials, key)) continue;
    const answer = await fetch(address, { cache: 'no-cache', priority: 'low' });
    if (!answer.ok) throw new Error(`${answer.status} ${address}`);
    await keep(stores.essentials, key, answer);
  }
}

/** All answers of a cache. */
async function allOf(name: string): Promise<Response[]> {
  const store = await caches.open(name);
  const answers = await Promise.all((await store.keys()).map((key) => store.match(key)));
  return answers.flatMap((answer) => answer ?? []);
}

/** Everything in the files' store that a stored page, old or new, may still ask for. */
async function filesInUse(essentials: Essentials): Promise<ReadonlySet<string>> {
  const used = new Set(essentials.files);
  for (const name of [stores.pages, stores.essentials])
    for (const page of await allOf(name))
      for (const address of filesNamedIn(await page.text())) used.add(address);
  // A set hands out what is added while it is read.
  for (const address of used) {
    const held = await stored(stores.files, address);
    if (held) for (const other of filesNamedIn(await held.text())) used.add(other);
  }
  return used;
}

/** What of the essentials an older portal stored. */
async function olderEssentials(essentials: Essentials): Promise<Request[]> {
  const current = essentials.kept.map(({ address }) => keyOf(essentials, address));
  const keys = await (await caches.open(stores.essentials)).keys();
  return keys.filter(({ url }) => {
    const { pathname, search } = new URL(url);
    return !current.includes(pathname + search);
  });
}

/** Lets go of what an older portal stored, except what pages opened then still need. */
export async function sweep(essentials: Essentials): Promise<void> {
  const older = await olderEssentials(essentials);
  if (older.length === 0) return;
  // Before the older search page goes: it may be open, and its scripts stay until the next time.
  const used = await filesInUse(essentials);
  const files = await caches.open(stores.files);
  for (const key of await files.keys())
    if (!used.has(new URL(key.url).pathname)) await files.delete(key);
  const store = await caches.open(stores.essentials);
  for (const key of older) await store.delete(key);
}

/** Deletes the stores of this portal whose names are not in use, or all of them. */
export async function clearStores(known: readonly string[] = []): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith(storePrefix) && !known.includes(name)) await caches.delete(name);
}
