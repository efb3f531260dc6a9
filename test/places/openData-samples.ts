import { toHolidays } from '../../src/schedule/holidays.ts';
import { officeRule } from '../../src/places/officeRule.ts';
import { officeFinder } from '../../src/places/offices.ts';
import { placeTables } from '../../src/places/openData/tables.ts';
import type { Place } from '../../src/places/place.ts';
import { toPlaces } from '../../src/places/place.ts';
import { servicePoint } from '../../src/places/schema.ts';
import type { Source } from '../../src/sources/schema.ts';
import type { KnownPosition } from '../../src/units/openWhere.ts';
import { communeByCode } from '../../src/units/units.ts';

const now = new Date('2026-11-22T09:00:00+07:00');
const holidays = toHolidays([]);
const shifts = [{ from: '07:30', to: '11:30' }];

export const sources = new Map<string, Source>([
  ['danh-muc', { title: 'Danh mục (dữ liệu mẫu)', kind: 'official', publisher: 'Cơ quan mẫu' }],
  ['do-dac', { title: 'Đo đạc (dữ liệu mẫu)', kind: 'official' }],
]);

const point = (fields: Record<string, unknown>) =>
  servicePoint.parse({
    kind: 'desk',
    commune: '18586',
    services: ['activation'],
    schedule: { sure: 'unknown' },
    checked: '2026-11-22',
    sources: [{ source: 'danh-muc', supports: 'Nơi làm', sure: 'medium' }],
    ...fields,
  });

const entries = [
  {
    id: 'ha-tinh/cong-an-xa-dong-kinh',
    data: point({
      name: 'Công an xã Đông Kinh',
      kind: 'office',
      services: ['level-2', 'card'],
      position: { lat: 18.4212345, lon: 105.8212345, precision: 'exact', source: 'do-dac' },
      schedule: { sure: 'confirmed', weekly: [{ days: ['mon'], shifts }] },
      about: 'Hỏi **bàn số 1**, xem [giờ](/noi-lam/).',
    }),
  },
  {
    id: 'dong-nai/to-luu-dong',
    data: point({
      name: '=Tổ "lưu động", xã Đồng Tâm',
      kind: 'mobile',
      commune: '25363',
      alsoServes: ['25378', '25390'],
      team: 'to-1',
      schedule: {
        sure: 'confirmed',
        visits: [
          { date: '2026-11-20', place: 'Thôn 1', shifts },
          {
            date: '2026-12-01',
            place: 'Chợ Đồng Tâm',
            commune: '25378',
            shifts,
            born: { from: '2012-01-01', to: '2012-12-31' },
            capacity: 40,
            cancelled: 'Bão',
          },
        ],
        tours: [{ from: '2026-12-07', shifts, stops: [{ place: 'Thôn 3' }, { place: 'Thôn 4' }] }],
      },
    }),
  },
  {
    id: 'ha-tinh/ban-cu-2023',
    data: point({ name: 'Bàn cũ', schedule: { sure: 'unknown', ended: true } }),
  },
];

const rule = officeRule.parse({
  name: 'Công an {xã}',
  services: ['level-2', 'card'],
  schedule: { sure: 'typical', weekly: [{ days: ['mon'], shifts: [{ name: 'giờ hành chính' }] }] },
  checked: '2026-11-22',
  sources: [{ source: 'danh-muc', supports: 'Nơi làm', sure: 'medium' }],
  zones: {
    note: 'Chưa rõ đặc khu nào **không** có.',
    sources: [{ source: 'danh-muc', supports: 'Số đặc khu', sure: 'medium' }],
  },
});

/** Only one commune has a position; elsewhere a point needs its own. */
const locate = ({ point, commune }: Place): KnownPosition | undefined =>
  point.position ?? (commune.code === '25363' ? district : undefined);
const district: KnownPosition = {
  lat: 11.4567,
  lon: 106.8999,
  precision: 'district',
  radiusKm: 12,
  source: 'GeoNames (CC BY 4.0)',
};

const places = toPlaces(entries, now, holidays);

/** The tables as a page builds them, from three made-up points. */
export const tables = placeTables({
  places,
  communes: ['18586', '25390', '20333'].flatMap((code) => communeByCode(code) ?? []),
  officeOf: officeFinder(places, rule, now, holidays),
  rule,
  locate,
  sources,
  site: 'https://mau.example/',
  today: '2026-11-22',
});
export const issue = { site: 'https://mau.example/', generated: '2026-11-22' };
