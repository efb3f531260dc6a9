import type { Holidays } from '../../schedule/holidays.ts';
import type { Schedule } from '../../schedule/schema.ts';
import type { LatLon } from '../../units/plane.ts';
import type { Filterable } from './filter.ts';

/** How exactly a position is known; 0 stands for no position. */
export const precisions = ['', 'exact', 'street', 'commune', 'district'] as const;
export type Precision = Exclude<(typeof precisions)[number], ''>;

/** A point as the list and the map have it before any name is fetched. */
export type FinderPoint = Filterable & {
  /** Place in the list of all. */
  index: number;
  /** Code of its commune and place of its province in the table. */
  commune: string;
  province: number;
  precision?: Precision | undefined;
  /** Radius of the area it may lie in, km; 0 for a known position. */
  areaKm: number;
};

export type FinderProvince = {
  code: string;
  slug: string;
  name: string;
  /** How many points it has; they follow each other. */
  points: number;
};

/**
 * `/du-lieu/noi-lam/diem.json`: all points by province, commune and name. Columns of small numbers instead of rows,
 * because ten thousand points have to come in 100 kB.
 */
export type Columns = {
  /** The day of the build. */
  day: string;
  provinces: FinderProvince[];
  /** Which communes lie in which province: runs of codes, first code and place of the province. */
  runs: [number, number][];
  /** Code of each commune with points, less the one before; and how many points it has. */
  communes: number[];
  counts: number[];
  traits: number[];
  schedules: Schedule[];
  /** Place in the table; -1 for the first one not used before, because most teams have dates of their own. */
  schedule: number[];
  holidays: Holidays;
  /** Kinds of areas: place in `precisions`, radius in hundreds of metres. */
  areas: [number, number][];
  area: number[];
  /** Places in the list of points that were over on the day of the build; they have no number. */
  past: number[];
  /** Latitude and longitude in ten-thousandths of a degree, less those of the point before. */
  lat: number[];
  lon: number[];
};

const unit = 10_000;

/** What is packed; the point's `schedule` is the thing itself here. */
export type PackedFrom = {
  commune: string;
  traits: number;
  schedule: Schedule;
  at?: LatLon | undefined;
  precision?: Precision | undefined;
  areaKm: number;
  past: boolean;
};

/** A table of different values, and each one's place in it. */
function table<T>(): { list: T[]; placeOf(value: T): number } {
  const list: T[] = [];
  const places = new Map<string, number>();
  return {
    list,
    placeOf(value) {
      const key = JSON.stringify(value);
      const place = places.get(key) ?? list.length;
      if (place === list.length) {
        list.push(value);
        places.set(key, place);
      }
      return place;
    },
  };
}

/**
 * Puts points into columns.
 * @param points in the order of the list, those of a commune together
 */
export function packColumns(
  points: readonly PackedFrom[],
  rest: Pick<Columns, 'day' | 'provinces' | 'runs' | 'holidays'>,
): Columns {
  const schedules = table<Schedule>();
  const areas = table<[number, number]>();
  const columns: Columns = {
    ...rest,
    ...{ communes: [], counts: [], traits: [], schedules: schedules.list, schedule: [] },
    ...{ areas: areas.list, area: [], past: [], lat: [], lon: [] },
  };
  let code = 0;
  let last = { lat: 0, lon: 0 };
  for (const point of points) {
    const here = Number(point.commune);
    const run = columns.counts.length - 1;
    if (here === code) columns.counts[run] = (columns.counts[run] ?? 0) + 1;
    else {
      columns.communes.push(here - code);
      columns.counts.push(1);
      code = here;
    }
    if (point.past) columns.past.push(columns.traits.length);
    columns.traits.push(point.traits);
    const fresh = schedules.list.length;
    const used = schedules.placeOf(point.schedule);
    columns.schedule.push(used === fresh ? -1 : used);
    const precision = point.at && point.precision ? precisions.indexOf(point.precision) : 0;
    columns.area.push(areas.placeOf([precision, Math.round(point.areaKm * 10)]));
    const at = point.at ?? { lat: last.lat / unit, lon: last.lon / unit };
    const next = { lat: Math.round(at.lat * unit), lon: Math.round(at.lon * unit) };
    columns.lat.push(next.lat - last.lat);
    columns.lon.push(next.lon - last.lon);
    last = next;
  }
  return columns;
}

/** The points again. */
export function unpackColumns(columns: Columns): FinderPoint[] {
  const { communes, counts, traits, schedule, areas, area, lat, lon, provinces } = columns;
  const points: FinderPoint[] = [];
  let code = 0;
  let place = { lat: 0, lon: 0 };
  let province = 0;
  let left = provinces[0]?.points ?? 0;
  let fresh = 0;
  communes.forEach((step, run) => {
    code += step;
    for (let count = counts[run] ?? 0; count > 0; count--) {
      const index = points.length;
      place = { lat: place.lat + (lat[index] ?? 0), lon: place.lon + (lon[index] ?? 0) };
      while (left === 0 && province < provinces.length - 1)
        left = provinces[(province += 1)]?.points ?? 0;
      left -= 1;
      const used = schedule[index] ?? -1;
      const [kind = 0, tenths = 0] = areas[area[index] ?? 0] ?? [];
      points.push({
        index,
        commune: String(code).padStart(5, '0'),
        province,
        traits: traits[index] ?? 0,
        schedule: used < 0 ? fresh++ : used,
        areaKm: tenths / 10,
        ...(kind > 0
          ? {
              at: { lat: place.lat / unit, lon: place.lon / unit },
              precision: precisions[kind] || undefined,
            }
          : {}),
      });
    }
  });
  return points;
}

/** The province of a commune, by code; undefined when no commune has it. */
export function provinceOfCommune({ runs, provinces }: Columns, code: string) {
  const here = Number(code);
  const run = [...runs].reverse().find(([first]) => first <= here);
  return run && provinces[run[1]];
}
