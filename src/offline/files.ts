import { importsOf, scriptsOf } from './references.ts';
import { stores } from './shape.ts';
import { keep, stored } from './store.ts';

/** Files on their way: a page and the store may want the same one at once. */
const coming = new Map<string, Promise<Response>>();

async function load(address: string): Promise<Response> {
  const answer = await fetch(address);
  await keep(stores.files, address, answer.clone());
  return answer;
}

/** A file of `/tep/`, from the store when it is there: another content would have another name. */
export async function file(address: string): Promise<Response> {
  const held = await stored(stores.files, address);
  if (held) return held;
  const answer =
    coming.get(address) ??
    load(address).finally(() => {
      coming.delete(address);
    });
  coming.set(address, answer);
  return (await answer).clone();
}

/** Sees that what a page needs to run is stored with it. */
export async function keepScriptsOf(html: string): Promise<void> {
  const wanted = scriptsOf(html);
  // The list grows while it is read.
  for (const address of wanted) {
    const answer = await file(address);
    if (!answer.ok) continue;
    const more = importsOf(await answer.text());
    wanted.push(...more.filter((other) => !wanted.includes(other)));
  }
}
