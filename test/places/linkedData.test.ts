import { describe, expect, it } from 'vitest';
import { placeLinkedData } from '../../src/places/linkedData.ts';
import { toPlace } from '../../src/places/place.ts';
import { servicePoint } from '../../src/places/schema.ts';
import { comingVisits } from '../../src/places/visits.ts';
import { placesLinkedData, visitsLinkedData } from '../../src/places/visitsLinkedData.ts';
import { noHolidays } from '../../src/schedule/holidays.ts';

const site = 'https://mau.example';
const morning = { from: '07:30', to: '11:30' };
const placeOf = (schedule: Record<string, unknown>) =>
  toPlace(
    {
      id: 'ha-tinh/to-luu-dong',
      data: servicePoint.parse({
        name: 'Tổ lưu động xã Đông Kinh',
        kind: 'mobile',
        commune: '18586',
        services: ['activation'],
        schedule,
        checked: '2026-11-22',
        sources: [{ source: 'danh-muc', supports: 'Lịch', sure: 'medium' }],
      }),
    },
    new Date('2026-11-22T09:00:00+07:00'),
    noHolidays,
  );
const eventsOf = (schedule: Record<string, unknown>) =>
  visitsLinkedData(comingVisits([placeOf(schedule)], '2026-11-22'), site);
const hoursOf = (row: Record<string, unknown>) =>
  placeLinkedData(placeOf({ sure: 'confirmed', weekly: [row] }), site).flatMap(
    (data) => data['openingHoursSpecification'] ?? [],
  );

describe('a coming visit for search engines', () => {
  it('has its first and last moment in the zone of Vietnam, and the commune it happens in', () => {
    const evening = { from: '18:00', to: '24:00' };
    const visits = [
      { date: '2026-12-01', place: 'Chợ', commune: '18604', shifts: [morning, evening] },
    ];
    expect(eventsOf({ sure: 'confirmed', visits })).toEqual([
      expect.objectContaining({
        '@type': 'Event',
        name: 'Tổ lưu động xã Đông Kinh: Chợ',
        startDate: '2026-12-01T07:30:00+07:00',
        endDate: '2026-12-02T00:00:00+07:00',
        eventStatus: 'https://schema.org/EventScheduled',
        location: expect.objectContaining({
          name: 'Chợ',
          address: expect.objectContaining({ addressLocality: 'xã Thạch Khê' }),
        }),
        url: 'https://mau.example/noi-lam/ha-tinh/dong-kinh/to-luu-dong/',
      }),
    ]);
  });

  it('has days alone where hours are not confirmed or not fully known', () => {
    const visit = { date: '2026-12-01', until: '2026-12-03', place: 'Chợ', shifts: [morning] };
    const days = { startDate: '2026-12-01', endDate: '2026-12-03' };
    expect(eventsOf({ sure: 'typical', visits: [visit] })).toMatchObject([days]);
    const vague = { ...visit, shifts: [morning, { name: 'ca tối' }] };
    expect(eventsOf({ sure: 'confirmed', visits: [vague] })).toMatchObject([days]);
  });

  it('that was called off says so', () => {
    const visits = [{ date: '2026-12-01', place: 'Chợ', shifts: [morning], cancelled: 'Bão' }];
    expect(eventsOf({ sure: 'confirmed', visits })).toMatchObject([
      { eventStatus: 'https://schema.org/EventCancelled' },
    ]);
  });

  it('is one of three at most, or as few as a page has room for, so that a page stays light', () => {
    const visits = Array.from({ length: 9 }, (_, day) => ({
      date: `2026-12-0${day + 1}`,
      place: 'Chợ',
      shifts: [morning],
    }));
    expect(eventsOf({ sure: 'confirmed', visits })).toHaveLength(3);
  });
});

describe('opening hours for search engines', () => {
  it('leave out the lunch break', () => {
    const shift = { from: '08:00', to: '17:00', breaks: [{ from: '11:30', to: '13:00' }] };
    expect(hoursOf({ days: ['mon'], shifts: [shift] })).toMatchObject([
      { opens: '08:00', closes: '11:30' },
      { opens: '13:00', closes: '17:00' },
    ]);
  });

  it('end a night on the next morning', () => {
    const night = { from: '20:00', to: '02:00', overnight: true };
    expect(hoursOf({ days: ['fri'], shifts: [night] })).toMatchObject([
      { opens: '20:00', closes: '02:00' },
    ]);
  });

  it.each([{ nth: [1, 3] }, { dates: 'odd' }, { monthDays: [1, 15] }])(
    'are not told of some weeks or days of a month only: %o',
    (limit) => {
      expect(hoursOf({ days: ['sat'], shifts: [morning], ...limit })).toEqual([]);
    },
  );

  it('are not told where people need an appointment', () => {
    expect(hoursOf({ days: ['sat'], shifts: [{ ...morning, byAppointment: true }] })).toEqual([]);
  });
});

it('a list of places tells how many there are and the first twenty', () => {
  const place = placeOf({ sure: 'unknown' });
  expect(placesLinkedData([], site)).toEqual([]);
  const [list] = placesLinkedData(
    Array.from({ length: 30 }, () => place),
    site,
  );
  expect(list).toMatchObject({ '@type': 'ItemList', numberOfItems: 30 });
  expect(list?.['itemListElement']).toHaveLength(20);
});
