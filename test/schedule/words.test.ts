import { describe, expect, test } from 'vitest';
import { scheduleWords as english } from '../../src/schedule/languages/en.ts';
import { holidayWords } from '../../src/schedule/holidayWords.ts';
import { statusAt } from '../../src/schedule/status.ts';
import { statusInWords } from '../../src/schedule/statusWords.ts';
import {
  audienceInWords,
  bornInWords,
  roomInWords,
  visitNotes,
} from '../../src/schedule/visitWords.ts';
import { daysInWords, listInWords } from '../../src/schedule/week.ts';
import { hoursInWords, hoursLines } from '../../src/schedule/words.ts';
import {
  afternoon,
  holidays,
  inVietnam,
  morning,
  office,
  scheduleOf,
  workdays,
} from './samples.ts';

describe('hours in words', () => {
  test.each([
    ['equal days are one', office, 'thứ Hai–thứ Sáu, 7:30–11:30 và 13:30–17:00'],
    [
      'equal hours in two rows are merged',
      scheduleOf({
        weekly: [
          { days: ['mon', 'tue'], shifts: [morning] },
          { days: ['wed'], shifts: [morning] },
          { days: ['sat'], shifts: [afternoon] },
        ],
      }),
      'thứ Hai–thứ Tư, 7:30–11:30; thứ Bảy, 13:30–17:00',
    ],
    [
      'two rows of one day are joined',
      scheduleOf({
        weekly: [
          { days: workdays, shifts: [afternoon] },
          { days: workdays, shifts: [morning] },
        ],
      }),
      'thứ Hai–thứ Sáu, 7:30–11:30 và 13:30–17:00',
    ],
    [
      'unknown times are said by name',
      scheduleOf({
        sure: 'typical',
        weekly: [{ days: workdays, shifts: [{ name: 'giờ hành chính' }] }],
      }),
      'thứ Hai–thứ Sáu, giờ hành chính',
    ],
    [
      'a half-known shift says the half it knows',
      scheduleOf({
        weekly: [
          {
            days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
            shifts: [{ name: 'hai ca ban ngày' }, { name: 'ca tối', to: '22:00' }],
          },
        ],
        words: 'cả ngày lễ 30/4 và 1/5',
      }),
      'hằng ngày, hai ca ban ngày; ca tối, đến 22:00; cả ngày lễ 30/4 và 1/5',
    ],
    [
      'nights and midnight',
      scheduleOf({
        weekly: [
          { days: ['sat'], shifts: [{ from: '22:00', to: '02:00', overnight: true }] },
          { days: ['sun'], shifts: [{ from: '18:00', to: '24:00' }] },
        ],
      }),
      'thứ Bảy, 22:00–2:00 hôm sau; Chủ nhật, 18:00–24:00',
    ],
    [
      'rows that hold for a time say so',
      scheduleOf({
        weekly: [
          {
            days: ['sat'],
            shifts: [morning],
            from: '2026-06-01',
            to: '2026-08-31',
            note: 'mùa hè',
          },
        ],
      }),
      'thứ Bảy, từ 1/6/2026 đến 31/8/2026, 7:30–11:30 (mùa hè)',
    ],
    [
      'an evening after the day is called so',
      scheduleOf({
        weekly: [
          {
            days: [...workdays, 'sat'],
            shifts: [morning, afternoon, { from: '18:00', to: '22:00' }],
          },
        ],
      }),
      'thứ Hai–thứ Bảy, 7:30–11:30 và 13:30–17:00; tối 18:00–22:00',
    ],
    [
      'a pause is the same as two shifts',
      scheduleOf({
        weekly: [
          {
            days: workdays,
            shifts: [{ from: '07:30', to: '17:00', breaks: [{ from: '11:30', to: '13:30' }] }],
          },
        ],
      }),
      'thứ Hai–thứ Sáu, 7:30–11:30 và 13:30–17:00',
    ],
    [
      'weeks of a month, odd dates, days of a month',
      scheduleOf({
        weekly: [
          { days: ['sat'], nth: [1, 3], shifts: [morning] },
          { days: ['sun'], nth: [-1], shifts: [morning] },
          { days: ['fri'], nth: [2, -1], shifts: [morning] },
          { dates: 'odd', shifts: [morning] },
          { days: ['mon'], dates: 'even', shifts: [morning] },
          { monthDays: [15, 1], shifts: [morning] },
          { days: ['tue'], monthDays: [10, 20], shifts: [morning] },
        ],
      }),
      'thứ Bảy tuần 1 và 3 trong tháng, 7:30–11:30; Chủ nhật cuối cùng trong tháng, 7:30–11:30; ' +
        'thứ Sáu tuần 2 và tuần cuối trong tháng, 7:30–11:30; ngày lẻ, 7:30–11:30; ' +
        'thứ Hai vào ngày chẵn, 7:30–11:30; ngày 1 và 15 hằng tháng, 7:30–11:30; ' +
        'thứ Ba rơi vào ngày 10 hoặc 20, 7:30–11:30',
    ],
    [
      'appointments are said where they are needed',
      scheduleOf({
        weekly: [
          { days: ['mon'], shifts: [morning, { ...afternoon, byAppointment: true }] },
          { days: ['tue'], shifts: [{ ...morning, byAppointment: true }] },
        ],
      }),
      'thứ Hai, 7:30–11:30 và 13:30–17:00 (chỉ theo lịch hẹn); thứ Ba, 7:30–11:30, chỉ theo lịch hẹn',
    ],
    ['nothing published is empty', scheduleOf({ sure: 'unknown' }), ''],
  ])('%s', (_what, schedule, words) => expect(hoursInWords(schedule)).toBe(words));

  test('come as rows for a table', () => {
    expect(hoursLines(office)).toEqual([
      { days: 'thứ Hai–thứ Sáu', hours: '7:30–11:30 và 13:30–17:00' },
    ]);
  });
});

describe('days in words', () => {
  test.each([
    [['mon', 'wed', 'fri'], 'thứ Hai, thứ Tư và thứ Sáu'],
    [['sun', 'sat'], 'thứ Bảy và Chủ nhật'],
    [['mon', 'tue', 'wed', 'sun'], 'thứ Hai–thứ Tư và Chủ nhật'],
    [['thu'], 'thứ Năm'],
  ] as const)('%s', (days, words) => expect(daysInWords(days)).toBe(words));

  test('a list of none is empty', () => expect(listInWords([])).toBe(''));
});

describe('in English', () => {
  const at = (schedule: typeof office, clock: string) =>
    statusInWords(statusAt(schedule, inVietnam(clock), holidays), inVietnam(clock), english);

  test('hours', () => {
    const schedule = scheduleOf({
      weekly: [
        { days: workdays, shifts: [morning, afternoon, { from: '18:00', to: '22:00' }] },
        { days: ['sat'], nth: [1, 3], shifts: [{ ...morning, byAppointment: true }] },
        { monthDays: [1, 22], shifts: [{ from: '22:00', to: '02:00', overnight: true }] },
        { days: ['sun'], dates: 'odd', from: '2026-06-01', to: '2026-08-31', shifts: [morning] },
      ],
    });
    expect(hoursInWords(schedule, english)).toBe(
      'Monday to Friday, 7:30–11:30 and 13:30–17:00; evening 18:00–22:00; ' +
        '1st and 3rd Saturday of the month, 7:30–11:30, by appointment only; ' +
        'the 1st and 22nd of every month, 22:00–2:00 the next day; ' +
        'Sunday on odd dates, from 1 June 2026 to 31 August 2026, 7:30–11:30',
    );
  });

  test.each([
    ['2026-11-23 07:29', 'Closed. Opens at 7:30 today'],
    ['2026-11-23 07:30', 'Open until 11:30 today'],
    ['2026-11-27 17:00', 'Closed. Opens Monday 30 November, 7:30'],
    ['2026-12-31 18:00', 'Closed. Opens Monday 4 January 2027, 7:30'],
    ['2026-11-24 09:00', 'Hours not confirmed'],
  ])('the state at %s: %s', (clock, words) => expect(at(office, clock)).toBe(words));

  test('what is to come, and what is over', () => {
    expect(at({ ...office, from: '2027-01' }, '2026-11-22 09:00')).toBe(
      'Not started yet. Starts January 2027',
    );
    expect(at({ ...office, to: '2026-11-20' }, '2026-11-22 09:00')).toBe('Ended');
  });
});

describe('whom a visit serves', () => {
  test.each([
    [{ from: '2012-01-01', to: '2012-12-31' }, 'sinh năm 2012', 'born in 2012'],
    [{ from: '2010-01-01', to: '2012-12-31' }, 'sinh năm 2010–2012', 'born in 2010–2012'],
    [
      { from: '2012-01-01', to: '2012-06-30' },
      'sinh từ 1/1/2012 đến 30/6/2012',
      'born from 1 January 2012 to 30 June 2012',
    ],
    [{ from: '2012-09-01' }, 'sinh từ 1/9/2012 về sau', 'born on or after 1 September 2012'],
    [{ to: '1966-12-31' }, 'sinh đến hết 31/12/1966', 'born until 31 December 1966'],
    [{}, '', ''],
  ])('born %o', (born, inVietnamese, inEnglish) => {
    expect(bornInWords(born)).toBe(inVietnamese);
    expect(bornInWords(born, english)).toBe(inEnglish);
  });

  test('people, year of birth, room and appointment', () => {
    const visit = {
      date: '2026-11-25',
      place: 'Trường',
      shifts: [],
      audience: 'học sinh',
      born: { from: '2012-01-01', to: '2012-12-31' },
      capacity: 1200,
      byAppointment: true,
      note: 'mang theo thẻ học sinh',
    };
    expect(audienceInWords(visit)).toBe('học sinh sinh năm 2012');
    expect(roomInWords({ capacity: 60 })).toBe('tối đa 60 người mỗi ngày');
    expect(visitNotes(visit)).toEqual([
      'Học sinh sinh năm 2012',
      'Tối đa 1.200 người mỗi ngày, chỉ theo lịch hẹn',
      'Mang theo thẻ học sinh',
    ]);
    expect(visitNotes({ date: '2026-11-25', place: 'Chợ', shifts: [] })).toEqual([]);
  });
});

describe('public holidays in words', () => {
  test.each([
    ['follow', '2026-11-22', 'Nghỉ các ngày lễ theo lịch nhà nước. Sắp tới: 24/11, ngày lễ.'],
    ['follow', '2026-11-25', 'Nghỉ các ngày lễ theo lịch nhà nước.'],
    ['ignore', '2026-11-22', 'Làm cả các ngày lễ.'],
    [undefined, '2026-11-25', 'Chưa rõ.'],
  ] as const)('%s on %s', (rule, today, words) => {
    expect(holidayWords({ ...office, holidays: rule }, today, holidays)).toBe(words);
  });
  test('a day nobody has fixed is said to be possible only', () => {
    const maybe = { ...holidays, maybe: { '2026-12-20': 'Tết' } };
    expect(holidayWords({ ...office, holidays: 'follow' }, '2026-12-10', maybe)).toContain(
      'Sắp tới: 20/12, Tết (có thể nghỉ).',
    );
  });
});
