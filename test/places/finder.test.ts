import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasTraits, traitsOf } from '../../src/places/finder/facets.ts';
import { kmInWords, wayInWords } from '../../src/places/finder/distance.ts';
import { kmBetween } from '../../src/units/plane.ts';
import { facets } from '../../src/places/finder/facetList.ts';
import { filterPoints } from '../../src/places/finder/filter.ts';
import { fitOf } from '../../src/places/finder/fit.ts';
import { emptyQuery, parseQuery, queryString } from '../../src/places/finder/query.ts';
import type { Query } from '../../src/places/finder/query.ts';
import { isOn, toggled } from '../../src/places/finder/toggle.ts';
import { saidOf, timeInWords } from '../../src/places/finder/words.ts';
import { instantOf, wallOf } from '../../src/schedule/wall.ts';
import { statusAt } from '../../src/schedule/status.ts';
import { weekdays } from '../../src/schedule/weekday.ts';
import {
  eveningDesk,
  holidays,
  hours,
  nightDesk,
  over,
  saturdayDesk,
  sunday,
  team,
  typicalOffice,
  unconfirmedTeam,
  weekdayDesk,
} from './finder-samples.ts';

const ask = (search: string): Query => parseQuery(search);
const fit = (schedule: Parameters<typeof fitOf>[0], search: string) =>
  fitOf(schedule, ask(search), sunday, holidays);

describe('a question in an address', () => {
  it('is read back as it was asked', () => {
    const search =
      '?xa=18586&ngay=2026-11-24&gio=18:00&dich-vu=muc-2,the-can-cuoc&loai=luu-dong&xe-lan=1';
    expect(queryString(ask(search))).toBe(search);
    expect(queryString(ask('?buoi=toi&thu=thu-bay,chu-nhat'))).toBe(
      '?buoi=toi&thu=thu-bay,chu-nhat',
    );
  });

  it('leaves out what makes no sense', () => {
    expect(ask('?ngay=2026-02-30&gio=24:30&xa=Đông+Kinh&loai=xe&dich-vu=ho-chieu')).toEqual(
      emptyQuery,
    );
    expect(queryString(emptyQuery)).toBe('');
  });

  it('is the same after any number of round trips', () => {
    fc.assert(
      fc.property(
        fc.subarray([...facets]),
        fc.option(fc.constantFrom('2026-11-24', '2027-01-01')),
        (some, day) => {
          const start: Query = day ? { ...emptyQuery, day } : emptyQuery;
          const query = some.reduce((sum, facet) => toggled(sum, facet.ask), start);
          expect(queryString(ask(queryString(query)))).toBe(queryString(query));
        },
      ),
    );
  });
});

describe('a filter', () => {
  it('goes on and off again, each by itself', () => {
    for (const { ask: words } of facets) {
      const on = toggled(emptyQuery, words);
      expect(isOn(on, words)).toBe(true);
      expect(isOn(emptyQuery, words)).toBe(false);
      expect(queryString(toggled(on, words))).toBe('');
    }
  });

  it('for a date takes the place of days of the week, and the other way round', () => {
    const weekend = ask('thu=thu-bay,chu-nhat');
    expect(queryString(toggled(weekend, 'ngay=2026-11-24'))).toBe('?ngay=2026-11-24');
    expect(queryString(toggled(ask('ngay=2026-11-24'), 'thu=thu-hai'))).toBe('?thu=thu-hai');
  });

  it('for the weekend is not on when only Saturday is asked', () => {
    expect(isOn(ask('thu=thu-bay'), 'thu=thu-bay,chu-nhat')).toBe(false);
  });
});

describe('what a place is', () => {
  const desk = traitsOf({ services: ['activation', 'install'], kind: 'desk' });
  const bus = traitsOf({ services: ['level-2', 'card'], kind: 'mobile', stepFree: true });
  const steps = traitsOf({ services: ['card'], kind: 'office', stepFree: false });

  it('must do everything that is asked', () => {
    expect(hasTraits(bus, ask('dich-vu=muc-2,the-can-cuoc'))).toBe(true);
    expect(hasTraits(steps, ask('dich-vu=muc-2,the-can-cuoc'))).toBe(false);
    expect(hasTraits(desk, ask('loai=co-dinh'))).toBe(true);
    expect(hasTraits(bus, ask('loai=co-dinh'))).toBe(false);
  });

  it('is step-free only when somebody said so', () => {
    expect([desk, bus, steps].map((traits) => hasTraits(traits, ask('xe-lan=1')))).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('a question about time', () => {
  it('is answered yes where the place is open on that day', () => {
    expect(fit(weekdayDesk, 'ngay=2026-11-23')).toEqual({ fit: 'yes', day: '2026-11-23' });
    expect(fit(weekdayDesk, 'ngay=2026-11-22').fit).toBe('no');
    expect(fit(weekdayDesk, 'ngay=2026-11-23&gio=12:00').fit).toBe('no');
    expect(fit(weekdayDesk, 'ngay=2026-11-23&gio=13:30').fit).toBe('yes');
  });

  it('finds nobody at work on a holiday the place follows, and makes no claim where nobody said', () => {
    expect(fit(weekdayDesk, 'ngay=2026-11-24').fit).toBe('no');
    expect(fit(eveningDesk, 'ngay=2026-11-24')).toEqual({ fit: 'maybe', day: '2026-11-24' });
    expect(fit(eveningDesk, 'buoi=toi')).toEqual({ fit: 'yes', day: '2026-11-26' });
  });

  it('looks a month ahead for an evening or a weekend', () => {
    expect(fit(saturdayDesk, 'thu=thu-bay,chu-nhat')).toEqual({ fit: 'yes', day: '2026-12-05' });
    expect(fit(saturdayDesk, 'thu=thu-bay&buoi=toi').fit).toBe('no');
    expect(fit(weekdayDesk, 'buoi=toi').fit).toBe('no');
  });

  it('shows what was on days that are past', () => {
    expect(fit(team, 'ngay=2026-11-18')).toEqual({ fit: 'yes', day: '2026-11-18' });
    expect(fit(over, 'ngay=2026-11-13').fit).toBe('yes');
    expect(fit(over, '').fit).toBe('no');
  });

  it('knows that a team is only where and when it was announced, and not where it was called off', () => {
    expect(fit(team, 'ngay=2026-11-25').fit).toBe('yes');
    expect(fit(team, 'ngay=2026-11-26').fit).toBe('no');
    expect(fit(team, 'ngay=2026-11-28').fit).toBe('no');
    expect(fit(unconfirmedTeam, 'ngay=2026-11-25').fit).toBe('maybe');
    expect(fit(unconfirmedTeam, 'ngay=2026-11-26').fit).toBe('no');
  });

  it('keeps hours that nobody confirmed in the list, apart', () => {
    for (const { ask: words, timed } of facets)
      if (timed) expect(fit(typicalOffice, words).fit).toBe('maybe');
    expect(fit(typicalOffice, '').fit).toBe('yes');
  });

  it('is not answered by hours of today that are over, where it asks for a day to come', () => {
    const at = (clock: string, search: string) =>
      fitOf(eveningDesk, ask(search), new Date(`2026-11-26T${clock}:00+07:00`), holidays);
    expect(at('20:59', 'buoi=toi')).toEqual({ fit: 'yes', day: '2026-11-26' });
    expect(at('21:00', 'buoi=toi')).toEqual({ fit: 'yes', day: '2026-12-01' });
    expect(at('21:00', 'thu=thu-nam')).toEqual({ fit: 'yes', day: '2026-12-03' });
    expect(at('19:00', 'thu=thu-nam&gio=18:00')).toEqual({ fit: 'yes', day: '2026-12-03' });
    expect(at('21:00', 'ngay=2026-11-26').fit).toBe('yes');
  });

  it('for an hour asks for no evening besides', () => {
    expect(queryString(ask('gio=08:00&buoi=toi'))).toBe('?gio=08:00');
  });

  it('follows a night shift over midnight', () => {
    expect(fit(nightDesk, 'ngay=2026-11-28&gio=01:00').fit).toBe('yes');
    expect(fit(nightDesk, 'ngay=2026-11-28&gio=02:00').fit).toBe('no');
  });

  it('never says yes to an hour at which the badge would not say open', () => {
    const schedules = [
      weekdayDesk,
      eveningDesk,
      saturdayDesk,
      team,
      typicalOffice,
      nightDesk,
      over,
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...schedules),
        fc.integer({ min: -14, max: 30 }),
        fc.integer({ min: 0, max: 23 }),
        (schedule, ahead, hour) => {
          const day = new Date(Date.UTC(2026, 10, 22 + ahead)).toISOString().slice(0, 10);
          const clock = `${String(hour).padStart(2, '0')}:00`;
          const open = statusAt(schedule, instantOf(wallOf(day, clock)), holidays).state === 'open';
          expect(fit(schedule, `ngay=${day}&gio=${clock}`).fit === 'yes').toBe(open);
        },
      ),
    );
  });
});

describe('the list', () => {
  const schedules = [weekdayDesk, typicalOffice, over];
  const points = [
    { traits: 0, schedule: 0, at: { lat: 18.34, lon: 105.9 } },
    { traits: 0, schedule: 1 },
    { traits: 0, schedule: 0, at: { lat: 18.4, lon: 105.85 } },
    { traits: 0, schedule: 2, at: { lat: 18.4, lon: 105.85 } },
  ];
  const at = { now: sunday, holidays };

  it('hides nothing but what is over, and counts the uncertain apart', () => {
    const all = filterPoints(points, schedules, { query: emptyQuery, ...at });
    expect(all.yes.map(({ index }) => index)).toEqual([0, 1, 2]);
    const monday = filterPoints(points, schedules, { query: ask('ngay=2026-11-23'), ...at });
    expect(monday.yes.map(({ index }) => index)).toEqual([0, 2]);
    expect(monday.maybe.map(({ index }) => index)).toEqual([1]);
  });

  it('is sorted by the way there, those without a position last', () => {
    const from = { lat: 18.41, lon: 105.84 };
    const { yes } = filterPoints(points, schedules, { query: emptyQuery, ...at, from });
    expect(yes.map(({ index }) => index)).toEqual([2, 0, 1]);
    expect(yes[2]?.km).toBeUndefined();
  });

  it('claims no hours where the answer is that nobody knows', () => {
    const partly = hours({
      sure: 'confirmed',
      holidays: 'ignore',
      weekly: [{ shifts: [{ from: '07:30', to: '11:30' }, { name: 'ca tối' }] }],
    });
    const month = { ...partly, from: '2026-11' };
    const said = (schedule: typeof partly, search: string) =>
      saidOf(schedule, { index: 0, day: '2026-11-23' }, { query: ask(search), ...at }).state;
    expect(fit(partly, 'buoi=toi').fit).toBe('maybe');
    expect(said(partly, 'buoi=toi')).toBe('unsure');
    expect(said(partly, 'ngay=2026-11-23')).toBe('open');
    expect(said(month, 'ngay=2026-11-23')).toBe('unsure');
  });

  it('says until when and for whom, and what is over', () => {
    const late = hours({
      sure: 'confirmed',
      holidays: 'ignore',
      weekly: [{ days: ['mon'], shifts: [{ from: '18:00', to: '24:00', byAppointment: true }] }],
    });
    const said = (schedule: typeof late, day: string, hour: string, now: Date = sunday) =>
      saidOf(schedule, { index: 0, day }, { query: ask(`ngay=${day}${hour}`), now, holidays });
    expect(said(late, '2026-11-23', '&gio=20:00').words).toBe(
      'Mở lúc 20:00 thứ Hai 23/11, đến 24:00, chỉ theo lịch hẹn',
    );
    expect(said(late, '2026-11-23', '').words).toBe(
      'Thứ Hai 23/11: 18:00–24:00, chỉ theo lịch hẹn',
    );
    expect(said(nightDesk, '2026-11-27', '&gio=21:00').words).toBe(
      'Mở lúc 21:00 thứ Sáu 27/11, đến 2:00 thứ Bảy 28/11',
    );
    const noon = new Date('2026-11-27T17:00:00+07:00');
    expect(said(weekdayDesk, '2026-11-27', '', noon).state).toBe('closed');
    expect(said(weekdayDesk, '2026-11-26', '', noon).state).toBe('ended');
  });

  it('says a state that fits the question', () => {
    const query = ask('ngay=2026-11-23&gio=14:00');
    expect(saidOf(weekdayDesk, { index: 0, day: '2026-11-23' }, { query, ...at })).toEqual({
      state: 'open',
      words: 'Mở lúc 14:00 thứ Hai 23/11, đến 17:00',
    });
    expect(
      saidOf(weekdayDesk, { index: 0, day: '2026-11-23' }, { query: ask('ngay=2026-11-23'), ...at })
        .words,
    ).toBe('Thứ Hai 23/11: 7:30–11:30 và 13:30–17:00');
    expect(saidOf(typicalOffice, { index: 0, day: '2026-11-23' }, { query, ...at }).state).toBe(
      'unsure',
    );
    expect(timeInWords(query, sunday)).toBe('thứ Hai 23/11, lúc 14:00');
    expect(timeInWords(ask('buoi=toi'), sunday)).toBe('buổi tối, trong 30 ngày tới');
  });
});

describe('distances', () => {
  it('are right on the ground and no finer than they are known', () => {
    const hanoi = { lat: 21.0285, lon: 105.8542 };
    const hue = { lat: 16.4637, lon: 107.5909 };
    expect(kmBetween(hanoi, hue)).toBeGreaterThan(535);
    expect(kmBetween(hanoi, hue)).toBeLessThan(545);
    expect(kmInWords(0.42)).toBe('khoảng 400\u00a0m');
    expect(kmInWords(5.3)).toBe('khoảng 5,5\u00a0km');
    expect(kmInWords(48.7)).toBe('khoảng 49\u00a0km');
  });

  it('say when only an old district is known', () => {
    expect(wayInWords(20, 12, 'huyện Thạch Hà cũ')).toBe(
      'khoảng 20\u00a0km; vị trí chỉ biết tới huyện Thạch Hà cũ',
    );
    expect(wayInWords(3, 12, 'huyện Thạch Hà cũ')).toMatch(/^có thể ở gần/);
  });
});

it('every day of the week has its filter', () => {
  const asked = facets.flatMap(({ ask: words }) => ask(words).days);
  expect(weekdays.every((day) => asked.includes(day))).toBe(true);
});
