import { describe, expect, test } from 'vitest';
import { clashes } from '../../src/schedule/clashes.ts';
import { nextChange, nextVisitNear } from '../../src/schedule/next.ts';
import { visitsOf } from '../../src/schedule/visits.ts';
import { clockOf, dateOf, wallOf } from '../../src/schedule/wall.ts';
import { afternoon, holidays, inVietnam, morning, office, scheduleOf } from './samples.ts';

const told = (schedule: Parameters<typeof visitsOf>[0]) =>
  visitsOf(schedule).map(
    ({ date, until, place, cancelled }) =>
      `${date}${until && until !== date ? `–${until.slice(8)}` : ''} ${place}${cancelled ? ` (${cancelled})` : ''}`,
  );

describe('a tour', () => {
  // 27/11/2026 is a Friday.
  const tour = {
    from: '2026-11-27',
    skip: ['sun'],
    shifts: [morning],
    stops: [{ place: 'Thôn 1' }, { place: 'Thôn 2', days: 3 }, { place: 'Thôn 3' }],
  };

  test('takes its stops one after the other and rests on the days it skips', () => {
    expect(told(scheduleOf({ tours: [tour] }))).toEqual([
      '2026-11-27 Thôn 1',
      '2026-11-28 Thôn 2',
      '2026-11-30–01 Thôn 2',
      '2026-12-02 Thôn 3',
    ]);
  });

  test('a closed day cancels what falls on it and moves nothing', () => {
    const schedule = scheduleOf({
      tours: [tour],
      exceptions: [{ from: '2026-12-01', to: '2026-12-02', closed: true, why: 'bão' }],
    });
    expect(told(schedule)).toEqual([
      '2026-11-27 Thôn 1',
      '2026-11-28 Thôn 2',
      '2026-11-30 Thôn 2',
      '2026-12-01 Thôn 2 (bão)',
      '2026-12-02 Thôn 3 (bão)',
    ]);
  });

  test('a stop that was called off keeps its days', () => {
    const [first, second, third] = tour.stops;
    const stops = [first, { ...second, cancelled: 'chưa có phòng' }, third];
    expect(told(scheduleOf({ tours: [{ ...tour, stops }] }))).toContain('2026-12-02 Thôn 3');
  });
});

describe('what comes next', () => {
  const team = scheduleOf({
    visits: [
      { date: '2026-11-25', place: 'Chợ', shifts: [morning] },
      { date: '2026-11-27', place: 'Trường', shifts: [afternoon], cancelled: 'thi học kỳ' },
      { date: '2026-11-28', until: '2026-11-29', place: 'Chung cư', shifts: [{ name: 'cả ngày' }] },
    ],
  });
  test('visits are left out as soon as their last shift is over', () => {
    const next = (clock: string) =>
      nextVisitNear(
        visitsOf(team).map((visit) => ({ visit })),
        inVietnam(clock),
        () => 3,
        20,
      )?.candidate.visit.place;
    expect(next('2026-11-25 11:29')).toBe('Chợ');
    expect(next('2026-11-25 11:30')).toBe('Chung cư');
    expect(next('2026-11-29 23:59')).toBe('Chung cư');
    expect(next('2026-11-30 00:00')).toBe(undefined);
  });

  test('the nearest of the soonest visits within reach, never one that was called off', () => {
    const candidates = visitsOf(team).map((visit) => ({
      visit,
      km: visit.place === 'Chợ' ? 12 : 3,
    }));
    const find = (clock: string, within: number) =>
      nextVisitNear(candidates, inVietnam(clock), ({ km }) => km, within)?.candidate.visit.place;
    expect(find('2026-11-22 08:00', 20)).toBe('Chợ');
    expect(find('2026-11-22 08:00', 5)).toBe('Chung cư');
    expect(find('2026-11-22 08:00', 1)).toBe(undefined);
    expect(find('2026-11-29 08:00', 20)).toBe('Chung cư');
    const twins = [9, 4, 6].flatMap((km) => candidates.slice(0, 1).map((one) => ({ ...one, km })));
    expect(nextVisitNear(twins, inVietnam('2026-11-22 08:00'), ({ km }) => km, 20)?.km).toBe(4);
    expect(nextVisitNear(candidates, inVietnam('2026-11-22 08:00'), () => undefined, 20)).toBe(
      undefined,
    );
  });

  test('the next change is an opening, a closing, or a day of which nobody is sure', () => {
    const at = (clock: string) => {
      const change = nextChange(office, inVietnam(clock), holidays);
      return change === undefined ? undefined : `${dateOf(change)} ${clockOf(change)}`;
    };
    expect(at('2026-11-23 08:00')).toBe('2026-11-23 11:30');
    expect(at('2026-11-23 17:00')).toBe('2026-11-24 0:00');
    expect(at('2026-11-24 12:00')).toBe('2026-11-25 0:00');
    expect(at('2026-11-27 17:00')).toBe('2026-11-30 7:30');
    expect(nextChange(scheduleOf({ ended: true }), inVietnam('2026-11-23 08:00'), holidays)).toBe(
      undefined,
    );
  });
});

describe('one team at several points', () => {
  const at = (place: string, date: string, shifts: unknown[]) => ({
    place,
    schedule: scheduleOf({ visits: [{ date, place, shifts }] }),
  });
  const found = (...points: ReturnType<typeof at>[]) =>
    clashes(points, '2026-11-22', '2027-01-31', holidays).map(({ points: [a, b], intervals }) => [
      a.place,
      b.place,
      Math.max(intervals[0].from, intervals[1].from),
    ]);

  test('cannot be at two of them at once, nor where its night reaches the next morning', () => {
    expect(
      found(
        at('A', '2026-12-01', [morning]),
        at('B', '2026-12-01', [{ from: '11:00', to: '12:00' }]),
      ),
    ).toEqual([['A', 'B', wallOf('2026-12-01', '11:00')]]);
    expect(
      found(
        at('A', '2026-12-02', [{ from: '00:30', to: '03:00' }]),
        at('B', '2026-12-01', [{ from: '22:00', to: '01:00', overnight: true }]),
      ),
    ).toEqual([['A', 'B', wallOf('2026-12-02', '00:30')]]);
  });

  test('may go from one to the other, and a cancelled visit is no visit', () => {
    expect(found(at('A', '2026-12-01', [morning]), at('B', '2026-12-01', [afternoon]))).toEqual([]);
    const off = scheduleOf({
      visits: [{ date: '2026-12-01', place: 'B', shifts: [morning], cancelled: 'bão' }],
    });
    expect(found(at('A', '2026-12-01', [morning]), { place: 'B', schedule: off })).toEqual([]);
  });

  test('each pair is told once, whatever the number of days', () => {
    const week = { place: 'C', schedule: office };
    const twice = scheduleOf({ weekly: [{ days: ['mon', 'wed'], shifts: [morning] }] });
    expect(found(week, { place: 'D', schedule: twice })).toEqual([
      ['C', 'D', wallOf('2026-11-23', '07:30')],
    ]);
  });
});
