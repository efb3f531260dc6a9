import { readPack } from './pack.ts';
import { archipelagoSeats } from './seats/islands.ts';
import { seatOf } from './seats/seats.ts';
import { communeByCode } from './units.ts';

/** Where a commune is, as well as it is known. */
export type CommunePosition = {
  lat: number;
  lon: number;
  /** `commune`: a point inside it. `district`: a town in it, or the seat of the former district it lay in. */
  precision: 'commune' | 'district';
  /** How far around the point the commune may lie, km. */
  radiusKm: number;
  /** What the point is near: "huyện Thạch Hà" of before 1/7/2025, or the commune itself. */
  near: string;
  /** Whose knowledge it is: "GeoNames (CC BY 4.0)", or the name of the boundary pack. */
  source: string;
};

/**
 * The position of a commune: from the boundary pack where there is one, else the seat of the former district most of
 * it came from. Undefined when neither knows it.
 */
export function communePosition(code: string): CommunePosition | undefined {
  const commune = communeByCode(code);
  if (!commune) return undefined;
  const pack = readPack();
  const known = pack?.communes.get(commune.code);
  const isArchipelago = archipelagoSeats.some((seat) => seat.code === commune.code);
  if (pack && known && !isArchipelago) {
    const { lat, lon, radiusKm } = known;
    const at = { lat, lon, radiusKm, near: commune.fullName };
    return { ...at, precision: 'commune', source: pack.source };
  }
  const seat = seatOf(commune.code);
  if (!seat) return undefined;
  const isIsland = seat.precision === 'commune';
  return { ...seat, source: isIsland ? 'Natural Earth' : 'GeoNames (CC BY 4.0)' };
}

/** What is known, to follow "Chỉ biết ở khoảng": "huyện Thạch Hà cũ", "xã Đông Kinh". */
export function nearWords({
  near,
  precision,
}: Pick<CommunePosition, 'near' | 'precision'>): string {
  return precision === 'district' ? `${near} cũ` : near;
}
