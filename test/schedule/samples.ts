import type { Holidays } from '../../src/schedule/holidays.ts';
import { schedule } from '../../src/schedule/schema.ts';
import type { Schedule } from '../../src/schedule/schema.ts';

/** A schedule from the few fields a test is about. */
export const scheduleOf = (fields: Record<string, unknown>): Schedule =>
  schedule.parse({ sure: 'confirmed', ...fields });

export const morning = { from: '07:30', to: '11:30' };
export const afternoon = { from: '13:30', to: '17:00' };
export const workdays = ['mon', 'tue', 'wed', 'thu', 'fri'];

/** Monday to Friday, mornings and afternoons. */
export const office = scheduleOf({ weekly: [{ days: workdays, shifts: [morning, afternoon] }] });

/** An instant by the clock in Vietnam: "2026-11-23 07:30". */
export const inVietnam = (clock: string) => new Date(`${clock.replace(' ', 'T')}:00+07:00`);

const years = Array.from({ length: 21 }, (_, index) => 2020 + index);
const fixed = ['01-01', '04-30', '05-01', '09-02'];

/** Holidays of fixed date for the years 2020–2040, 24/11 from 2026; nothing unannounced, nothing swapped. */
export const holidays: Holidays = {
  years,
  off: Object.fromEntries(
    years.flatMap((year) =>
      [...fixed, ...(year < 2026 ? [] : ['11-24'])].map((day) => [`${year}-${day}`, 'ngày lễ']),
    ),
  ),
  work: {},
  maybe: {},
};
