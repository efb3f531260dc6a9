import * as L from 'leaflet';
import leafletStyle from 'leaflet/dist/leaflet.css?inline';
import { parseBase } from '../base.ts';
import { surroundings } from '../provinces.ts';
import { drawBase } from './base.client.ts';
import type { LiveData } from './data.ts';
import { drawNames } from './names.client.ts';
import liveStyle from './live.css?inline';

const edge: L.LatLngBoundsLiteral = [
  [surroundings.top, surroundings.left],
  [surroundings.bottom, surroundings.right],
];

/** The base is off by a few km here and there: closer than this it would pretend to know more. */
const closest = { base: 12, tiles: 18 };

function addStyles(): void {
  if (document.getElementById('map-live-style')) return;
  const style = document.createElement('style');
  style.id = 'map-live-style';
  style.textContent = leafletStyle + liveStyle;
  document.head.append(style);
}

function newMap(room: HTMLElement, data: LiveData): L.Map {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const holder = document.createElement('div');
  room.replaceChildren(holder);
  const map = L.map(holder, {
    zoomControl: false,
    scrollWheelZoom: false,
    zoomSnap: 0.25,
    maxZoom: data.tiles ? closest.tiles : closest.base,
    maxBounds: edge,
    maxBoundsViscosity: 1,
    fadeAnimation: !still,
    zoomAnimation: !still,
    markerZoomAnimation: !still,
    inertia: !still,
    renderer: L.svg({ padding: 0.5 }),
  });
  holder.setAttribute('role', 'group');
  holder.setAttribute('aria-label', 'Bản đồ; phím mũi tên để kéo, cộng trừ để phóng');
  L.control
    .zoom({ position: 'bottomright', zoomInTitle: 'Phóng to', zoomOutTitle: 'Thu nhỏ' })
    .addTo(map);
  L.control.scale({ imperial: false }).addTo(map);
  map.attributionControl.setPrefix('Natural Earth, GeoNames');
  // Rolling the wheel scrolls the page until the reader has turned to the map.
  map.on('click focus', () => map.scrollWheelZoom.enable());
  map.on('blur mouseout', () => map.scrollWheelZoom.disable());
  const keepInside = () => map.setMinZoom(map.getBoundsZoom(edge, true));
  map.fitBounds(data.bounds, { animate: false }).on('resize', keepInside);
  keepInside();
  return map;
}

/** The deployment's tiles above the base; the base alone again as soon as one fails. */
function addTiles(map: L.Map, tiles: NonNullable<LiveData['tiles']>, holder: HTMLElement): void {
  const layer = L.tileLayer(tiles.url, { attribution: tiles.attribution, maxZoom: closest.tiles });
  holder.classList.add('map-tiles');
  layer.once('tileerror', () => {
    layer.remove();
    holder.classList.remove('map-tiles');
    map.setMaxZoom(closest.base);
  });
  layer.addTo(map);
}

/**
 * Opens the map in a room of the page.
 * @returns how to close it again
 * @throws when the base map cannot be fetched; the room is then empty
 */
export async function openMap(room: HTMLElement, data: LiveData): Promise<() => void> {
  addStyles();
  const answer = await fetch(data.base);
  if (!answer.ok) throw new Error(`${data.base}: ${answer.status}`);
  const base = parseBase(await answer.text());
  const map = newMap(room, data);
  drawBase(map, base);
  const { outlines } = data;
  if (outlines)
    // Without them the map is whole all the same.
    import('./outlines.client.ts').then(
      ({ drawOutlines }) => drawOutlines(map, outlines),
      () => undefined,
    );
  if (data.tiles) addTiles(map, data.tiles, map.getContainer());
  const finder = room.closest<HTMLElement>('[data-finder]');
  const signs = finder
    ? await (await import('./follow.client.ts')).followList(map, finder, room)
    : (await import('./points.client.ts')).drawPoints(map, data);
  drawNames(map, base, signs, data.towns);
  return () => {
    map.remove();
    room.replaceChildren();
  };
}
