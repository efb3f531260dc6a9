import { describe, expect, test } from 'vitest';
import { communesReached, periodInWords, toDrives } from '../../src/places/campaigns.ts';
import { citationsOf, merged } from '../../src/places/citations.ts';
import { directions } from '../../src/places/directions.ts';
import { placeLinkedData } from '../../src/places/linkedData.ts';
import { mapPoints } from '../../src/places/mapPoints.ts';
import { placeRoutes, serves, toPlace, toPlaces } from '../../src/places/place.ts';
import { holidays } from '../schedule/samples.ts';
import { campaign, servicePoint } from '../../src/places/schema.ts';
import { comingVisits } from '../../src/places/visits.ts';
import { communeTitle, madeOf, servicesInWords } from '../../src/places/words.ts';
import { formerNames } from '../../src/units/former.ts';

const now = new Date('2026-11-22T09:00:00+07:00');
const pointOf = (fields: Record<string, unknown> = {}) =>
  servicePoint.parse({
    name: 'Công an xã Đông Kinh',
    kind: 'office',
    commune: '18586',
    services: ['level-2', 'card'],
    schedule: {
      sure: 'typical',
      weekly: [{ days: ['mon'], shifts: [{ name: 'giờ hành chính' }] }],
    },
    checked: '2026-11-22',
    sources: [{ source: 'danh-muc', supports: 'Giờ làm', sure: 'medium' }],
    ...fields,
  });
const office = { id: 'ha-tinh/cong-an-xa-dong-kinh', data: pointOf() };
const desk = {
  id: 'dong-nai/ban-kich-hoat-xa-tan-lap-2023',
  data: pointOf({
    name: 'Bàn kích hoạt xã Tân Lập, 2023',
    kind: 'desk',
    commune: '25363',
    alsoServes: ['25378'],
    campaign: 'dong-phu-2023',
    position: {
      lat: 11.404,
      lon: 106.819,
      precision: 'commune',
      radiusKm: 4.8,
      source: 'ranh-gioi',
    },
    schedule: { sure: 'unknown', ended: true },
  }),
};
const drive = campaign.parse({
  title: 'Kích hoạt ở huyện Đồng Phú',
  summary: 'Mỗi xã một tổ.',
  who: 'Công an huyện',
  area: { publishedAs: 'huyện Đồng Phú', communes: ['25363'] },
  reported: '2023-05',
  ended: true,
  today: 'Đến công an phường.',
  checked: '2026-11-22',
  sources: [{ source: 'bai-bao', supports: 'Các tổ', sure: 'medium' }],
});

describe('a place', () => {
  test('lives at province, commune, file name', () => {
    expect(toPlace(desk, now, holidays)).toMatchObject({
      href: '/noi-lam/dong-nai/dong-phu/ban-kich-hoat-xa-tan-lap-2023/',
      past: true,
      commune: { fullName: 'phường Đồng Phú' },
    });
  });
  test('makes three kinds of addresses, each once; of the whole country when nothing narrows it', () => {
    const entries = [office, { ...office, id: 'ha-tinh/ban-ho-tro' }];
    const all = placeRoutes(entries, undefined);
    expect(all).toHaveLength(34 + 3321 + 2);
    expect(new Set(all).size).toBe(all.length);
    const narrow = placeRoutes(entries, ['48']);
    expect(narrow.filter((route) => route.startsWith('/noi-lam/ha-tinh/'))).toEqual([
      '/noi-lam/ha-tinh/',
      '/noi-lam/ha-tinh/dong-kinh/',
      '/noi-lam/ha-tinh/dong-kinh/cong-an-xa-dong-kinh/',
      '/noi-lam/ha-tinh/dong-kinh/ban-ho-tro/',
    ]);
    expect(narrow).toContain('/noi-lam/da-nang/hoang-sa/');
    expect(narrow).not.toContain('/noi-lam/ha-tinh/thach-ha/');
  });
  test('of today comes before a past one', () => {
    expect(toPlaces([desk, office], now, holidays).map(({ id }) => id)).toEqual([
      office.id,
      desk.id,
    ]);
  });
  test('serves its commune and the others it names', () => {
    const place = toPlace(desk, now, holidays);
    expect(['25363', '25378', '25390'].map((code) => serves(place, code))).toEqual([
      true,
      true,
      false,
    ]);
  });
  test('in a commune that does not exist stops the build', () => {
    expect(() =>
      toPlace({ id: 'x/y', data: pointOf({ commune: '99999' }) }, now, holidays),
    ).toThrow('99999');
  });
  test('says what is done there and where it is', () => {
    const place = toPlace(office, now, holidays);
    expect(servicesInWords(place.point)).toBe('Định danh mức 2 và thẻ căn cước');
    expect(communeTitle(place)).toBe('Xã Đông Kinh, tỉnh Hà Tĩnh');
  });
});

describe('a drive', () => {
  const places = toPlaces([desk, office], now, holidays);
  const [found] = toDrives([{ id: 'dong-phu-2023', data: drive }], places, now, holidays);

  test('knows its points, its provinces of today, and that it is over', () => {
    expect(found?.places.map(({ id }) => id)).toEqual([desk.id]);
    expect(found?.provinces.map(({ name }) => name)).toEqual(['Đồng Nai']);
    expect(found?.past).toBe(true);
  });
  test('reached the communes it names and those its points served', () => {
    expect(found && [...communesReached(found)].sort()).toEqual(['25363', '25378']);
  });
  test.each([
    [{ from: '2023-03-27', to: '2023-06-20' }, '27/3/2023–20/6/2023'],
    [{ to: '2022-12-31' }, 'đến 31/12/2022'],
    [{ from: '2023-07' }, 'từ 7/2023'],
    [{}, 'theo bài đăng 5/2023; ngày bắt đầu và kết thúc không được công bố'],
  ])('says when it ran: %o', (days, words) => {
    expect(periodInWords({ ...drive, ...days })).toBe(words);
  });
});

test('the map numbers points as the list does; an office without a position of its own stands for its commune', () => {
  const points = mapPoints(toPlaces([desk, office], now, holidays));
  expect(points).toEqual([
    expect.objectContaining({ no: 1, id: office.id, precision: 'district' }),
    expect.objectContaining({
      no: 2,
      id: desk.id,
      state: 'ended',
      precision: 'commune',
      radiusKm: 4.8,
    }),
  ]);
});

test('a past point without a position is left out of the map', () => {
  const without = { ...desk.data, position: undefined };
  expect(mapPoints(toPlaces([{ ...desk, data: without }], now, holidays))).toEqual([]);
});

describe('the way there', () => {
  const wordsOf = (href: string) => decodeURIComponent(href);
  test('is by name where only the commune is known', () => {
    expect(wordsOf(directions(toPlace(office, now, holidays)))).toBe(
      'geo:0,0?q=Công an xã Đông Kinh, Hà Tĩnh',
    );
  });
  test('is by coordinates where the door is known', () => {
    const exact = pointOf({
      position: { lat: 18.42, lon: 105.82, precision: 'exact', source: 'do-dac' },
    });
    expect(wordsOf(directions(toPlace({ ...office, data: exact }, now, holidays)))).toBe(
      'geo:18.42,105.82?q=18.42,105.82(Công an xã Đông Kinh)',
    );
  });
});

describe('for search engines', () => {
  const url = 'https://vi.example/noi-lam/';
  test('unconfirmed hours and a rough position are not told', () => {
    const [data] = placeLinkedData(toPlace(office, now, holidays), url);
    expect(data).toMatchObject({ '@type': 'GovernmentOffice', name: 'Công an xã Đông Kinh' });
    expect(data).not.toHaveProperty('openingHoursSpecification');
    expect(data).not.toHaveProperty('geo');
  });
  test('confirmed hours are', () => {
    const confirmed = pointOf({
      schedule: {
        sure: 'confirmed',
        weekly: [
          {
            days: ['mon', 'sun'],
            shifts: [
              { from: '07:30', to: '11:30' },
              { name: 'ca tối', to: '22:00' },
            ],
          },
        ],
      },
    });
    const [data] = placeLinkedData(toPlace({ ...office, data: confirmed }, now, holidays), url);
    expect(data?.['openingHoursSpecification']).toEqual([
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['Monday', 'Sunday'],
        opens: '07:30',
        closes: '11:30',
      },
    ]);
  });
  test('what is over is no place to go to', () => {
    expect(placeLinkedData(toPlace(desk, now, holidays), url)).toEqual([]);
  });
});

test('coming visits leave out those that are over', () => {
  const shifts = [{ from: '07:30', to: '11:30' }];
  const team = pointOf({
    schedule: {
      sure: 'confirmed',
      visits: [
        { date: '2026-12-02', place: 'Thôn 2', shifts },
        { date: '2026-11-20', until: '2026-11-22', place: 'Thôn 1', shifts },
        { date: '2026-11-21', place: 'Thôn 0', shifts },
      ],
    },
  });
  const places = toPlaces([{ id: 'ha-tinh/to', data: team }], now, holidays);
  expect(comingVisits(places, '2026-11-22').map(({ visit }) => visit.place)).toEqual([
    'Thôn 1',
    'Thôn 2',
  ]);
});

describe('words', () => {
  test('tell what a commune was made of', () => {
    expect(madeOf(formerNames('18586'), 'Đông Kinh')).toBe(
      'Gồm xã Thạch Kênh, xã Thạch Liên và xã Ích Hậu cũ.',
    );
    expect(madeOf(formerNames('15634'), 'Luận Thành')).toContain('một phần xã Luận Khê');
    expect(madeOf(formerNames('15607'), 'Bát Mọt')).toBe('');
  });
});

test('the source of a position is cited once', () => {
  const withPosition = citationsOf(desk.data);
  expect(withPosition.map(({ source }) => source)).toEqual(['danh-muc', 'ranh-gioi']);
  expect(merged([withPosition, withPosition])).toEqual(withPosition);
});
