import { formerNames } from '../former.ts';
import { communeByCode } from '../units.ts';
import { islandSeats } from './islands.ts';
import table from './seats.json' with { type: 'json' };

/** What the project keeps of GeoNames (CC BY 4.0): seats of former districts, and towns inside communes. */
export type Seats = {
  /** `town`: what GeoNames calls the place; `radiusKm`: nine in ten of the district's communes lie within. */
  seats: readonly {
    district: string;
    province: string;
    town: string;
    lat: number;
    lon: number;
    radiusKm: number;
  }[];
  /** `was`: the former unit the town was; missing where it only bears the commune's name. */
  inside: readonly { code: string; was?: string; lat: number; lon: number }[];
};

/** The nearest known place of a commune. */
export type NearestSeat = {
  lat: number;
  lon: number;
  radiusKm: number;
  /** `commune` for an island that is one. */
  precision: 'commune' | 'district';
  /** A unit that went on 1/7/2025: "huyện Thạch Hà", "thị trấn Thạch Hà"; or the island. */
  near: string;
};

/** A town inside a commune: nine in ten middles of communes lie within, measured as the radius of seats is. */
const townKm = 8;
/** Likewise for a quarter without a seat of its own: somewhere in the city. */
const cityKm = 12;

const { seats, inside }: Seats = table;
const towns = new Map(inside.map((town) => [town.code, town]));
const byDistrict = new Map(seats.map((seat) => [`${seat.district}|${seat.province}`, seat]));

/** The former districts a commune came from, the one most of its units lay in first. */
function districtsOf(code: string): { name: string; province: string }[] {
  const count = new Map<string, { name: string; province: string; units: number }>();
  for (const { older, district, fullName, province } of formerNames(code)) {
    const name = district ?? fullName;
    const known = count.get(`${name}|${province}`) ?? { name, province, units: 0 };
    count.set(`${name}|${province}`, { ...known, units: known.units + (older ? 0.1 : 1) });
  }
  return [...count.values()].sort((a, b) => b.units - a.units);
}

const isQuarter = (district: string) => district.startsWith('quận ');

/** For a quarter the middle of its city's quarters. */
function cityOf({ name, province }: { name: string; province: string }): NearestSeat | undefined {
  const own = seats.filter((seat) => seat.province === province && isQuarter(seat.district));
  if (own.length === 0) return undefined;
  const mean = (values: readonly number[]) =>
    Number((values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(4));
  const lat = mean(own.map((seat) => seat.lat));
  const lon = mean(own.map((seat) => seat.lon));
  return { lat, lon, radiusKm: cityKm, precision: 'district', near: name };
}

/**
 * A known place in or near a commune, from GeoNames: a town inside it, else the seat of the former district, else for
 * a former quarter its city. Undefined for the few districts GeoNames has no place of.
 */
export function seatOf(code: string): NearestSeat | undefined {
  const commune = communeByCode(code);
  if (!commune) return undefined;
  const island = islandSeats.find((place) => place.code === commune.code);
  if (island) {
    const { lat, lon, radiusKm } = island;
    return { lat, lon, radiusKm, precision: 'commune', near: commune.fullName };
  }
  const districts = districtsOf(commune.code);
  const seat = districts
    .map(({ name, province }) => byDistrict.get(`${name}|${province}`))
    .find((found) => found);
  const town = towns.get(commune.code);
  if (town) {
    const { lat, lon, was } = town;
    const radiusKm = Math.min(townKm, seat?.radiusKm ?? townKm);
    return { lat, lon, radiusKm, precision: 'district', near: was ?? districts[0]?.name ?? '' };
  }
  if (seat) {
    const { lat, lon, radiusKm, district } = seat;
    return { lat, lon, radiusKm, precision: 'district', near: district };
  }
  const quarter = districts.find(({ name }) => isQuarter(name));
  return quarter && cityOf(quarter);
}
