import { clearStores, essential, keyOf, storeEssentials, sweep } from './essentials.ts';
import { file } from './files.ts';
import { freshFirst } from './fresh.ts';
import { dayOf, withNotice } from './notice.ts';
import { keepPage } from './pages.ts';
import { addressOf, routeOf } from './route.ts';
import type { Asked } from './route.ts';
import type { Fetching, WorkerScope } from './scope.ts';
import { offlineAddress, stores } from './shape.ts';
import type { Essentials } from './shape.ts';
import { keep, stored, trim } from './store.ts';

/** How long a reader waits for the network when something is stored, in milliseconds. */
const patience = { page: 4000, essential: 1000 };
const mostNames = 80;
const nothing = () => undefined;

/** The portal without a network: what `/sw.js` does. */
export function serveOffline(scope: WorkerScope, essentials: Essentials): void {
  const { origin } = scope.location;
  const isEssential = (address: string) => essentials.kept.some((one) => one.address === address);
  const held = (address: string) =>
    isEssential(address) ? essential(essentials, address) : stored(stores.pages, address);
  const route = (asked: Asked) => routeOf(asked, origin, isEssential);
  const saves = () => scope.navigator.connection?.saveData === true;

  /** Stores the pages that were open before there was a worker; the browser has just had them. */
  async function keepOpenPages(): Promise<void> {
    const windows = await scope.clients.matchAll({ includeUncontrolled: true, type: 'window' });
    for (const { url } of windows) {
      const address = addressOf(url);
      if (route({ method: 'GET', mode: 'navigate', url }) !== 'page') continue;
      if (isEssential(address) || (await held(address))) continue;
      await fetch(address, { cache: 'force-cache' })
        .then((answer) => keepPage(address, answer))
        .catch(nothing);
    }
  }

  async function install(): Promise<void> {
    if (!saves()) {
      const first = !scope.registration.active;
      if (first) await keepOpenPages();
      await storeEssentials(essentials);
      // Somebody may have read on meanwhile.
      if (first) await keepOpenPages();
    }
    await scope.skipWaiting();
  }

  async function activate(): Promise<void> {
    await clearStores(Object.values(stores));
    // The browser asks the network while the worker wakes up.
    await scope.registration.navigationPreload?.enable();
    await scope.clients.claim();
  }

  let settling: Promise<void> | undefined;
  /** Stores what is missing and clears up, once; not while the worker starts, when a page may be waiting. */
  function settle(): Promise<void> {
    settling ??= storeEssentials(essentials)
      .then(async () => {
        const { installing, waiting } = scope.registration;
        // What a newer worker is storing is not old.
        if (!installing && !waiting) await sweep(essentials);
      })
      .catch(() => {
        settling = undefined;
      });
    return settling;
  }

  async function keepAnswer(address: string, answer: Response): Promise<void> {
    if (isEssential(address)) await keep(stores.essentials, keyOf(essentials, address), answer);
    else await keepPage(address, answer);
    // Whoever saved data on the first visit may not do so today.
    if (!saves()) await settle();
  }

  async function page(address: string, coming: Promise<Response>): Promise<Response> {
    try {
      const fresh = await freshFirst(coming, await held(address), patience.page);
      if ('answer' in fresh) return fresh.answer;
      const day = dayOf(fresh.held.headers.get('date'));
      return new Response(withNotice(await fresh.held.text(), fresh.reason, day), {
        headers: { 'Content-Type': 'text/html;charset=utf-8' },
      });
    } catch (error) {
      const instead = await held(offlineAddress);
      if (instead) return instead;
      throw error;
    }
  }

  async function data(address: string, coming: Promise<Response>): Promise<Response> {
    const fresh = await freshFirst(coming, await held(address), patience.essential);
    return 'answer' in fresh ? fresh.answer : fresh.held;
  }

  /** Downloads and the like: what the browser has asked for already is not asked for twice. */
  async function download(event: Fetching): Promise<Response> {
    return (await event.preloadResponse) ?? fetch(event.request);
  }

  /** The network's answer, a copy of which is stored even when it comes too late for the reader. */
  function load(event: Fetching, store: (answer: Response) => Promise<void>): Promise<Response> {
    const coming = Promise.resolve(event.preloadResponse).then(
      (preloaded) => preloaded ?? fetch(event.request),
    );
    event.waitUntil(coming.then((answer) => store(answer.clone())).catch(nothing));
    return coming;
  }

  /** A file of names as it is stored; the newest is there the next time. */
  async function name(event: Fetching, address: string): Promise<Response> {
    const coming = load(event, async (answer) => {
      await keep(stores.names, address, answer);
      await trim(stores.names, mostNames);
    });
    return (await stored(stores.names, address)) ?? coming;
  }

  scope.addEventListener('install', (event) => event.waitUntil(install()));
  scope.addEventListener('activate', (event) => event.waitUntil(activate()));
  scope.addEventListener('fetch', (event) => {
    const address = addressOf(event.request.url);
    const storing = () => load(event, (answer) => keepAnswer(address, answer));
    switch (route(event.request)) {
      case 'page':
        return event.respondWith(page(address, storing()));
      case 'essential':
        return event.respondWith(data(address, storing()));
      case 'file':
        return event.respondWith(file(address));
      case 'name':
        return event.respondWith(name(event, address));
      case 'download':
        return event.respondWith(download(event));
      case 'other':
        return undefined;
    }
  });
}
