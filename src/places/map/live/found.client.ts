import * as L from 'leaflet';
import type { FinderPoint } from '../../finder/columns.ts';
import type { Store } from '../../finder/store.client.ts';
import { pinShape } from '../pinShape.ts';
import { clustersOf, mostNamed } from './clusters.ts';
import type { Clusters, ClusterSign } from './clusters.ts';
import type { SignBoxes } from './points.client.ts';

/** A view has this many signs whose names are fetched at most; there is no room for more. */
const mostFetched = 120;

/** The places of the list on the map: grouped, drawn as far as they are in view, and following the list's filters. */
export function drawFound(map: L.Map, store: Store): SignBoxes {
  const layer = L.layerGroup().addTo(map);
  const signs = new Map<string, L.Marker>();
  const areas = L.layerGroup().addTo(map);
  let asked: unknown;
  let clusters = clustersOf([]);

  const draw = () => {
    const { onMap } = store.get();
    if (asked !== keyOf(store)) {
      asked = keyOf(store);
      clusters = clustersOf(
        [...onMap.yes, ...onMap.maybe].flatMap(({ index }) => {
          const at = store.files.points[index]?.at;
          return at ? [{ index, ...at }] : [];
        }),
      );
      layer.clearLayers();
      signs.clear();
    }
    drawView(clusters);
  };
  const drawView = (of: Clusters) => {
    const view = map.getBounds().pad(0.15);
    const box = [view.getWest(), view.getSouth(), view.getEast(), view.getNorth()] as const;
    const wanted = of.signs([...box], map.getZoom());
    const keys = new Set(wanted.map(({ key }) => key));
    for (const [key, marker] of signs) {
      if (keys.has(key)) continue;
      marker.remove();
      signs.delete(key);
    }
    for (const sign of wanted) {
      const known = signs.get(sign.key);
      if (known) rename(known, sign, store, map);
      else signs.set(sign.key, newSign(sign, store, map).addTo(layer));
    }
    drawAreas(areas, wanted, store, map);
    const alone = wanted.slice(0, mostFetched).flatMap(({ members, apart }) => {
      return apart === undefined ? members.flatMap((index) => store.files.points[index] ?? []) : [];
    });
    const nameless = alone.filter((point) => !store.files.known(point));
    if (nameless.length > 0)
      void store.files.fetchFor(nameless).then(() => {
        for (const sign of wanted) {
          const marker = signs.get(sign.key);
          if (marker) rename(marker, sign, store, map);
        }
      });
  };

  map.on('moveend', draw);
  const unfollow = store.follow(draw);
  map.on('unload', unfollow);
  draw();
  return () =>
    [...signs.values()].map((marker) => {
      const { x, y } = map.latLngToContainerPoint(marker.getLatLng());
      return { left: x - 30, right: x + 30, top: y - 44, bottom: y + 18 };
    });
}

/** Changes only when other points are to be drawn, not when a minute went by. */
function keyOf(store: Store): string {
  const { onMap } = store.get();
  return [...onMap.yes, ...onMap.maybe].map(({ index }) => index).join();
}

const pointsOf = (sign: ClusterSign, store: Store): FinderPoint[] =>
  sign.members.flatMap((index) => store.files.points[index] ?? []);

/** The row of a place, when it is on the page. */
function rowOf(no: string): HTMLElement | undefined {
  const row = document.getElementById(`diem-${no}`);
  return row?.offsetParent ? row : undefined;
}

function nameOf(point: FinderPoint, store: Store): string {
  const detail = store.files.known(point);
  const no = store.numberOf(point.index);
  const where = point.areaKm > 0 ? `, vị trí chỉ biết tới ${detail?.near ?? 'vùng'}` : '';
  return `${rowOf(no) ? `${no}. ` : ''}${detail?.name ?? 'Nơi làm'}${where}`;
}

function hrefOf(point: FinderPoint, store: Store): string {
  const no = store.numberOf(point.index);
  return rowOf(no) ? `#diem-${no}` : (store.files.known(point)?.href ?? '');
}

/** A group can be pressed to come apart as long as the map goes that close. */
const comesApart = ({ apart }: ClusterSign, map: L.Map) =>
  apart !== undefined && apart <= map.getMaxZoom();

function labelOf(sign: ClusterSign, store: Store, map: L.Map): string {
  const [only] = pointsOf(sign, store);
  if (sign.count === 1) return only ? nameOf(only, store) : '';
  return comesApart(sign, map) ? `${sign.count} nơi, phóng to` : `${sign.count} nơi ở cùng chỗ`;
}

function iconOf(sign: ClusterSign, store: Store): L.DivIcon {
  const [only] = pointsOf(sign, store);
  const area = sign.count > 1 || Boolean(only && only.areaKm > 0);
  const no = only ? store.numberOf(only.index) : '';
  const alone = rowOf(no) ? no : area ? '?' : '•';
  const label = sign.count > 1 ? `${sign.count} nơi` : alone;
  const shape = pinShape({ at: [40, area ? 24 : 42], label, area });
  const group = sign.count > 1 ? ' m-pin--group' : '';
  return L.divIcon({
    className: 'map-sign',
    html: `<svg viewBox="0 0 80 48" width="80" height="48" aria-hidden="true"><path class="m-pin${group}" d="${shape}"/><text class="m-no" x="40" y="${area ? 29 : 22}">${label}</text></svg>`,
    iconSize: [48, 48],
    iconAnchor: [24, area ? 24 : 42],
    popupAnchor: [0, area ? -14 : -38],
  });
}

/** Names may have come in, and rows may have got their numbers. */
function rename(marker: L.Marker, sign: ClusterSign, store: Store, map: L.Map): void {
  const label = labelOf(sign, store, map);
  const element = marker.getElement();
  if (!element || element.getAttribute('aria-label') === label) return;
  element.setAttribute('aria-label', label);
  const { html } = iconOf(sign, store).options;
  if (typeof html === 'string') element.innerHTML = html;
}

function newSign(sign: ClusterSign, store: Store, map: L.Map): L.Marker {
  const marker = L.marker([sign.lat, sign.lon], { icon: iconOf(sign, store), riseOnHover: true });
  const zoomIn = () => map.setView([sign.lat, sign.lon], sign.apart);
  if (comesApart(sign, map)) marker.on('click', zoomIn);
  else
    marker
      .bindPopup(() => popupOf(sign, store), { minWidth: 220, maxWidth: 300, maxHeight: 260 })
      .on('popupopen', ({ popup }: L.PopupEvent) =>
        popup.getElement()?.querySelector('[aria-label]')?.setAttribute('aria-label', 'Đóng'),
      );
  marker.on('add', () => {
    const element = marker.getElement();
    if (!element) return;
    const [only] = sign.count === 1 ? pointsOf(sign, store) : [];
    element.setAttribute('role', only ? 'link' : 'button');
    element.setAttribute('aria-label', labelOf(sign, store, map));
    element.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      event.stopPropagation();
      if (only) goTo(hrefOf(only, store));
      else if (comesApart(sign, map)) {
        zoomIn();
        // The group is gone; whoever goes by keyboard goes on from the map.
        map.getContainer().focus();
      } else marker.openPopup();
    });
  });
  return marker;
}

function popupOf(sign: ClusterSign, store: Store): HTMLElement {
  const box = document.createElement('div');
  const line = (...parts: (Node | string)[]) => {
    const paragraph = document.createElement('p');
    paragraph.append(...parts);
    box.append(paragraph);
  };
  for (const point of pointsOf(sign, store)) {
    const link = document.createElement('a');
    link.href = hrefOf(point, store);
    link.textContent = nameOf(point, store);
    line(link);
  }
  if (sign.count > mostNamed) line(`Và ${sign.count - mostNamed} nơi nữa, xem trong danh sách.`);
  line('Giờ và việc làm được: xem trong danh sách.');
  return box;
}

/** Where only an area is known, it is drawn once a sign stands alone in it. */
function drawAreas(
  areas: L.LayerGroup,
  wanted: readonly ClusterSign[],
  store: Store,
  map: L.Map,
): void {
  areas.clearLayers();
  if (map.getZoom() < 8) return;
  const drawn = new Set<string>();
  for (const sign of wanted) {
    if (comesApart(sign, map)) continue;
    for (const { at, areaKm } of pointsOf(sign, store)) {
      const key = `${at?.lat},${at?.lon}`;
      if (!at || areaKm === 0 || drawn.has(key)) continue;
      drawn.add(key);
      L.circle([at.lat, at.lon], {
        radius: areaKm * 1000,
        className: 'm-area',
        interactive: false,
      }).addTo(areas);
    }
  }
}

/** To a place in the list, with the keyboard's focus on its link; or to another page. */
function goTo(href: string): void {
  if (!href) return;
  location.href = href;
  if (!href.startsWith('#')) return;
  document.getElementById(href.slice(1))?.querySelector('a')?.focus();
}
