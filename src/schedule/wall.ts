import type { Weekday } from './week.ts';
import { weekdays } from './week.ts';

/**
 * Wall-clock time in Vietnam as minutes since 1/1/1970, 0:00 in Vietnam. The country has had UTC+7 without
 * summer time since 1975, so minutes can be added and compared whatever the zone of the device is.
 */
export type Wall = number;

const minute = 60_000;
const day = 1440;

/** The wall clock in Vietnam at an instant (a Date or milliseconds since 1970 UTC). */
export function wallAt(now: Date | number): Wall {
  return Math.floor((Number(now) + 7 * 60 * minute) / minute);
}

/** Midnight at the start of a day, `2026-11-22`. */
export function startOf(date: string): Wall {
  return Date.parse(`${date}T00:00:00Z`) / minute;
}

/** A day and a clock time; `24:00` is the next midnight. */
export function wallOf(date: string, clock: string): Wall {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return startOf(date) + hours * 60 + minutes;
}

/** The day a wall-clock time lies in; midnight belongs to the day it begins. */
export function dateOf(wall: Wall): string {
  return new Date(wall * minute).toISOString().slice(0, 10);
}

/** `7:30`, as people write it: no nought before the hour. */
export function clockOf(wall: Wall): string {
  const minutes = wall - startOf(dateOf(wall));
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** The day some days later, or earlier when negative. */
export function addDays(date: string, days: number): string {
  return dateOf(startOf(date) + days * day);
}

/** The day of the week of a date. */
export function weekdayOf(date: string): Weekday {
  // 1/1/1970 was a Thursday; weeks start on Monday here.
  const index = (((startOf(date) / day + 3) % 7) + 7) % 7;
  return weekdays[index] ?? 'mon';
}

/** First day of a date that may be a month or a year: `2023-05` gives `2023-05-01`. */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** Last day of a date that may be a month or a year: `2024-02` gives `2024-02-29`. */
export function lastDay(date: string): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year = 0, month = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
