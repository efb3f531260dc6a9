import type { Box, Point } from '../../units/plane.ts';
import { areaKm } from './point.ts';
import type { MapPoint } from './point.ts';
import { kmPerUnit, project, unproject } from './project.ts';

/** The part of the world a drawing shows. */
export type Frame = {
  /** Upper left corner on the projected plane. */
  x: number;
  y: number;
  /** Pixels of the drawing for one unit of the plane. */
  scale: number;
  /** Size of the drawing, pixels of its view box. */
  width: number;
  height: number;
  /** The whole country with both archipelagos. */
  country: boolean;
};

/** Every drawing is this wide; the page stretches it. */
const frameWidth = 400;
const ordinaryHeight = 297;
const countryHeight = 476;

/** Việt Nam with Hoàng Sa and Trường Sa, and room for their names. */
const country = { west: 101.3, east: 116.2, south: 7.1, north: 23.7 } as const;

/** Room that pins, scale bar and names need at the edges, px. */
const margin = { side: 44, top: 52, bottom: 48 } as const;

/** No drawing is closer than this, km across: the base is off by a few km; outlines of a boundary pack are better. */
const leastKm = { base: 50, outlined: 40 };
/** A drawing that would reach further from north to south, degrees, shows the whole country instead. */
const mostDegrees = 4.5;

type Extent = { west: number; east: number; north: number; south: number };

function centred(extent: Extent, scale: number, width: number, height: number, lift = 0) {
  const x = (extent.west + extent.east) / 2 - width / 2 / scale;
  const y = (extent.north + extent.south) / 2 - (height / 2 + lift) / scale;
  return { x, y, scale, width, height };
}

/** The frame of the whole country. */
export function countryFrame(): Frame {
  const [west, north] = project([country.west, country.north]);
  const [east, south] = project([country.east, country.south]);
  const scale = Math.min(frameWidth / (east - west), countryHeight / (south - north));
  const extent = { west, east, north, south };
  return { ...centred(extent, scale, frameWidth, countryHeight), country: true };
}

/** @param outlines boxes in degrees, latitude growing from top to bottom as numbers do */
function extentOfBoxes(outlines: readonly Box[]): Extent {
  const corners = outlines.map(({ left, right, top, bottom }) => ({
    southWest: project([left, top]),
    northEast: project([right, bottom]),
  }));
  return {
    west: Math.min(...corners.map(({ southWest: [x] }) => x)),
    east: Math.max(...corners.map(({ northEast: [x] }) => x)),
    north: Math.min(...corners.map(({ northEast: [, y] }) => y)),
    south: Math.max(...corners.map(({ southWest: [, y] }) => y)),
  };
}

function extentOf(points: readonly MapPoint[]): Extent {
  const boxes = points.map((point) => {
    const [x, y] = project([point.lon, point.lat]);
    const reach = areaKm(point) / kmPerUnit(point.lat);
    return { west: x - reach, east: x + reach, north: y - reach, south: y + reach };
  });
  return {
    west: Math.min(...boxes.map((box) => box.west)),
    east: Math.max(...boxes.map((box) => box.east)),
    north: Math.min(...boxes.map((box) => box.north)),
    south: Math.max(...boxes.map((box) => box.south)),
  };
}

/**
 * The frame that shows all points and their areas with a margin; the whole country when there are none,
 * or when they lie far apart.
 * @param outlines boxes of the outlines that a boundary pack draws for all the points, degrees
 */
export function frameOf(points: readonly MapPoint[], outlines: readonly Box[] = []): Frame {
  if (points.length === 0) return countryFrame();
  const outlined = outlines.length > 0;
  const extent = outlined ? extentOfBoxes(outlines) : extentOf(points);
  const [, lat] = unproject([extent.west, (extent.north + extent.south) / 2]);
  const scale = Math.min(
    (frameWidth - 2 * margin.side) / (extent.east - extent.west),
    (ordinaryHeight - margin.top - margin.bottom) / (extent.south - extent.north),
    (frameWidth * kmPerUnit(lat)) / (outlined ? leastKm.outlined : leastKm.base),
  );
  const lift = (margin.top - margin.bottom) / 2;
  const frame = { ...centred(extent, scale, frameWidth, ordinaryHeight, lift), country: false };
  const north = lonLatAt(frame, [0, 0])[1];
  const south = lonLatAt(frame, [0, ordinaryHeight])[1];
  return north - south > mostDegrees ? countryFrame() : frame;
}

/** From the projected plane to pixels of the drawing. */
export function pixelOf(frame: Frame, [x, y]: Point): Point {
  return [(x - frame.x) * frame.scale, (y - frame.y) * frame.scale];
}

/** Longitude and latitude to pixels of the drawing. */
export function pixelAt(frame: Frame, lonLat: Point): Point {
  return pixelOf(frame, project(lonLat));
}

/** Pixels of the drawing to longitude and latitude. */
export function lonLatAt(frame: Frame, [px, py]: Point): Point {
  return unproject([frame.x + px / frame.scale, frame.y + py / frame.scale]);
}

/** Pixels for one kilometre at a latitude. */
export function pixelsPerKm(frame: Frame, lat: number): number {
  return frame.scale / kmPerUnit(lat);
}

/** Whether a pixel lies in the drawing, `inset` px from its edges. */
export function isInside(frame: Frame, [px, py]: Point, inset = 0): boolean {
  return px >= inset && py >= inset && px <= frame.width - inset && py <= frame.height - inset;
}

/** How far a drawing reaches from west to east at its middle, km. */
export function kmAcross(frame: Frame): number {
  const [, lat] = lonLatAt(frame, [frame.width / 2, frame.height / 2]);
  return frame.width / pixelsPerKm(frame, lat);
}
