import { formatNumber } from '../../text/format.ts';

/** "khoảng 400 m", "khoảng 5 km": no finer than a straight line deserves. */
export function kmInWords(km: number): string {
  if (km < 0.95) return `khoảng ${Math.max(100, Math.round(km * 10) * 100)}\u00a0m`;
  return `khoảng ${formatNumber(km < 10 ? Math.round(km * 2) / 2 : Math.round(km), 1)}\u00a0km`;
}

/**
 * The way to a point, and how much of it is known.
 * @param areaKm radius of the area it may lie in; 0 for a known position
 * @param within "huyện cũ Thạch Hà", "xã Đông Kinh": the area in words
 */
export function wayInWords(km: number, areaKm: number, within: string): string {
  if (areaKm === 0) return `${kmInWords(km)}, đường chim bay`;
  const known = `vị trí chỉ biết tới ${within}`;
  return km <= areaKm ? `có thể ở gần; ${known}` : `${kmInWords(km)}; ${known}`;
}
