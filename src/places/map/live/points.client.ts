import * as L from 'leaflet';
import type { Box } from '../clip.ts';
import { areaKm, isArea, isNumbered, pointLabel } from '../point.ts';
import type { MapPoint } from '../point.ts';
import { pinShape } from '../pinShape.ts';
import { numbersLabel } from '../pins.ts';
import { livePoints } from './data.ts';
import type { LiveData } from './data.ts';

/** Where the signs are on the screen now, so that names stay clear of them. */
export type SignBoxes = () => Box[];

type Group = { points: MapPoint[]; lat: number; lon: number };

/** Points at the very same place share a sign; others come apart when the map is zoomed in. */
function groupsOf(points: readonly MapPoint[]): Group[] {
  const groups: Group[] = [];
  for (const point of points) {
    const same = groups.find(({ lat, lon }) => lat === point.lat && lon === point.lon);
    if (same) same.points.push(point);
    else groups.push({ points: [point], lat: point.lat, lon: point.lon });
  }
  return groups;
}

function iconOf(points: readonly MapPoint[], numbered: boolean): L.DivIcon {
  const area = points.every(isArea);
  const past = points.every(({ state }) => state === 'ended') ? ' m-pin--past' : '';
  const sign = area ? '?' : '•';
  const label = numbered ? numbersLabel(points.map(({ no }) => no)) : sign;
  const shape = pinShape({ at: [40, area ? 24 : 42], label, area });
  const html = `<svg viewBox="0 0 80 48" width="80" height="48" aria-hidden="true"><path class="m-pin${past}" d="${shape}"/><text class="m-no${past.replace('pin', 'no')}" x="40" y="${area ? 29 : 22}">${label}</text></svg>`;
  return L.divIcon({
    className: 'map-sign',
    html,
    iconSize: [48, 48],
    iconAnchor: [24, area ? 24 : 42],
    popupAnchor: [0, area ? -14 : -38],
  });
}

function popupOf(points: readonly { href: string; label: string }[], inList: boolean): HTMLElement {
  const box = document.createElement('div');
  for (const point of points) {
    const line = document.createElement('p');
    const link = document.createElement('a');
    link.href = point.href;
    link.textContent = point.label;
    line.append(link);
    box.append(line);
  }
  if (inList) {
    const note = document.createElement('p');
    note.className = 'small';
    note.textContent = 'Giờ và việc làm được: xem trong danh sách.';
    box.append(note);
  }
  return box;
}

/** Signs and areas. Pressing a sign names it; Enter goes where its name leads. */
export function drawPoints(map: L.Map, data: LiveData): SignBoxes {
  const { inList } = data;
  const points = livePoints(data);
  const numbered = isNumbered(points, inList);
  const labelOf = (point: MapPoint) => pointLabel(point, numbered);
  for (const point of points)
    if (isArea(point))
      L.circle([point.lat, point.lon], {
        radius: areaKm(point) * 1000,
        className: 'm-area',
        interactive: false,
      }).addTo(map);

  const markers = groupsOf(points).map(({ points: group, lat, lon }) => {
    const marker = L.marker([lat, lon], { icon: iconOf(group, numbered), riseOnHover: true }).addTo(
      map,
    );
    marker.bindPopup(
      popupOf(
        group.map((point) => ({ href: point.href, label: labelOf(point) })),
        inList,
      ),
      { minWidth: 200, maxWidth: 280 },
    );
    marker.on('popupopen', ({ popup }: L.PopupEvent) =>
      popup.getElement()?.querySelector('[aria-label]')?.setAttribute('aria-label', 'Đóng'),
    );
    const sign = marker.getElement();
    sign?.setAttribute('role', 'link');
    sign?.setAttribute('aria-label', group.map(labelOf).join('; '));
    sign?.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      event.stopPropagation();
      goTo(group[0]?.href ?? '');
    });
    return marker;
  });
  return () =>
    markers.map((marker) => {
      const { x, y } = map.latLngToContainerPoint(marker.getLatLng());
      return { left: x - 22, right: x + 22, top: y - 44, bottom: y + 18 };
    });
}

/** To a place in the list, with the keyboard's focus on its link; or to another page. */
function goTo(href: string): void {
  location.href = href;
  if (!href.startsWith('#')) return;
  document.getElementById(href.slice(1))?.querySelector('a')?.focus();
}
