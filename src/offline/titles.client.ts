import { stores } from './shape.ts';

/** A page stored on this device. */
export type StoredPage = { address: string; title: string };

/** The title a page gives to whoever shares it: without the portal's name. */
function titleIn(html: string): string | undefined {
  // The head is enough: a page has up to 100 kB, and there may be a hundred pages.
  const head = new DOMParser().parseFromString(html.slice(0, html.indexOf('</head>')), 'text/html');
  return head.querySelector<HTMLMetaElement>('meta[property="og:title"]')?.content;
}

/** The pages opened on this device, the last one first. */
export async function storedPages(): Promise<StoredPage[]> {
  const store = await caches.open(stores.pages);
  const keys = [...(await store.keys())].reverse();
  const pages = await Promise.all(
    keys.map(async (key) => {
      const title = titleIn((await (await store.match(key))?.text()) ?? '');
      return title ? [{ address: new URL(key.url).pathname, title }] : [];
    }),
  );
  return pages.flat();
}
