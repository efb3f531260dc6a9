import { communePosition } from '../../units/positions.ts';
import type { Commune } from '../../units/units.ts';
import type { MapPoint } from '../map/point.ts';

/** Where communes lie, so that a map without points shows their province. */
export function provinceCorners(communes: readonly Commune[]): MapPoint[] {
  return communes.flatMap((commune, index) => {
    const known = communePosition(commune.code);
    if (!known) return [];
    const { lat, lon, precision, radiusKm } = known;
    return [
      {
        ...{ no: index + 1, id: commune.code, name: commune.fullName, href: '' },
        ...{ lat, lon, precision, radiusKm, state: 'unsure' as const },
      },
    ];
  });
}
