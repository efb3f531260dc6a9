import { filesFolder, namesFolder } from './shape.ts';

/** How a request is answered: `download` by the network alone, `other` is none of the worker's business. */
export type Route = 'page' | 'download' | 'essential' | 'file' | 'name' | 'other';

/** The part of a request that decides. */
export type Asked = Pick<Request, 'method' | 'mode' | 'url'>;

/** What is asked for, without the question; a page whose last slash got lost on the way is the same page. */
export function addressOf(url: string): string {
  const { pathname } = new URL(url);
  return /\/[^/.]+$/.test(pathname) ? `${pathname}/` : pathname;
}

/**
 * Calendars, map data and everything of other sites go to the network as if no worker were there.
 * @param essential whether an address is stored on the first visit
 */
export function routeOf(
  { method, mode, url }: Asked,
  origin: string,
  essential: (address: string) => boolean,
): Route {
  if (method !== 'GET' || new URL(url).origin !== origin) return 'other';
  const pathname = addressOf(url);
  if (mode === 'navigate') return pathname.endsWith('/') ? 'page' : 'download';
  if (essential(pathname)) return 'essential';
  if (pathname.startsWith(filesFolder)) return 'file';
  if (pathname.startsWith(namesFolder)) return 'name';
  return 'other';
}
