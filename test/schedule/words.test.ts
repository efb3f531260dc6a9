import { describe, expect, test } from 'vitest';
import { daysInWords, listInWords } from '../../src/schedule/week.ts';
import { hoursInWords, hoursLines } from '../../src/schedule/words.ts';
import { afternoon, morning, office, scheduleOf, workdays } from './samples.ts';

describe('hours in words', () => {
  test.each([
    ['equal days are one', office, 'thứ Hai đến thứ Sáu, 7:30–11:30 và 13:30–17:00'],
    [
      'equal hours in two rows are merged',
      scheduleOf({
        weekly: [
          { days: ['mon', 'tue'], shifts: [morning] },
          { days: ['wed'], shifts: [morning] },
          { days: ['sat'], shifts: [afternoon] },
        ],
      }),
      'thứ Hai đến thứ Tư, 7:30–11:30; thứ Bảy, 13:30–17:00',
    ],
    [
      'two rows of one day are joined',
      scheduleOf({
        weekly: [
          { days: workdays, shifts: [afternoon] },
          { days: workdays, shifts: [morning] },
        ],
      }),
      'thứ Hai đến thứ Sáu, 7:30–11:30 và 13:30–17:00',
    ],
    [
      'unknown times are said by name',
      scheduleOf({
        sure: 'typical',
        weekly: [{ days: workdays, shifts: [{ name: 'giờ hành chính' }] }],
      }),
      'thứ Hai đến thứ Sáu, giờ hành chính',
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
    ['nothing published is empty', scheduleOf({ sure: 'unknown' }), ''],
  ])('%s', (_what, schedule, words) => expect(hoursInWords(schedule)).toBe(words));

  test('come as rows for a table', () => {
    expect(hoursLines(office)).toEqual([
      { days: 'thứ Hai đến thứ Sáu', hours: '7:30–11:30 và 13:30–17:00' },
    ]);
  });
});

describe('days in words', () => {
  test.each([
    [['mon', 'wed', 'fri'], 'thứ Hai, thứ Tư và thứ Sáu'],
    [['sun', 'sat'], 'thứ Bảy và Chủ nhật'],
    [['mon', 'tue', 'wed', 'sun'], 'thứ Hai đến thứ Tư và Chủ nhật'],
    [['thu'], 'thứ Năm'],
  ] as const)('%s', (days, words) => expect(daysInWords(days)).toBe(words));

  test('a list of none is empty', () => expect(listInWords([])).toBe(''));
});
