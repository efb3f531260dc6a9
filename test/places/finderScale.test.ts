import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packColumns, provinceOfCommune, unpackColumns } from '../../src/places/finder/columns.ts';
import type { Columns, PackedFrom, Precision } from '../../src/places/finder/columns.ts';
import { communesIn, detailOf, packDetails } from '../../src/places/finder/details.ts';
import { traitsOf } from '../../src/places/finder/facets.ts';
import { filterPoints } from '../../src/places/finder/filter.ts';
import { emptyQuery, parseQuery } from '../../src/places/finder/query.ts';
import { clustersOf } from '../../src/places/map/live/clusters.ts';
import { badgeOf } from '../../src/schedule/badge.ts';
import type { Schedule } from '../../src/schedule/schema.ts';
import { addDays } from '../../src/schedule/wall.ts';
import { communePosition } from '../../src/units/positions.ts';
import { units } from '../../src/units/units.ts';
import { holidays, hours, sunday, typicalOffice } from './finder-samples.ts';

const many = 10_000;

/** The same numbers on every run. */
function numbers(seed: number): () => number {
  let last = seed;
  return () => (last = (last * 16_807) % 2_147_483_647) / 2_147_483_647;
}

const clock = (half: number) =>
  `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 ? '30' : '00'}`;

/** A third offices with general hours, half desks of some three hundred weeks, the rest teams with dates of their own. */
function synthetic(count: number): PackedFrom[] {
  const next = numbers(42);
  const upTo = (most: number) => Math.floor(next() * most);
  const weeks = Array.from({ length: 300 }, () =>
    hours({
      sure: 'confirmed',
      holidays: 'follow',
      weekly: [
        {
          days: ['mon', 'tue', 'wed', 'thu', 'fri'].slice(0, 1 + upTo(5)),
          shifts: [
            { from: clock(14 + upTo(3)), to: clock(22 + upTo(2)) },
            { from: clock(26 + upTo(2)), to: clock(32 + upTo(12)) },
          ],
        },
      ],
    }),
  );
  const team = (): Schedule =>
    badgeOf(
      hours({
        sure: 'confirmed',
        visits: Array.from({ length: 4 }, (_, visit) => ({
          date: addDays('2026-11-16', visit * 9 + upTo(9)),
          place: `Nhà văn hóa thôn ${upTo(900)}`,
          shifts: [{ from: clock(14 + upTo(3)), to: clock(32 + upTo(10)) }],
          audience: 'Người cao tuổi',
        })),
      }),
      sunday,
      holidays,
    ).schedule;
  const { communes } = units();
  const points = Array.from({ length: count }, (_, index): PackedFrom => {
    const office = index % 3 === 0;
    const mobile = !office && next() < 0.25;
    const commune = communes[office ? (index / 3) % communes.length : upTo(communes.length)];
    const precision: Precision = office ? 'district' : 'exact';
    // Where the commune is; desks and teams within some kilometres of it.
    const { lat, lon } = communePosition(commune?.code ?? '') ?? { lat: 16, lon: 108 };
    const off = () => (office ? 0 : (next() - 0.5) * 0.12);
    const area = { at: { lat: lat + off(), lon: lon + off() }, precision };
    return {
      ...area,
      commune: commune?.code ?? '',
      areaKm: office ? 8 + upTo(12) : 0,
      past: false,
      schedule: office ? typicalOffice : mobile ? team() : (weeks[upTo(300)] ?? typicalOffice),
      traits: traitsOf({
        kind: mobile ? 'mobile' : office ? 'office' : 'desk',
        services: office ? ['level-2', 'card'] : ['activation', 'install'],
        stepFree: next() < 0.2 ? true : undefined,
      }),
    };
  });
  const { provinces } = units();
  const order = new Map(
    provinces
      .flatMap((province) => communes.filter((commune) => commune.province === province))
      .map(({ code }, place) => [code, place]),
  );
  const placeOf = ({ commune }: PackedFrom) => order.get(commune) ?? 0;
  return points.sort((a, b) => placeOf(a) - placeOf(b));
}

function packed(points: readonly PackedFrom[]): Columns {
  const { provinces, communes } = units();
  const byCode = new Map(communes.map(({ code, province }) => [code, province.code]));
  return packColumns(points, {
    day: '2026-11-22',
    runs: [],
    holidays,
    provinces: provinces.map(({ code, slug, name }) => ({
      ...{ code, slug, name },
      points: points.filter(({ commune }) => byCode.get(commune) === code).length,
    })),
  });
}

const points = synthetic(many);
const columns = packed(points);
const weight = (value: unknown) => gzipSync(JSON.stringify(value), { level: 9 }).length;

describe('ten thousand points', () => {
  it('come in less than 100 kB', () => {
    const bytes = weight(columns);
    console.log(`10 000 points: ${bytes} bytes compressed`);
    expect(bytes).toBeLessThan(100_000);
  });

  it('are the same after the way through the file', () => {
    const back = unpackColumns(columns);
    expect(back).toHaveLength(many);
    for (const place of [0, 1, 4711, many - 1]) {
      const [was, is] = [points[place], back[place]];
      expect(is?.commune).toBe(was?.commune);
      expect(is?.traits).toBe(was?.traits);
      expect(is?.at?.lat).toBeCloseTo(was?.at?.lat ?? 0, 4);
      expect(is?.at?.lon).toBeCloseTo(was?.at?.lon ?? 0, 4);
      expect(columns.schedules[is?.schedule ?? -1]).toEqual(was?.schedule);
    }
    const { communes } = units();
    const province = new Map(communes.map((commune) => [commune.code, commune.province.code]));
    expect(
      back.filter(
        (point) => columns.provinces[point.province]?.code !== province.get(point.commune),
      ),
    ).toEqual([]);
  });

  it('are filtered with one look at each schedule', () => {
    let looks = 0;
    const watched = columns.schedules.map((schedule) =>
      Object.defineProperty({ ...schedule }, 'ended', {
        get() {
          looks += 1;
          return false;
        },
      }),
    );
    const query = parseQuery('ngay=2026-11-25&gio=14:00');
    const found = filterPoints(unpackColumns(columns), watched, { query, now: sunday, holidays });
    expect(found.yes.length + found.maybe.length).toBeGreaterThan(1000);
    expect(watched.length).toBeLessThan(many / 3);
    expect(looks).toBeGreaterThan(watched.length);
    // A status reads it for the day, the day before, the days a shift runs on, and to see whether all is over.
    expect(looks / watched.length).toBeLessThan(15);
  });

  it('put no more on the map than a view has room for', () => {
    const clusters = clustersOf(
      unpackColumns(columns).flatMap(({ index, at }) => (at ? [{ index, ...at }] : [])),
    );
    for (const [zoom, degrees] of [
      [5, 20],
      [7, 5],
      [9, 1.25],
      [11, 0.32],
    ] as const) {
      const half = degrees / 2;
      const view = [105.8 - half, 21 - half, 105.8 + half, 21 + half] as const;
      const signs = clusters.signs([...view], zoom);
      expect(signs.length).toBeLessThan(160);
      if (zoom === 5)
        expect(signs.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(1000);
    }
  });
});

describe('the columns', () => {
  it('keep any points, with and without a position, in any order of provinces', () => {
    const point = fc.record({
      lat: fc.double({ min: 8, max: 23, noNaN: true }),
      lon: fc.double({ min: 102, max: 110, noNaN: true }),
      known: fc.boolean(),
      areaKm: fc.integer({ min: 1, max: 30 }),
      past: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 12 }), (some) => {
        const [commune] = units().communes;
        const from = some.map(({ lat, lon, known, areaKm, past }): PackedFrom => {
          const base = { commune: commune?.code ?? '', traits: 3, schedule: typicalOffice, past };
          if (!known) return { ...base, areaKm: 0 };
          return { ...base, at: { lat, lon }, precision: 'district', areaKm };
        });
        const file = packed(from);
        const back = unpackColumns(file);
        expect(back.map(({ at }) => Boolean(at))).toEqual(some.map(({ known }) => known));
        back.forEach(({ at }, place) => {
          if (at) expect(Math.abs(at.lat - (some[place]?.lat ?? 0))).toBeLessThan(0.0001);
        });
        expect(file.past).toEqual(some.flatMap(({ past }, place) => (past ? [place] : [])));
      }),
    );
  });

  it('know the province of any commune by runs of codes', () => {
    const provinces = [
      { code: '01', slug: 'ha-noi', name: 'Hà Nội', points: 0 },
      { code: '42', slug: 'ha-tinh', name: 'Hà Tĩnh', points: 0 },
    ];
    const file: Columns = {
      ...packed([]),
      provinces,
      runs: [
        [1, 0],
        [18070, 1],
        [19000, -1],
      ],
    };
    expect(provinceOfCommune(file, '18586')?.slug).toBe('ha-tinh');
    expect(provinceOfCommune(file, '00004')?.slug).toBe('ha-noi');
    expect(provinceOfCommune(file, '19999')).toBeUndefined();
  });
});

describe('the words of a province', () => {
  it('come back with the point they belong to', () => {
    const shared = {
      kind: 'Bàn hỗ trợ',
      services: 'Giúp kích hoạt VNeID',
      hours: 'Thứ Bảy, 7:30–11:30',
    };
    const rest = { near: '', audience: '', address: 'Nhà văn hóa thôn Mẫu' };
    const file = packDetails(
      [
        { name: 'Bàn một', slug: 'ban-mot', ...shared, ...rest, visits: [] },
        {
          name: 'Bàn hai',
          slug: 'ban-hai',
          ...shared,
          ...rest,
          visits: [['2026-11-25', '2026-11-26', 'Trường Mẫu']],
        },
      ],
      [
        {
          ...{
            code: '18586',
            fullName: 'xã Đông Kinh',
            slug: 'dong-kinh',
            near: 'huyện Thạch Hà cũ',
          },
          ...{ at: { lat: 18.3556, lon: 105.8877 }, precision: 'district', areaKm: 10 },
        },
      ],
    );
    const communes = communesIn(file, 'ha-tinh');
    const second = detailOf(
      file,
      1,
      { index: 1, commune: '18586', province: 0, traits: 0, schedule: 0, areaKm: 0 },
      communes,
    );
    expect(second).toMatchObject({
      name: 'Bàn hai',
      href: '/noi-lam/ha-tinh/dong-kinh/ban-hai/',
      ...shared,
    });
    expect(second?.visits).toEqual([['2026-11-25', '2026-11-26', 'Trường Mẫu']]);
    expect(communes.get('18586')).toMatchObject({
      at: { lat: 18.3556, lon: 105.8877 },
      near: 'huyện Thạch Hà cũ',
    });
    expect(file.words.filter((word) => word === shared.hours)).toHaveLength(1);
  });
});

it('an empty question keeps everything of today', () => {
  const found = filterPoints(unpackColumns(columns), columns.schedules, {
    query: emptyQuery,
    now: sunday,
    holidays,
  });
  expect(found.yes.length + found.maybe.length).toBe(many);
});
