import * as L from 'leaflet';
import type { Store } from '../../finder/store.client.ts';
import { openStore } from '../../finder/store.client.ts';
import { drawFound } from './found.client.ts';
import { drawOutlines } from './outlines.client.ts';
import type { SignBoxes } from './points.client.ts';

/** Closest view on the places around somebody. */
const nearZoom = 11;

/**
 * Binds the map to the page's list: what is filtered there is drawn here, and the list may keep to what is in view.
 * @param finder the part of the page with filters and list
 * @param room where the map's own control goes
 */
export async function followList(
  map: L.Map,
  finder: HTMLElement,
  room: HTMLElement,
): Promise<SignBoxes> {
  const store = await openStore(finder.dataset['finder'] || undefined);
  const boxes = drawFound(map, store);
  keepNear(map, store);
  const outlines = room.closest<HTMLElement>('[data-outlines]')?.dataset['outlines'];
  if (outlines) drawOutlines(map, outlines);
  if (finder.querySelector('.filters')) offerFrame(map, store, finder, room);
  return boxes;
}

/** Shows the surroundings as soon as the list is sorted by the way from somewhere. */
function keepNear(map: L.Map, store: Store): void {
  const here = L.layerGroup().addTo(map);
  let last: unknown;
  const look = () => {
    const { from, onMap } = store.get();
    if (from?.at === last) return;
    last = from?.at;
    here.clearLayers();
    if (!from?.at) return;
    const { lat, lon } = from.at;
    L.circleMarker([lat, lon], { radius: 9, className: 'm-here', interactive: false }).addTo(here);
    const around = [...onMap.yes, ...onMap.maybe].slice(0, 6).flatMap(({ index }) => {
      const at = store.files.points[index]?.at;
      return at ? [L.latLng(at.lat, at.lon)] : [];
    });
    map.fitBounds(L.latLngBounds([L.latLng(lat, lon), ...around]).pad(0.2), { maxZoom: nearZoom });
  };
  const unfollow = store.follow(look);
  map.on('unload', unfollow);
  look();
}

/** "Chỉ liệt kê nơi trong khung bản đồ": the list keeps to what the map shows, while the box is ticked. */
function offerFrame(map: L.Map, store: Store, finder: HTMLElement, room: HTMLElement): void {
  const label = document.createElement('label');
  label.className = 'map-frame';
  const box = document.createElement('input');
  box.type = 'checkbox';
  label.append(box, 'Chỉ liệt kê nơi trong khung bản đồ');
  room.append(label);
  const look = () => {
    const view = map.getBounds();
    store.frame(
      box.checked
        ? {
            ...{ south: view.getSouth(), north: view.getNorth() },
            ...{ west: view.getWest(), east: view.getEast() },
          }
        : undefined,
    );
  };
  box.addEventListener('change', () => {
    look();
    void import('../../finder/finder.client.tsx').then(({ wakeFinder }) => wakeFinder(finder));
  });
  map.on('moveend', () => {
    if (box.checked) look();
  });
  map.on('unload', () => store.frame(undefined));
}
