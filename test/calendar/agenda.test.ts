import { describe, expect, it } from 'vitest';
import { agendaDay, agendaDays } from '../../src/places/calendar/agenda.ts';
import {
  moved,
  periodInWords,
  readView,
  shownDays,
  viewAddress,
} from '../../src/places/calendar/period.ts';
import { toAgenda } from '../../src/places/calendar/toAgenda.ts';
import { holidays } from './random.ts';
import { pointWith } from './samples.ts';

const morning = { from: '07:30', to: '11:30' };
const desk = pointWith(
  {
    holidays: 'follow',
    weekly: [{ days: ['mon', 'tue'], shifts: [morning] }],
    exceptions: [{ from: '2026-11-30', closed: true, why: 'họp' }],
  },
  { name: 'Bàn mẫu' },
);
const team = pointWith(
  {
    visits: [
      {
        date: '2026-11-23',
        until: '2026-11-25',
        place: 'Chợ mẫu',
        commune: '25387',
        shifts: [morning],
      },
      {
        date: '2026-11-23',
        place: 'Đình mẫu',
        shifts: [{ from: '06:00', to: '07:00' }],
        cancelled: 'mưa',
      },
    ],
  },
  { name: 'Tổ mẫu', team: 'to-so-1' },
);
const agenda = toAgenda([desk, team], holidays);

describe('a day of the agenda', () => {
  it('names visits by their hour, those called off too, then who is open', () => {
    const { visits, hours } = agendaDay(agenda, '2026-11-23');
    expect(visits.map(({ visit }) => visit.place)).toEqual(['Đình mẫu', 'Chợ mẫu']);
    expect(visits[0]?.visit.cancelled).toBe('mưa');
    expect(visits[1]?.commune).toBe('xã Thuận Lợi');
    expect(hours.map(({ words }) => words)).toEqual(['7:30–11:30']);
  });

  it('tells why a place is closed on a day of its week', () => {
    const said = (date: string) =>
      agendaDay(agenda, date).hours.map(({ state, words }) => `${state}: ${words}`);
    expect(said('2026-11-24')).toEqual(['closed: Nghỉ: Ngày nghỉ mẫu']);
    expect(said('2026-11-30')).toEqual(['closed: Nghỉ: họp']);
    expect(said('2026-11-28')).toEqual(['open: 7:30–11:30']); // worked as a Tuesday
    expect(said('2026-11-29')).toEqual([]);
  });

  it('claims no hours that nobody knows', () => {
    const said = (schedule: Record<string, unknown>) =>
      agendaDay(toAgenda([pointWith(schedule)], holidays), '2026-11-23').hours.map(
        ({ state, words }) => `${state}: ${words}`,
      );
    const daily = { holidays: 'ignore', weekly: [{ shifts: [morning] }] };
    const day = { date: '2026-11-23', place: 'Chợ mẫu' };
    expect(said({ ...daily, from: '2026-11' })).toEqual(['unsure: Chưa rõ đã bắt đầu hay đã thôi']);
    expect(said({ ...daily, visits: [{ ...day, shifts: [{ name: 'cả ngày' }] }] })).toEqual([
      'open: 7:30–11:30',
    ]);
    expect(
      said({
        holidays: 'ignore',
        weekly: [{ days: ['sat'], shifts: [morning] }, { shifts: [{ name: 'giờ hành chính' }] }],
      }),
    ).toEqual(['unsure: Có ca chưa rõ giờ']);
  });

  it('can be of one commune or one team only', () => {
    const of = (choice: { commune?: string; team?: string }) => {
      const { visits, hours } = agendaDay(agenda, '2026-11-23', choice);
      return [...visits.map(({ visit }) => visit.place), ...hours.map(({ place }) => place.name)];
    };
    expect(of({ commune: '25387' })).toEqual(['Chợ mẫu']);
    expect(of({ commune: '25363' })).toEqual(['Đình mẫu', 'Bàn mẫu']);
    expect(of({ team: 'to-so-1' })).toEqual(['Đình mẫu', 'Chợ mẫu']);
    expect(of({ team: 'to-khac' })).toEqual([]);
  });

  it('is the same after a journey to the browser and back', () => {
    const there = JSON.parse(JSON.stringify(agenda));
    expect(agendaDays(there, '2026-11-16', 60)).toEqual(agendaDays(agenda, '2026-11-16', 60));
  });
});

describe('the address of a view', () => {
  it('brings back what was looked at', () => {
    const view = { day: '2026-11-25', mode: 'day', commune: '25387', team: 'to-so-1' } as const;
    expect(readView(viewAddress(view), '2027-01-01')).toEqual(view);
  });

  it('of a week names its Monday', () => {
    expect(viewAddress({ day: '2026-11-29', mode: 'week' })).toBe('?tu=2026-11-23');
  });

  it.each(['', '?tu=hom-qua', '?tu=2026-02-30', '?tu=2026-13-01'])('%j is this week', (search) => {
    expect(readView(search, '2026-11-24')).toEqual({ day: '2026-11-24', mode: 'week' });
  });

  it('moves by a week or a day, over the end of a year', () => {
    expect(shownDays(moved({ day: '2026-12-30', mode: 'week' }, 1))).toEqual({
      first: '2027-01-04',
      count: 7,
    });
    expect(shownDays(moved({ day: '2027-01-01', mode: 'day' }, -1))).toEqual({
      first: '2026-12-31',
      count: 1,
    });
  });

  it('is said in words', () => {
    expect(periodInWords({ day: '2026-11-25', mode: 'week' })).toBe('Tuần 23/11–29/11/2026');
    expect(periodInWords({ day: '2027-01-01', mode: 'week' })).toBe('Tuần 28/12/2026–3/1/2027');
    expect(periodInWords({ day: '2026-11-25', mode: 'day' })).toBe('Ngày 25/11/2026');
  });
});
