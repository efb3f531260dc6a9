import { isArea, pointLabel } from './point.ts';
import type { MapPoint } from './point.ts';

/**
 * What a reader has to know to read the drawing rightly.
 * @param dashed some area is drawn; where signs stand too close for areas, the round sign says the same
 * @param outlines whose outlines of communes are drawn
 */
export function captionOf(
  points: readonly MapPoint[],
  dashed: boolean,
  inList: boolean,
  outlines?: string,
): string {
  const commune = points.some(({ precision }) => precision === 'commune');
  const district = points.some(({ precision }) => precision === 'district');
  const [only] = points;
  const near = points.length === 1 && only && isArea(only) ? only.near : undefined;
  const areas = [...(commune ? ['trong xã'] : []), ...(district ? ['trong huyện cũ'] : [])];
  const about = district ? 'ở khoảng' : 'nằm trong';
  const known = near ? `${about} ${near}` : `nằm ${areas.join(' hoặc ')}`;
  return [
    ...(inList && points.length > 0 ? ['Số trên sơ đồ là số trong danh sách.'] : []),
    ...(areas.length > 0
      ? [`${dashed ? 'Vùng nét đứt' : 'Dấu tròn'}: chỉ biết ${known}, không phải trụ sở.`]
      : []),
    ...(points.some(({ precision }) => precision === 'street')
      ? ['Có điểm chỉ đúng đến con đường.']
      : []),
    'Bờ biển, ranh giới tỉnh (Natural Earth) chỉ để hình dung: thường lệch vài km, có nơi vài chục km. Tên thị trấn: GeoNames.',
    ...(outlines ? [`Ranh giới xã: ${outlines}.`] : []),
  ].join(' ');
}

/** The drawing in a few words for screen readers; the points themselves are links in it. */
export function drawingLabel(points: readonly MapPoint[], inList: boolean): string {
  const [only] = points;
  if (!only) return 'Sơ đồ Việt Nam với quần đảo Hoàng Sa và quần đảo Trường Sa';
  if (inList) return `Sơ đồ ${points.length} điểm trong danh sách`;
  return points.length === 1 ? `Sơ đồ: ${pointLabel(only, false)}` : `Sơ đồ ${points.length} điểm`;
}
