/** What the map knows of a place. */
export type MapPoint = {
  /** Its number in the list beside the map. */
  no: number;
  id: string;
  name: string;
  /** The place's own page, used where there is no list. */
  href: string;
  lat: number;
  lon: number;
  /** `commune` and `district` mean "somewhere in it": drawn as a dashed area, never as a pin. */
  precision: 'exact' | 'street' | 'commune' | 'district';
  /** Radius of that area in km. */
  radiusKm?: number | undefined;
  /** What the area is: "huyện Thạch Hà cũ", "xã Đông Kinh". */
  near?: string | undefined;
  /** Its commune of today: outlined instead of a circle where the boundary pack has it. */
  commune?: string | undefined;
  /** Only `ended` changes the drawing: what is open now is not known when a page is built. */
  state: 'open' | 'closed' | 'ended' | 'unsure';
};

/** Whether only an area is known. */
export function isArea(point: MapPoint): boolean {
  return point.precision === 'commune' || point.precision === 'district';
}

/** Half the way across the area a point may lie in, km; a median commune reaches 4.8 km. 0 for a known position. */
export function areaKm(point: MapPoint): number {
  if (!isArea(point)) return 0;
  return point.radiusKm ?? (point.precision === 'commune' ? 5 : 12);
}

/** What a screen reader says of the point: its number if it has one, name, and what the drawing shows besides. */
export function pointLabel(point: MapPoint, numbered = true): string {
  const notes = [
    ...(isArea(point) ? ['chưa rõ vị trí trong vùng'] : []),
    ...(point.state === 'ended' ? ['đã kết thúc'] : []),
  ];
  return [`${numbered ? `${point.no}. ` : ''}${point.name}`, ...notes].join(', ');
}

/** Whether points wear their numbers: in a list, or when there are several to tell apart. */
export function isNumbered(points: readonly MapPoint[], inList: boolean): boolean {
  return inList || points.length > 1;
}

/** Where pressing the point leads: to its place in the list, or to its own page. */
export function pointHref(point: MapPoint, inList: boolean): string {
  return inList ? `#diem-${point.no}` : point.href;
}
