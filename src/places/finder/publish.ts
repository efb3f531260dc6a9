import { badgeOf } from '../../schedule/badge.ts';
import { lasting } from '../../schedule/holidays.ts';
import type { Holidays } from '../../schedule/holidays.ts';
import type { Schedule } from '../../schedule/schema.ts';
import { isEnded } from '../../schedule/status.ts';
import { visitsOf } from '../../schedule/visits.ts';
import { audienceInWords, roomInWords } from '../../schedule/visitWords.ts';
import { addDays, dateOf, wallAt } from '../../schedule/wall.ts';
import { hoursInWords } from '../../schedule/words.ts';
import { atStart } from '../../text/format.ts';
import { communePosition } from '../../units/positions.ts';
import { units } from '../../units/units.ts';
import type { Commune, Province } from '../../units/units.ts';
import { locationOf } from '../location.ts';
import type { Place } from '../place.ts';
import { pointSlug } from '../place.ts';
import { pointKinds } from '../schema.ts';
import { servicesInWords } from '../words.ts';
import { packColumns } from './columns.ts';
import type { Columns, PackedFrom } from './columns.ts';
import type { CommuneFrom, DetailFrom, Details, VisitWords } from './details.ts';
import { packDetails } from './details.ts';
import { traitsOf } from './facets.ts';
import { daysBack } from './fit.ts';

const dayMs = 86_400_000;

/** Where a point is, with the radius of the area it may lie in and that area in words. */
function whereIs(place: Place): Pick<PackedFrom, 'at' | 'precision' | 'areaKm'> & { near: string } {
  const known = locationOf(place);
  if (!known) return { areaKm: 0, near: '' };
  const { lat, lon, precision, radiusKm, near } = known;
  const at = { lat, lon };
  if (precision === 'district')
    return { at, precision, areaKm: radiusKm ?? 12, near: near ? `${near} cũ` : 'huyện cũ' };
  if (precision === 'commune')
    return { at, precision, areaKm: radiusKm ?? 5, near: place.commune.fullName };
  return { at, precision, areaKm: 0, near: '' };
}

/** The points the list offers: those of today, and those that ended within the days one can look back on. */
export function listedPlaces(
  places: readonly Place[],
  now: Date | number,
  holidays: Holidays,
): Place[] {
  const back = Number(now) - daysBack * dayMs;
  return places.filter(({ past, point }) => !past || !isEnded(point.schedule, back, holidays));
}

/** As much of a schedule as decides on every day that can be asked for. */
function lean(schedule: Schedule, now: Date | number, holidays: Holidays): Schedule {
  const { schedule: kept } = badgeOf(schedule, Number(now) - daysBack * dayMs, holidays);
  return { ...kept, weekly: kept.weekly.map((row) => ({ ...row, note: undefined })) };
}

/** Runs of codes that lie in one province, so that any commune's province is known without a list of all. */
function provinceRuns(provinces: readonly Province[]): [number, number][] {
  const runs: [number, number][] = [];
  const sorted = [...units().communes].sort((a, b) => (a.code < b.code ? -1 : 1));
  for (const { code, province } of sorted) {
    const place = provinces.indexOf(province);
    if (runs.at(-1)?.[1] !== place) runs.push([Number(code), place]);
  }
  return runs;
}

type World = { now: Date | number; holidays: Holidays; provinces: readonly Province[] };

/** A province's places, those of a commune together. */
function byProvince(places: readonly Place[], province: Province): Place[] {
  const communes = new Map<Commune, Place[]>();
  for (const place of places) {
    if (place.commune.province !== province) continue;
    const known = communes.get(place.commune);
    if (known) known.push(place);
    else communes.set(place.commune, [place]);
  }
  return [...communes.values()].flat();
}

/** Places in the one order that the pages, the files and the numbers on the map share. */
export function inListOrder(places: readonly Place[], provinces: readonly Province[]): Place[] {
  return provinces.flatMap((province) => byProvince(places, province));
}

/**
 * The first file of the list: every point's place, services and hours in as few bytes as they need.
 * @param places those of `listedPlaces`
 */
export function columnsOf(places: readonly Place[], { now, holidays, provinces }: World): Columns {
  const known = new Map<Schedule, Schedule>();
  const leanOnce = (schedule: Schedule) => {
    const kept = known.get(schedule) ?? lean(schedule, now, holidays);
    known.set(schedule, kept);
    return kept;
  };
  const groups = provinces.map((province) => byProvince(places, province));
  const points = groups.flat().map((place): PackedFrom => {
    const { at, precision, areaKm } = whereIs(place);
    return {
      commune: place.commune.code,
      traits: traitsOf(place.point),
      schedule: leanOnce(place.point.schedule),
      at,
      precision,
      areaKm,
      past: place.past,
    };
  });
  const today = dateOf(wallAt(now));
  return packColumns(points, {
    day: today,
    holidays: lasting(holidays, addDays(today, -daysBack - 1)),
    runs: provinceRuns(provinces),
    provinces: provinces.map(({ code, slug, name }, place) => ({
      ...{ code, slug, name },
      points: groups[place]?.length ?? 0,
    })),
  });
}

/** "7:30–11:30 …", "theo quy định chung: …": hours with how sure they are, as a row says them. */
function hoursSaid(schedule: Schedule): string {
  const hours = hoursInWords(schedule);
  switch (schedule.sure) {
    case 'confirmed':
      return atStart(hours);
    case 'typical':
      return hours ? `Theo quy định chung: ${hours}. Hỏi trước khi đi.` : '';
    case 'unknown':
      return hours ? `${atStart(hours)}; giờ cụ thể không được công bố` : 'Giờ không được công bố';
  }
}

function detailFrom(place: Place, since: string): DetailFrom {
  const { id, point } = place;
  return {
    name: point.name,
    slug: pointSlug(id),
    kind: pointKinds[point.kind],
    services: servicesInWords(point),
    hours: hoursSaid(point.schedule),
    near: whereIs(place).near,
    audience: point.audience ?? '',
    address: point.address ?? '',
    visits: visitsOf(point.schedule)
      .filter(({ date, until }) => (until ?? date) >= since)
      .map((visit): VisitWords => {
        const { date, until = date, place: where, note, cancelled } = visit;
        const called = cancelled && `đã hủy: ${cancelled}`;
        const parts = [where, audienceInWords(visit), roomInWords(visit), note, called];
        return [date, until, parts.filter(Boolean).join('; ')];
      }),
  };
}

function communeFrom({ code, fullName, slug }: Commune): CommuneFrom {
  const known = communePosition(code);
  if (!known) return { code, fullName, slug, near: '', areaKm: 0 };
  const { lat, lon, precision, radiusKm, near } = known;
  const area = precision === 'district' ? `${near} cũ` : near;
  return { code, fullName, slug, near: area, at: { lat, lon }, precision, areaKm: radiusKm };
}

/** The file with the words of one province. */
export function detailsOf(
  places: readonly Place[],
  province: Province,
  communes: readonly Commune[],
  now: Date | number,
): Details {
  const since = addDays(dateOf(wallAt(now)), -daysBack);
  return packDetails(
    byProvince(places, province).map((place) => detailFrom(place, since)),
    communes.filter((commune) => commune.province === province).map(communeFrom),
  );
}
