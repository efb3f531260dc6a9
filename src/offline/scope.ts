/** What we use of a service worker; TypeScript's own description cannot stand beside that of pages. */
export type WorkerScope = {
  location: { origin: string };
  navigator: { connection?: { saveData?: boolean } };
  skipWaiting(): Promise<void>;
  clients: {
    claim(): Promise<void>;
    matchAll(options: {
      includeUncontrolled: boolean;
      type: 'window';
    }): Promise<readonly { url: string }[]>;
  };
  registration: {
    active: object | null;
    installing: object | null;
    waiting: object | null;
    unregister(): Promise<boolean>;
    /** Not in Safari 13. */
    navigationPreload?: { enable(): Promise<void> };
  };
  addEventListener(kind: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(kind: 'fetch', listener: (event: Fetching) => void): void;
};

/** An event that the browser keeps the worker awake for. */
export type Lasting = { waitUntil(work: Promise<unknown>): void };

/** A request of a page. */
export type Fetching = Lasting & {
  request: Request;
  /** The answer to a navigation that the browser asked for while the worker woke up. */
  preloadResponse?: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
};
