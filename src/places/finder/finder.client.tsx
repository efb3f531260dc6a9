import { render } from 'preact';
import { addDays, dateOf, wallAt } from '../../schedule/wall.ts';
import { daysAhead, daysBack } from './fit.ts';
import { FoundList } from './FoundList.tsx';
import { queryString } from './query.ts';
import { openStore } from './store.client.ts';
import type { Store } from './store.client.ts';
import { isOn, toggled } from './toggle.ts';

/** What the page's own controls may ask of the list. */
export type Finder = {
  toggle(ask: string): void;
  set(name: 'ngay' | 'gio', value: string): void;
  near(): Promise<void>;
};

/** The controls of the page show what is asked, and lead to what pressing them would ask. */
function showAsked(room: HTMLElement, store: Store): void {
  const { query, now } = store.get();
  for (const control of room.querySelectorAll<HTMLAnchorElement>('a[data-ask]')) {
    const ask = control.dataset['ask'] ?? '';
    if (isOn(query, ask)) control.setAttribute('aria-current', 'true');
    else control.removeAttribute('aria-current');
    control.href = queryString(toggled(query, ask)) || location.pathname;
  }
  const day = room.querySelector<HTMLInputElement>('[name=ngay]');
  const hour = room.querySelector<HTMLSelectElement>('[name=gio]');
  if (day) {
    const today = dateOf(wallAt(now));
    day.min = addDays(today, -daysBack);
    day.max = addDays(today, daysAhead);
    day.value = query.day ?? '';
  }
  if (hour) hour.value = query.hour ?? '';
}

/** The list that answers takes the place of the server's. */
function start(room: HTMLElement, store: Store): Finder {
  const list = room.querySelector<HTMLElement>('[data-finder-list]');
  const still = room.querySelector<HTMLElement>('[data-finder-still]');
  const said = room.querySelector<HTMLElement>('[data-finder-said]');
  const draw = () => {
    showAsked(room, store);
    showPins(room, store);
  };
  if (list && still) {
    render(<FoundList store={store} said={said ?? undefined} />, list);
    list.hidden = false;
    // Not hidden but gone: rows of both lists carry the same numbers as ids.
    still.remove();
  }
  store.follow(draw);
  draw();
  return {
    toggle: (ask) => store.ask(toggled(store.get().query, ask)),
    set(name, value) {
      const { query } = store.get();
      const without =
        name === 'ngay' ? { ...query, day: undefined } : { ...query, hour: undefined };
      store.ask(value ? toggled(without, `${name}=${value}`) : without);
    },
    near: () => store.near(),
  };
}

/** Pins of the drawing stay while at least one of their places is in the list. */
function showPins(room: HTMLElement, store: Store): void {
  const { found } = store.get();
  const kept = new Set([...found.yes, ...found.maybe].map(({ index }) => store.numberOf(index)));
  for (const pin of room.querySelectorAll<SVGAElement>('svg a[data-no]')) {
    const numbers = (pin.dataset['no'] ?? '').split(' ');
    pin.style.display = numbers.some((no) => kept.has(no)) ? '' : 'none';
  }
}

let finder: Promise<Finder> | undefined;

/**
 * Makes the list answer; once for a page.
 * @throws Error when the points cannot be fetched; the next call tries again
 */
export function wakeFinder(room: HTMLElement): Promise<Finder> {
  finder ??= openStore(room.dataset['finder'] || undefined).then((store) => start(room, store));
  finder.catch(() => (finder = undefined));
  return finder;
}
