import { pointHref } from '../point.ts';
import type { MapPoint } from '../point.ts';

/** What the page hands to the map that can be dragged. */
export type LiveData = {
  /** Address of the base map. */
  base: string;
  /** Address of the towns, fetched when the map is close enough to name them. */
  towns: string;
  /** South-west and north-east corner of the drawing, latitude and longitude. */
  bounds: [[number, number], [number, number]];
  /** Without the address of a place's own page where the list is beside. */
  points: readonly (Omit<MapPoint, 'id' | 'href'> & { href?: string })[];
  inList: boolean;
  /** Address of the outlines of the communes around, where a boundary pack gave them. */
  outlines?: string | undefined;
  tiles?: { url: string; attribution: string } | undefined;
};

function isLive(value: unknown): value is LiveData {
  return typeof value === 'object' && value !== null && 'base' in value && 'points' in value;
}

/** @throws Error when the page carries something else */
export function parseLive(json: string): LiveData {
  const data: unknown = JSON.parse(json);
  if (!isLive(data)) throw new Error('Không đọc được dữ liệu của bản đồ.');
  return data;
}

/** The points as the drawing has them; `href` is where pressing leads on this page. */
export function livePoints({ points, inList }: LiveData): MapPoint[] {
  return points.map((point) => {
    const whole = { ...point, id: `diem-${point.no}`, href: point.href ?? '' };
    return { ...whole, href: pointHref(whole, inList) };
  });
}
