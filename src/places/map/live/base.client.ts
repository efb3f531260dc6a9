import * as L from 'leaflet';
import type { BaseMap } from '../base.ts';
import type { Point } from '../project.ts';

const latLngs = (lines: readonly (readonly Point[])[]): [number, number][][] =>
  lines.map((line) => line.map(([lon, lat]) => [lat, lon]));

/** Neighbours, our land with its coast, lines between provinces; colours come from the tokens by class. */
export function drawBase(map: L.Map, base: BaseMap): void {
  const rings = (polygons: readonly Point[][], className: string) =>
    L.polygon(
      latLngs(polygons).map((ring) => [ring]),
      { className, interactive: false, smoothFactor: 0.8 },
    ).addTo(map);
  rings(base.neighbours, 'm-far');
  rings(base.outline, 'm-land');
  L.polyline(latLngs(base.borders), {
    className: 'm-border',
    interactive: false,
    smoothFactor: 0.8,
  }).addTo(map);
}
