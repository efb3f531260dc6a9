import type { CommuneDetail } from './details.ts';
import type { LatLon } from '../../units/plane.ts';
import { openFiles } from './files.client.ts';
import type { Files } from './files.client.ts';
import { filterPoints } from './filter.ts';
import type { Found, Kept } from './filter.ts';
import { askPosition } from './near.client.ts';
import type { Query } from './query.ts';
import { parseQuery, queryString } from './query.ts';

/** Where distances are measured from, in words and on the ground. */
export type From = { words: string; at?: LatLon | undefined; commune?: CommuneDetail | undefined };

/** What the list and the map show; both are drawn from this and from nothing else. */
export type Finding = {
  query: Query;
  now: number;
  found: Found;
  /** What the map draws: the same, in the frame or out of it. */
  onMap: Found;
  /** How many rows the list shows. */
  limit: number;
  from?: From | undefined;
  /** What the reader has to be told: no position, no such commune. */
  told: string;
  /** Only what the map shows. */
  framed: boolean;
};

export type Frame = { south: number; west: number; north: number; east: number };

const step = 20;

const nameless = 'Chưa tải được tên một số nơi. Kiểm tra kết nối mạng rồi tải lại trang.';

/** Stands where a number would: for a place that is over, and so has none. */
export const noNumber = '–';

/** The list of places that both list and map follow. */
export type Store = {
  files: Files;
  /** Province of this page, by code; the whole country without. */
  province: string | undefined;
  get(): Finding;
  follow(listener: () => void): () => void;
  ask(query: Query): void;
  more(): void;
  near(): Promise<void>;
  frame(frame: Frame | undefined): void;
  /** Rows as far as they are shown. */
  shown(): Kept[];
  /** Number of a place in the page's own list, as on the map. */
  numberOf(index: number): string;
  /** Looks at the clock again. */
  refresh(): void;
};

type State = {
  query: Query;
  limit: number;
  told: string;
  from?: From | undefined;
  frame?: Frame | undefined;
};

const inFrame = (frame: Frame, at: LatLon) =>
  at.lat >= frame.south && at.lat <= frame.north && at.lon >= frame.west && at.lon <= frame.east;

function newStore(files: Files, province: string | undefined): Store {
  const here = files.columns.provinces.findIndex(({ code }) => code === province);
  const offered = files.points.filter((point) => here < 0 || point.province === here);
  const past = new Set(files.columns.past);
  const numbers = new Map(
    offered.filter(({ index }) => !past.has(index)).map(({ index }, place) => [index, place + 1]),
  );
  const listeners = new Set<() => void>();
  let state: State = { query: parseQuery(location.search), limit: step, told: '' };

  const find = (): Finding => {
    const now = Date.now();
    const { query, from, frame, limit, told } = state;
    const { schedules, holidays } = files.columns;
    const kept = filterPoints(offered, schedules, { query, now, holidays, from: from?.at });
    // Places in the list of this page become places in the list of all.
    const whole = (list: readonly Kept[]) =>
      list.map((one) => ({ ...one, index: offered[one.index]?.index ?? one.index }));
    const onMap = { yes: whole(kept.yes), maybe: whole(kept.maybe) };
    const seen = ({ index }: Kept) => {
      const at = files.points[index]?.at;
      return Boolean(at && frame && inFrame(frame, at));
    };
    const found = frame ? { yes: onMap.yes.filter(seen), maybe: onMap.maybe.filter(seen) } : onMap;
    return { query, now, found, onMap, limit, from, told, framed: Boolean(frame) };
  };
  let finding = find();
  const shown = () => [...finding.found.yes, ...finding.found.maybe].slice(0, finding.limit);
  const set = (change: Partial<State>) => {
    state = { ...state, ...change };
    finding = find();
    for (const listener of listeners) listener();
    const rows = shown().flatMap(({ index }) => files.points[index] ?? []);
    if (rows.some((row) => !files.known(row)))
      void files.fetchFor(rows).then(() => {
        const missing = rows.some((row) => !files.known(row));
        if (missing && !state.told) state = { ...state, told: nameless };
        if (!missing && state.told === nameless) state = { ...state, told: '' };
        finding = find();
        for (const listener of listeners) listener();
      });
  };

  /** Looks up the commune of the address; until it is here, the order is that of the list. */
  const locate = async (code: string | undefined) => {
    if (!code) return;
    const commune = await files.commune(code).catch(() => undefined);
    if (state.query.commune !== code) return;
    if (!commune) return set({ told: 'Không có xã, phường nào mang mã này ở đây.' });
    set({ from: { words: commune.fullName, at: commune.at, commune } });
  };
  const move = (query: Query) => {
    const other = query.commune !== state.query.commune;
    set({ query, limit: step, told: '', ...(other ? { from: undefined } : {}) });
    if (other) void locate(query.commune);
  };
  addEventListener('popstate', () => move(parseQuery(location.search)));
  void locate(state.query.commune);

  return {
    files,
    province,
    get: () => finding,
    follow(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ask(query) {
      history.pushState(history.state, '', queryString(query) || location.pathname);
      move(query);
    },
    more: () => set({ limit: state.limit + step }),
    async near() {
      set({ told: 'Đang hỏi vị trí của máy…' });
      const position = await askPosition();
      if ('why' in position) return set({ told: position.why });
      const query = { ...state.query, commune: undefined };
      if (state.query.commune)
        history.pushState(history.state, '', queryString(query) || location.pathname);
      set({ query, limit: step, told: '', from: { words: 'bạn', at: position.at } });
    },
    frame(frame) {
      set({ frame, limit: step });
    },
    shown,
    numberOf: (index) => String(numbers.get(index) ?? noNumber),
    refresh: () => set({}),
  };
}

let opening: Promise<Store> | undefined;

/**
 * The store of this page; the list and the map get the same one.
 * @param province code of the page's province
 * @throws Error when the points cannot be fetched; asking again tries again
 */
export function openStore(province: string | undefined): Promise<Store> {
  opening ??= openFiles().then((files) => {
    const store = newStore(files, province);
    store.refresh();
    return store;
  });
  opening.catch(() => (opening = undefined));
  return opening;
}
