import { keepScriptsOf } from './files.ts';
import { stores } from './shape.ts';
import { keep, trim } from './store.ts';

const mostPages = 120;

/** Stores a page somebody opened, with the scripts it runs. */
export async function keepPage(address: string, answer: Response): Promise<void> {
  const html = await answer.clone().text();
  await keep(stores.pages, address, answer);
  await trim(stores.pages, mostPages);
  if (answer.ok) await keepScriptsOf(html);
}
