import * as L from 'leaflet';
import type { BaseMap } from '../base.ts';
import type { Box } from '../clip.ts';
import { insideSpots, placeLabels, textBox } from '../labels.ts';
import type { LiveTown } from '../liveBase.ts';
import type { Point } from '../project.ts';
import type { SignBoxes } from './points.client.ts';

type Kind = 'sea' | 'isles' | 'province' | 'minor' | 'town';
/** A name and the spots it may stand on, the best first. */
type Name = { text: string; spots: Point[]; kind: Kind; from: number };

const size: Record<Kind, number> = { sea: 18, isles: 13, province: 14, minor: 13, town: 13 };
/** From which zoom towns are named: cities, towns, seats of former districts. */
const townZoom = [8, 9, 9.75];

/** Names in the order in which they claim room; small ones from a closer zoom. */
function namesOf(base: BaseMap): Name[] {
  const names = (places: readonly { name: string; at: Point }[], kind: Kind, from = 0): Name[] =>
    places.map(({ name, at }) => ({ text: name, spots: [at], kind, from }));
  return [
    ...names(base.archipelagos, 'isles'),
    ...names(base.waters, 'sea'),
    ...base.provinces.map(({ name, label, polygons }): Name => {
      const spots = insideSpots(polygons, 9).filter(({ room }) => room > 0.02);
      return {
        text: name,
        spots: [label, ...spots.map(({ at }) => at)],
        kind: 'province',
        from: 0,
      };
    }),
    ...names(base.islands, 'minor', 6),
    ...names(base.abroad, 'minor'),
  ];
}

function isTowns(value: unknown): value is LiveTown[] {
  return Array.isArray(value);
}

/** The towns, the larger first; none when they cannot be fetched. */
async function townsIn(file: string): Promise<Name[]> {
  const answer = await fetch(file);
  const towns: unknown = answer.ok ? await answer.json() : [];
  return (isTowns(towns) ? towns : []).map(([text, lon, lat, rank]): Name => ({
    ...{ text, spots: [[lon, lat]], kind: 'town' },
    from: townZoom[rank - 1] ?? 0,
  }));
}

/** The sign of an archipelago, as in the static drawing. */
const isles =
  '<svg viewBox="0 0 24 16" width="24" height="16" aria-hidden="true"><path class="m-isles" d="M3 8h0m7-4h0m5 5h0m6-7h0m-1 9h0"/></svg>';

function marker({ text, spots, kind }: Name): L.Marker {
  const words = document.createElement('span');
  words.textContent = text;
  const icon = L.divIcon({
    className: `map-name map-name--${kind}`,
    html: `${kind === 'isles' ? isles : ''}${kind === 'town' ? '<b></b>' : ''}${words.outerHTML}`,
    iconSize: [0, 0],
  });
  const [lon, lat] = spots[0] ?? [0, 0];
  return L.marker([lat, lon], {
    icon,
    interactive: false,
    keyboard: false,
    zIndexOffset: -500,
  });
}

/**
 * Names the provinces, waters and islands that fit into the view; both archipelagos always, towns from close by.
 * @param towns address of their file
 */
export function drawNames(map: L.Map, base: BaseMap, signs: SignBoxes, towns: string): void {
  const names = namesOf(base).map((name) => ({ name, mark: marker(name) }));
  const isles = names.filter(({ name }) => name.kind === 'isles');
  for (const { mark } of isles) mark.addTo(map);
  const others = names.filter(({ name }) => name.kind !== 'isles');
  let fetched = false;
  const fetchTowns = async () => {
    fetched = true;
    const found = await townsIn(towns).catch(() => undefined);
    if (!found) fetched = false;
    else {
      others.push(...found.map((name) => ({ name, mark: marker(name) })));
      draw();
    }
  };
  const draw = () => {
    if (!fetched && map.getZoom() >= Math.min(...townZoom)) void fetchTowns();
    const taken = [
      ...signs(),
      ...isles.flatMap(({ name }) => boxesOn(map, name).map(({ box }) => box)),
    ];
    for (const { name, mark } of others) {
      const inView = map.getZoom() < name.from ? [] : boxesOn(map, name);
      const [spot] = placeLabels(inView, taken, 1);
      if (!spot) mark.remove();
      else {
        taken.push(spot.box);
        mark.setLatLng([spot.at[1], spot.at[0]]).addTo(map);
      }
    }
  };
  map.on('moveend', draw);
  draw();
}

/** The spots of a name that are in view, with the room it would take there on the screen. */
function boxesOn(map: L.Map, { text, spots, kind }: Name): { at: Point; box: Box }[] {
  const view = map.getSize();
  return spots.flatMap((at) => {
    const { x, y } = map.latLngToContainerPoint([at[1], at[0]]);
    const box = textBox(text, [x, y], size[kind]);
    const whole = box.left > 4 && box.top > 4 && box.right < view.x - 4 && box.bottom < view.y - 30;
    return whole || kind === 'isles' ? [{ at, box }] : [];
  });
}
