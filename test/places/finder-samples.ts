import type { Holidays } from '../../src/schedule/holidays.ts';
import type { Schedule } from '../../src/schedule/schema.ts';
import { schedule } from '../../src/schedule/schema.ts';

/** Known years with one day off, Tuesday 24/11/2026. */
export const holidays: Holidays = {
  years: [2026, 2027],
  off: { '2026-11-24': 'Ngày Văn hóa Việt Nam' },
  work: {},
  maybe: {},
};

/** Sunday 22/11/2026, 9:00 in Vietnam. */
export const sunday = new Date('2026-11-22T02:00:00Z');

/** A schedule as a file would give it. */
export function hours(written: unknown): Schedule {
  return schedule.parse(written);
}

const morning = { from: '07:30', to: '11:30' };

export const weekdayDesk = hours({
  sure: 'confirmed',
  holidays: 'follow',
  weekly: [
    {
      days: ['mon', 'tue', 'wed', 'thu', 'fri'],
      shifts: [morning, { from: '13:30', to: '17:00' }],
    },
  ],
});
export const eveningDesk = hours({
  sure: 'confirmed',
  weekly: [{ days: ['tue', 'thu'], shifts: [{ from: '18:00', to: '21:00', name: 'ca tối' }] }],
});
export const saturdayDesk = hours({
  sure: 'confirmed',
  weekly: [{ days: ['sat'], nth: [1], shifts: [morning] }],
});
export const typicalOffice = hours({
  sure: 'typical',
  weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], shifts: [{ name: 'giờ hành chính' }] }],
});
export const team = hours({
  sure: 'confirmed',
  visits: [
    { date: '2026-11-18', place: 'Chợ Mẫu', shifts: [morning] },
    { date: '2026-11-25', place: 'Nhà văn hóa thôn Mẫu', shifts: [morning] },
    {
      date: '2026-11-28',
      place: 'Sân bóng Mẫu',
      shifts: [morning],
      cancelled: 'mưa bão',
    },
  ],
});
export const unconfirmedTeam = hours({
  sure: 'unknown',
  visits: [{ date: '2026-11-25', place: 'Trường Mẫu', shifts: [{ name: 'buổi sáng' }] }],
});
export const nightDesk = hours({
  sure: 'confirmed',
  holidays: 'ignore',
  weekly: [{ days: ['fri'], shifts: [{ from: '20:00', to: '02:00', overnight: true }] }],
});
export const over = hours({ sure: 'confirmed', to: '2026-11-15', weekly: weekdayDesk.weekly });
