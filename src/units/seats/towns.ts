import { fold } from '../../text/fold.ts';
import type { Seats } from './seats.ts';

/** A town for maps: the larger, the earlier it is named. */
export type NamedTown = { name: string; lat: number; lon: number; rank: 1 | 2 | 3 };

const ranks: readonly [string, NamedTown['rank']][] = [
  ['thành phố ', 1],
  ['thị xã ', 2],
  ['huyện ', 3],
];

/** Named as archipelagos and islands, not as towns. */
const atSea = [
  'huyện Hoàng Sa',
  'huyện Trường Sa',
  'huyện Lý Sơn',
  'huyện Côn Đảo',
  'huyện Phú Quí',
];

/** The seats that are towns, each place once: cities, then towns, then seats of country districts. */
export function namedTowns({ seats }: Pick<Seats, 'seats'>): NamedTown[] {
  const towns = seats.flatMap(({ district, town: name, lat, lon }): NamedTown[] => {
    if (atSea.includes(district)) return [];
    const rank = ranks.find(([kind]) => district.startsWith(kind))?.[1];
    return rank ? [{ name, lat, lon, rank }] : [];
  });
  const key = ({ rank, name }: NamedTown) => `${rank}${fold(name)}${name}`;
  const places = new Set<string>();
  return towns
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))
    .filter(({ lat, lon }) => {
      const place = `${lat},${lon}`;
      const isNew = !places.has(place);
      places.add(place);
      return isNew;
    });
}
