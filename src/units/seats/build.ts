import { fold } from '../../text/fold.ts';
import { formerNames } from '../former.ts';
import type { FormerCommune } from '../former.ts';
import { kmBetween } from '../plane.ts';
import type { LatLon } from '../plane.ts';
import { splitName, units } from '../units.ts';
import type { Commune } from '../units.ts';
import { nameKey } from './gazetteer.ts';
import type { FiledDistrict, Town } from './gazetteer.ts';
import { fileDistricts, formerDistricts } from './match.ts';
import type { FormerDistrict } from './match.ts';
import type { Seats } from './seats.ts';

/**
 * The way from a seat to where its communes lie, against the way to the next seats: nine communes in ten lie nearer
 * than this share of it. Measured against the outlines of all communes, which are not part of the project.
 */
const share = 0.9;
const nextSeats = 4;
const leastKm = 6;
const mostKm = 40;

/** The town most in the middle of others. */
function middle(towns: readonly Town[]): Town | undefined {
  const sum = (town: Town) => towns.reduce((total, other) => total + kmBetween(town, other), 0);
  return [...towns].sort((a, b) => sum(a) - sum(b) || (a.name < b.name ? -1 : 1))[0];
}

const isTownName = (name: string) => name.startsWith('thị trấn ');

/**
 * The place that stands for a former district: the town of its name, else its former thị trấn, else the town in the
 * middle of those filed under it; undefined when GeoNames has none.
 */
function seatOfDistrict(
  district: FormerDistrict,
  own: readonly Town[],
  towns: readonly Town[],
  isSibling: (town: Town) => boolean,
): Town | undefined {
  const around = towns.filter((town) => district.now.includes(town.province));
  const unfiled = around.filter((town) => !/^\d{3}$/.test(town.district));
  const keysOf = (names: readonly string[]) => new Set(names.map(nameKey));
  const byName = keysOf([district.name]);
  const small = keysOf(district.communes.filter(isTownName));
  const older = keysOf(district.older.filter(isTownName));
  for (const [pool, keys] of [
    [own, byName],
    [own, small],
    [own, older],
    [unfiled, byName],
    [unfiled, small],
  ] as const) {
    const found = middle(pool.filter(({ name }) => keys.has(nameKey(name))));
    if (found) return found;
  }
  // A town that gave its name to two districts is filed under one of them.
  const siblings = around.filter((town) => byName.has(nameKey(town.name)) && isSibling(town));
  return middle(own) ?? middle(siblings);
}

/** A town as it is written in Việt Nam: GeoNames drops tones here and there, our own lists do not. */
function writtenName(town: string, district: string, communes: readonly string[]): string {
  const own = [district, ...communes].find((name) => nameKey(name) === nameKey(town));
  return own ? splitName(own).name : town;
}

const keyOf = (name: string, province: string) => `${name}|${province}`;

/** The town of a commune: one of its former units by name, a thị trấn first, else one that bears its own name. */
function townInside(commune: Commune, own: (former: FormerCommune) => readonly Town[]) {
  const former = formerNames(commune.code)
    .filter(({ how, older, district }) => how !== 'part' && !older && district)
    .sort((a, b) => Number(isTownName(b.fullName)) - Number(isTownName(a.fullName)));
  for (const unit of former) {
    const town = own(unit).find(({ name }) => nameKey(name) === nameKey(unit.fullName));
    if (town) return { town, was: unit.fullName };
  }
  const town = former.flatMap(own).find(({ name }) => nameKey(name) === nameKey(commune.name));
  return town ? { town } : undefined;
}

/** The seats of former districts and the towns inside communes, sorted; the same input gives the same rows. */
export function buildSeats(towns: readonly Town[], filed: readonly FiledDistrict[]): Seats {
  const files = fileDistricts(formerDistricts(), filed);
  const own = new Map(
    [...files].map(([{ name, province }, found]) => {
      const codes = found.map(({ code }) => code);
      return [keyOf(name, province), towns.filter(({ district }) => codes.includes(district))];
    }),
  );
  const townsIn = ({ name, province }: { name: string; province: string }) =>
    own.get(keyOf(name, province)) ?? [];
  const provinceOf = new Map(
    [...files].flatMap(([{ province }, found]) => found.map(({ code }) => [code, province])),
  );
  const isIn = (town: Town, province: string) => provinceOf.get(town.district) === province;
  const bare = [...files.keys()].flatMap((district) => {
    const town = seatOfDistrict(district, townsIn(district), towns, (town) =>
      isIn(town, district.province),
    );
    const { name, province, communes } = district;
    return town ? [{ district: name, province, communes, town }] : [];
  });
  const radius = (at: LatLon) => {
    const ways = bare.map(({ town }) => kmBetween(at, town)).filter((way) => way > 0.3);
    const next = ways.sort((a, b) => a - b).slice(0, nextSeats);
    const mean = next.reduce((sum, way) => sum + way, 0) / next.length;
    return Math.round(Math.min(mostKm, Math.max(leastKm, share * mean)));
  };
  const byPlace = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);
  return {
    seats: bare
      .map(({ district, province, communes, town: { name, lat, lon } }) => ({
        key: fold(`${province} ${district}`) + district,
        row: {
          district,
          province,
          town: writtenName(name, district, communes),
          lat,
          lon,
          radiusKm: radius({ lat, lon }),
        },
      }))
      .sort(byPlace)
      .map(({ row }) => row),
    inside: units()
      .communes.flatMap((commune) => {
        const found = townInside(commune, ({ district = '', province }) =>
          townsIn({ name: district, province }),
        );
        if (!found) return [];
        const { lat, lon } = found.town;
        return [{ code: commune.code, ...(found.was ? { was: found.was } : {}), lat, lon }];
      })
      .sort((a, b) => (a.code < b.code ? -1 : 1)),
  };
}
