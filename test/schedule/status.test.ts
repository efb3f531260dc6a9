import { describe, expect, test } from 'vitest';
import { statusAt } from '../../src/schedule/status.ts';
import { wallOf } from '../../src/schedule/wall.ts';
import { statusInWords } from '../../src/schedule/words.ts';
import { holidays, inVietnam, morning, office, scheduleOf } from './samples.ts';

const wordsAt = (schedule: Parameters<typeof statusAt>[0], clock: string) =>
  statusInWords(statusAt(schedule, inVietnam(clock), holidays), inVietnam(clock));

describe('an office with confirmed hours', () => {
  test.each([
    ['2026-11-23 07:29', 'Đã đóng. Mở lại 7:30 hôm nay'],
    ['2026-11-23 07:30', 'Đang mở đến 11:30 hôm nay'],
    ['2026-11-23 11:29', 'Đang mở đến 11:30 hôm nay'],
    ['2026-11-23 11:30', 'Đã đóng. Mở lại 13:30 hôm nay'],
    ['2026-11-27 17:00', 'Đã đóng. Mở lại thứ Hai 30/11, 7:30'],
    // 24/11 is a public holiday since 2026: nothing is claimed.
    ['2026-11-24 09:00', 'Giờ chưa xác nhận'],
    ['2026-12-31 18:00', 'Đã đóng. Mở lại thứ Hai 4/1/2027, 7:30'],
  ])('at %s: %s', (clock, words) => expect(wordsAt(office, clock)).toBe(words));
});

describe('night shifts', () => {
  const nights = scheduleOf({
    weekly: [{ days: ['sat'], shifts: [{ from: '18:00', to: '02:00', overnight: true }] }],
  });
  test('run on after midnight', () => {
    expect(wordsAt(nights, '2026-11-28 23:59')).toBe('Đang mở đến 2:00 Chủ nhật 29/11');
    expect(wordsAt(nights, '2026-11-29 01:59')).toBe('Đang mở đến 2:00 hôm nay');
    expect(wordsAt(nights, '2026-11-29 02:00')).toBe('Đã đóng. Mở lại thứ Bảy 5/12, 18:00');
  });
  test('finish even when they began on the last day', () => {
    const last = { ...nights, to: '2026-11-28' };
    expect(wordsAt(last, '2026-11-29 01:00')).toBe('Đang mở đến 2:00 hôm nay');
    expect(wordsAt(last, '2026-11-29 02:00')).toBe('Đã kết thúc');
  });
  test('join the shift they meet, and midnight is said as 24:00', () => {
    const joined = scheduleOf({
      weekly: [
        {
          days: ['mon'],
          shifts: [
            { from: '13:00', to: '18:00' },
            { from: '18:00', to: '24:00' },
          ],
        },
      ],
    });
    expect(wordsAt(joined, '2026-11-23 13:00')).toBe('Đang mở đến 24:00 hôm nay');
  });
});

describe('what is over, and what is to come', () => {
  test('a drive that ended has ended, whatever its hours', () => {
    const drive = scheduleOf({ sure: 'unknown', ended: true, words: 'buổi tối' });
    expect(statusAt(drive, inVietnam('2026-11-22 09:00'), holidays)).toEqual({ state: 'ended' });
  });
  test('a last day that has passed is enough', () => {
    const drive = scheduleOf({ sure: 'unknown', to: '2022-12-31', words: 'cả ngày nghỉ' });
    expect(statusAt(drive, inVietnam('2023-01-01 00:00'), holidays)).toEqual({ state: 'ended' });
    expect(statusAt(drive, inVietnam('2022-12-31 23:59'), holidays)).toEqual({ state: 'unsure' });
  });
  test('visits end with the last of them, and begin with the first', () => {
    const team = scheduleOf({
      visits: [{ date: '2026-11-25', place: 'Nhà văn hóa thôn 1', shifts: [morning] }],
    });
    expect(wordsAt(team, '2026-11-22 09:00')).toBe('Chưa bắt đầu. Bắt đầu thứ Tư 25/11');
    expect(wordsAt(team, '2026-11-25 08:00')).toBe('Đang mở đến 11:30 hôm nay');
    expect(wordsAt(team, '2026-11-26 08:00')).toBe('Đã kết thúc');
  });
  test('a first day in the future is named with its year when it is another one', () => {
    expect(wordsAt({ ...office, from: '2027-01-04' }, '2026-11-22 09:00')).toBe(
      'Chưa bắt đầu. Bắt đầu thứ Hai 4/1/2027',
    );
    expect(wordsAt({ ...office, from: '2026-12' }, '2026-11-22 09:00')).toBe(
      'Chưa bắt đầu. Bắt đầu 12/2026',
    );
  });
  test('a month as first or last day claims nothing within it', () => {
    for (const edge of [{ from: '2026-11' }, { to: '2026-11' }])
      expect(statusAt({ ...office, ...edge }, inVietnam('2026-11-23 08:00'), holidays).state).toBe(
        'unsure',
      );
  });
});

describe('edges of what was published', () => {
  test('a team does not begin on a day that was called off', () => {
    const visit = { place: 'Chợ', shifts: [morning] };
    const team = scheduleOf({
      visits: [
        { date: '2026-11-23', ...visit, cancelled: 'mưa bão' },
        { date: '2026-11-25', ...visit },
      ],
    });
    expect(wordsAt(team, '2026-11-22 09:00')).toBe('Chưa bắt đầu. Bắt đầu thứ Tư 25/11');
    const off = { ...team, visits: team.visits.slice(0, 1) };
    expect(wordsAt(off, '2026-11-22 09:00')).toBe('Đã đóng');
  });
  test('the night out of a month in which nobody knows the last day claims nothing', () => {
    const nights = scheduleOf({
      to: '2026-11',
      weekly: [{ shifts: [{ from: '20:00', to: '02:00', overnight: true }] }],
    });
    expect(statusAt(nights, inVietnam('2026-12-01 01:00'), holidays).state).toBe('ended');
  });
});

describe('hours that are not confirmed', () => {
  test.each(['typical', 'unknown'] as const)('%s hours never claim open or closed', (sure) => {
    for (const clock of ['2026-11-23 08:00', '2026-11-23 22:00'])
      expect(statusAt({ ...office, sure }, inVietnam(clock), holidays)).toEqual({
        state: 'unsure',
      });
  });
  test('a shift without times makes its day unsure, not closed', () => {
    const partly = scheduleOf({
      weekly: [{ days: ['mon'], shifts: [morning, { name: 'ca tối', to: '22:00' }] }],
    });
    expect(wordsAt(partly, '2026-11-23 08:00')).toBe('Đang mở đến 11:30 hôm nay');
    expect(wordsAt(partly, '2026-11-23 12:00')).toBe('Giờ chưa xác nhận');
    expect(wordsAt(partly, '2026-11-22 12:00')).toBe('Đã đóng. Mở lại thứ Hai 23/11, 7:30');
  });
  test('confirmed with nothing planned claims nothing', () => {
    expect(
      statusAt(scheduleOf({ words: 'báo sau' }), inVietnam('2026-11-23 08:00'), holidays).state,
    ).toBe('unsure');
  });
});

describe('days that differ', () => {
  const closedMonday = {
    ...office,
    exceptions: [{ from: '2026-11-23', closed: true, shifts: [], why: 'tập huấn' }],
  };
  test('a closed day is closed', () => {
    expect(wordsAt(closedMonday, '2026-11-23 08:00')).toBe('Đã đóng. Mở lại thứ Tư 25/11, 7:30');
  });
  test('a holiday named as working is open', () => {
    const works = scheduleOf({
      weekly: [],
      exceptions: [
        { from: '2027-04-30', to: '2027-05-01', shifts: [morning], why: 'làm cả ngày lễ' },
      ],
    });
    expect(statusAt(works, inVietnam('2027-04-30 09:00'), holidays)).toEqual({
      state: 'open',
      until: wallOf('2027-04-30', '11:30'),
    });
    expect(wordsAt(works, '2027-05-02 09:00')).toBe('Đã kết thúc');
  });
});

describe('public holidays', () => {
  const known = {
    ...holidays,
    off: { '2026-12-03': 'nghỉ mẫu' },
    work: { '2026-12-05': 'thu' as const },
    maybe: { '2026-12-09': 'chưa công bố' },
    years: [2026],
  };
  const said = (rule: 'follow' | 'ignore' | undefined, clock: string) => {
    const schedule = { ...office, holidays: rule };
    return statusInWords(statusAt(schedule, inVietnam(clock), known), inVietnam(clock));
  };
  test('who follows them is closed then, and works on the day the State swapped', () => {
    expect(said('follow', '2026-12-03 09:00')).toBe('Đã đóng. Mở lại thứ Sáu 4/12, 7:30');
    expect(said('follow', '2026-12-05 09:00')).toBe('Đang mở đến 11:30 hôm nay');
  });
  test('who ignores them keeps the week', () => {
    expect(said('ignore', '2026-12-03 09:00')).toBe('Đang mở đến 11:30 hôm nay');
    expect(said('ignore', '2026-12-05 09:00')).toBe('Đã đóng. Mở lại thứ Hai 7/12, 7:30');
  });
  test('where nobody said, nothing is claimed on either day', () => {
    expect(said(undefined, '2026-12-03 09:00')).toBe('Giờ chưa xác nhận');
    expect(said(undefined, '2026-12-05 09:00')).toBe('Giờ chưa xác nhận');
  });
  test('a day that may be off makes nobody sure, nor the day named as next opening', () => {
    expect(said('follow', '2026-12-09 09:00')).toBe('Giờ chưa xác nhận');
    expect(said('follow', '2026-12-08 18:00')).toBe('Đã đóng');
    expect(said('ignore', '2026-12-08 18:00')).toBe('Đã đóng. Mở lại thứ Tư 9/12, 7:30');
  });
  test('a year nobody wrote down is one of days that may be off', () => {
    expect(said('follow', '2027-03-01 09:00')).toBe('Giờ chưa xác nhận');
    expect(said('ignore', '2027-03-01 09:00')).toBe('Đang mở đến 11:30 hôm nay');
  });
  test('a night before a holiday that nobody spoke of leaves the morning open', () => {
    const nights = scheduleOf({
      weekly: [{ days: ['thu'], shifts: [{ from: '20:00', to: '02:00', overnight: true }] }],
    });
    const at = (clock: string) => statusAt(nights, inVietnam(clock), known).state;
    expect([at('2026-12-04 01:59'), at('2026-12-04 02:00')]).toEqual(['unsure', 'closed']);
    // The Saturday may be worked as a Thursday, its night too.
    expect([at('2026-12-06 01:59'), at('2026-12-06 02:00')]).toEqual(['unsure', 'closed']);
  });
});

describe('by appointment', () => {
  const both = scheduleOf({
    weekly: [
      { days: ['wed'], shifts: [morning, { from: '11:30', to: '13:00', byAppointment: true }] },
    ],
  });
  test('is said, and never joined to hours for everybody', () => {
    expect(wordsAt(both, '2026-11-25 09:00')).toBe('Đang mở đến 11:30 hôm nay');
    expect(wordsAt(both, '2026-11-25 12:00')).toBe('Đang mở đến 13:00 hôm nay, chỉ theo lịch hẹn');
    const only = scheduleOf({
      weekly: [{ days: ['wed'], shifts: [{ ...morning, byAppointment: true }] }],
    });
    expect(wordsAt(only, '2026-11-25 06:00')).toBe(
      'Đã đóng. Mở lại 7:30 hôm nay, chỉ theo lịch hẹn',
    );
  });
});

test('a team whose only visit was cancelled is closed until that day is over', () => {
  const team = scheduleOf({
    visits: [{ date: '2026-11-25', place: 'Chợ', shifts: [morning], cancelled: 'mưa bão' }],
  });
  expect(wordsAt(team, '2026-11-25 08:00')).toBe('Đã đóng');
  expect(wordsAt(team, '2026-11-26 08:00')).toBe('Đã kết thúc');
});
