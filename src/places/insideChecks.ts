import { located } from '../files/problem.ts';
import type { Finding, Problem } from '../files/problem.ts';
import type { Entry } from '../files/entry.ts';
import type { Pack } from '../units/pack.ts';
import { kmBetween } from '../units/plane.ts';
import { communePosition } from '../units/positions.ts';
import { communeByCode, units } from '../units/units.ts';
import type { BaseMap } from './map/base.ts';
import { kmToProvince } from './map/within.ts';
import type { ServicePoint } from './schema.ts';
import { vietnamBox } from './schema.ts';

/** What tells whether a point lies where it says. */
export type Outlines = { base: BaseMap; pack?: Pack | undefined };

/**
 * The base map is a few km accurate, leaves out small islands, and in a few places draws a border of long ago
 * (Than Uyên, Sa Đéc): a point is believed that lies by the seat of its own former district, or to which the nearest
 * seat of all is one of its province.
 */
const baseKm = 3;
/** Beyond this no seat says anything. */
const farKm = 30;
/** A special zone is an island, or many: the base map draws some of them only. */
const zoneKm = 60;

/**
 * Points that lie outside their commune, by the boundary pack; without one, outside their province, by the base map.
 * A position that is only known as an area may reach out of it by its radius.
 */
export function checkInside(
  entries: readonly Entry<ServicePoint>[],
  outlines: Outlines,
): Problem[] {
  return entries.flatMap((entry) => located(entry.file, inside(entry.data, outlines)));
}

function inside({ commune: code, position }: ServicePoint, { base, pack }: Outlines): Finding[] {
  const commune = communeByCode(code);
  if (!commune || !position) return [];
  const { lat, lon, precision, radiusKm } = position;
  const { west, east, south, north } = vietnamBox;
  // Outside the country is told by another rule, with its likely cause.
  if (lat < south || lat > north || lon < west || lon > east) return [];
  const isDistrict = precision === 'district';
  const within = isDistrict ? undefined : pack?.contains(commune.code, { lat, lon });
  if (within === true) return [];
  const fix = 'xem lại vĩ độ, kinh độ, mã xã ở “commune”; chắc là đúng thì nạp gói ranh giới.';
  const keys = ['position'];
  if (within === false) {
    const message = `Vị trí (${lat}; ${lon}) nằm ngoài ranh giới ${commune.fullName}, ${commune.province.fullName}.`;
    return [{ keys, message, fix }];
  }
  const reach = isDistrict ? (radiusKm ?? 0) : 0;
  const least = commune.type === 'đặc khu' ? zoneKm : baseKm;
  const way = kmToProvince(base, commune.province.code, [lon, lat]);
  if (way === undefined || way <= least + reach) return [];
  const seat = communePosition(commune.code);
  if (seat && kmBetween(seat, position) <= seat.radiusKm * 1.5 + reach) return [];
  if (nearestProvince(position) === commune.province.code) return [];
  const message = `Vị trí (${lat}; ${lon}) nằm ngoài ${commune.province.fullName} khoảng ${Math.round(way)} km.`;
  return [{ keys, message, fix }];
}

/** The province of the seat nearest to a place. */
function nearestProvince(place: { lat: number; lon: number }): string | undefined {
  let best: { code: string; way: number } | undefined;
  for (const { code, province } of units().communes) {
    const seat = communePosition(code);
    const way = seat ? kmBetween(seat, place) : Infinity;
    if (!best || way < best.way) best = { code: province.code, way };
  }
  return best && best.way < farKm ? best.code : undefined;
}
