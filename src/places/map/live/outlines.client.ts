import * as L from 'leaflet';
import { mesh } from 'topojson-client';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { hasObjects } from '../../../units/topology.ts';

/** Farther out the lines would run together. */
const fromZoom = 9;

type Communes = {
  type: 'GeometryCollection';
  geometries: (Polygon<Record<string, never>> | MultiPolygon<Record<string, never>>)[];
};

function isOutlines(value: unknown): value is Topology<{ communes: Communes }> {
  return hasObjects(value, 'communes');
}

async function linesIn(file: string): Promise<[number, number][][]> {
  const answer = await fetch(file);
  const data: unknown = answer.ok ? await answer.json() : undefined;
  if (!isOutlines(data)) return [];
  return mesh(data, data.objects.communes).coordinates.map((line) =>
    line.map(([lon = 0, lat = 0]): [number, number] => [lat, lon]),
  );
}

/** The outlines of a province's communes, fetched when the map is close enough to show them; none if that fails. */
export function drawOutlines(map: L.Map, file: string): void {
  const layer = L.layerGroup();
  let fetched = false;
  const look = () => {
    if (map.getZoom() < fromZoom) {
      layer.remove();
      return;
    }
    layer.addTo(map);
    if (fetched) return;
    fetched = true;
    linesIn(file).then(
      (lines) =>
        L.polyline(lines, { className: 'm-commune', interactive: false, smoothFactor: 0.6 }).addTo(
          layer,
        ),
      () => {
        fetched = false;
      },
    );
  };
  map.on('zoomend', look);
  look();
}
