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
