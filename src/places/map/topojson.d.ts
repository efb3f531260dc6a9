/** The parts of two libraries without types of their own that `build.ts` calls. */
declare module 'topojson-server' {
  import type { GeoJsonObject } from 'geojson';
  import type { Objects, Topology } from 'topojson-specification';
  /** One topology of several GeoJSON objects; equal points become shared arcs. */
  export function topology(
    objects: Record<string, GeoJsonObject>,
    quantization?: number,
  ): Topology<Objects<Record<string, unknown>>>;
}

declare module 'topojson-simplify' {
  import type { Topology } from 'topojson-specification';
  /** Gives every point of every arc its weight as a third number. */
  export function presimplify<Shape extends Topology>(topology: Shape): Shape;
  /** Leaves out points lighter than `minWeight`. */
  export function simplify<Shape extends Topology>(topology: Shape, minWeight?: number): Shape;
}
