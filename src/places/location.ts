import { communePosition } from '../units/positions.ts';
import type { Place } from './place.ts';

/** Where a place is, as well as it is known. */
export type Location = {
  lat: number;
  lon: number;
  precision: 'exact' | 'street' | 'commune' | 'district';
  radiusKm?: number | undefined;
  /** Whose knowledge it is: an id of `content/sources/`, or a name. */
  source: string;
  /** What it is near when only the surroundings are known: "huyện Thạch Hà" of before 1/7/2025. */
  near?: string;
};

/**
 * The position an editor wrote; for an office of today without one, that of its commune, which is nearer or
 * farther as the data allow.
 */
export function locationOf({ point, commune, past }: Place): Location | undefined {
  if (point.position) return point.position;
  if (past || point.kind !== 'office') return undefined;
  return communePosition(commune.code);
}
