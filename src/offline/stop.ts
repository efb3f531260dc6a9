import { clearStores } from './essentials.ts';
import type { WorkerScope } from './scope.ts';

/** For a portal that does not want to be stored any more: takes back what an older `/sw.js` did. */
export function stopOffline(scope: WorkerScope): void {
  const clear = async () => {
    await clearStores();
    await scope.registration.unregister();
  };
  scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
  scope.addEventListener('activate', (event) => event.waitUntil(clear()));
}
