/** A file that keeps its address when it changes, and the mark of its bytes. */
export type Kept = { address: string; revision: string };

/** What a device stores before anybody asks for it: the search, its answers, and the page for no network. */
export type Essentials = {
  /** Addresses that stay while their bytes change. */
  kept: readonly Kept[];
  /** Files of `/tep/`; their names change with their bytes. */
  files: readonly string[];
};

/** Every store of ours begins so; what begins so and is not among `stores` was left by an older portal. */
export const storePrefix = 'cong-';

/** What a device keeps, by name of its cache. */
export const stores = {
  essentials: `${storePrefix}thiet-yeu`,
  /** Pages somebody opened here, the oldest first. */
  pages: `${storePrefix}trang`,
  /** Scripts and data of `/tep/`. */
  files: `${storePrefix}tep`,
  /** Names of places. */
  names: `${storePrefix}ten`,
} as const;

export const filesFolder = '/tep/';
export const namesFolder = '/du-lieu/ten/';
export const searchAddress = '/tim-kiem/';
/** Shown for a page that was never opened on this device. */
export const offlineAddress = '/khong-co-mang/';
