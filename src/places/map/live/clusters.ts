import Supercluster from 'supercluster';

/** A point that can stand together with others. */
export type Clustered = { index: number; lat: number; lon: number };

export type ClusterSign = {
  key: string;
  lat: number;
  lon: number;
  /** One place, or how many stand together. */
  count: number;
  /** Places of the points in the list of all; of a large group only the first. */
  members: readonly number[];
  /** Zoom at which a group comes apart; undefined for a single place, or when it never does. */
  apart?: number | undefined;
};

/** Signs nearer than this stand together, px: a thumb needs the room. */
const radius = 56;
/** Nothing comes apart closer than this. */
const deepest = 17;
/** A group's popup names no more than this. */
export const mostNamed = 12;

export type Clusters = {
  /** The signs of a view, those just outside among them. */
  signs(
    view: [west: number, south: number, east: number, north: number],
    zoom: number,
  ): ClusterSign[];
};

/** Groups points for every zoom at once; asking for a view is then quick whatever their number is. */
export function clustersOf(points: readonly Clustered[]): Clusters {
  const index = new Supercluster<{ index: number }>({ radius, extent: 256, maxZoom: deepest });
  index.load(
    points.map(({ index: place, lat, lon }) => ({
      type: 'Feature',
      properties: { index: place },
      geometry: { type: 'Point', coordinates: [lon, lat] },
    })),
  );
  return {
    signs(view, zoom) {
      return index.getClusters(view, Math.floor(zoom)).map(({ geometry, properties }) => {
        const [lon = 0, lat = 0] = geometry.coordinates;
        if (!('cluster_id' in properties))
          return {
            ...{ key: `p${properties.index}`, lat, lon, count: 1 },
            members: [properties.index],
          };
        const { cluster_id: id, point_count: count } = properties;
        const apart = index.getClusterExpansionZoom(id);
        return {
          ...{ key: `c${id}`, lat, lon, count },
          members: index.getLeaves(id, mostNamed).map((leaf) => leaf.properties.index),
          ...(apart <= deepest ? { apart } : {}),
        };
      });
    },
  };
}
