import type { Weekday } from './weekday.ts';
import { weekdays } from './weekday.ts';

/**
 * Wall-clock time in Vietnam as minutes since 1/1/1970, 0:00 in Vietnam. The country has had UTC+7 without
 * summer time since 1975, so minutes can be added and compared whatever the zone of the device is.
 */
export type Wall = number;

const minute = 60_000;
const ahead = 7 * 60;
/** Minutes in a day. */
export const dayLength = 1440;

/** The wall clock in Vietnam at an instant (a Date or milliseconds since 1970 UTC). */
export function wallAt(now: Date | number): Wall {
  return Math.floor(Number(now) / minute) + ahead;
}

/** The instant, in milliseconds since 1970 UTC, at which a clock in Vietnam shows a wall-clock time. */
export function instantOf(wall: Wall): number {
  return (wall - ahead) * minute;
}

// The same few hundred days are asked for millions of times when a list or a calendar is made.
const starts = new Map<string, Wall>();
const dates = new Map<number, string>();
const remembered = 20_000;

/** Midnight at the start of a day, `2026-11-22`. */
export function startOf(date: string): Wall {
  let start = starts.get(date);
  if (start === undefined) {
    start = Date.parse(`${date}T00:00:00Z`) / minute;
    if (starts.size > remembered) starts.clear();
    starts.set(date, start);
  }
  return start;
}

/** Minutes from midnight to a clock time; `24:00` is the next midnight. */
export function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}

/** A day and a clock time; `24:00` is the next midnight. */
export function wallOf(date: string, clock: string): Wall {
  return startOf(date) + minutesOf(clock);
}

/** The day a wall-clock time lies in; midnight belongs to the day it begins. */
export function dateOf(wall: Wall): string {
  const day = Math.floor(wall / dayLength);
  let date = dates.get(day);
  if (date === undefined) {
    date = new Date(day * dayLength * minute).toISOString().slice(0, 10);
    if (dates.size > remembered) dates.clear();
    dates.set(day, date);
  }
  return date;
}

/** `7:30`, as people write it: no nought before the hour. */
export function clockOf(wall: Wall): string {
  const minutes = wall - startOf(dateOf(wall));
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** The day some days later, or earlier when negative. */
export function addDays(date: string, days: number): string {
  return dateOf(startOf(date) + days * dayLength);
}

/** The day of the week of a date. */
export function weekdayOf(date: string): Weekday {
  // 1/1/1970 was a Thursday; weeks start on Monday here.
  const index = (((startOf(date) / dayLength + 3) % 7) + 7) % 7;
  return weekdays[index] ?? 'mon';
}

/** The Monday of a day's week. */
export function mondayOf(date: string): string {
  return addDays(date, -weekdays.indexOf(weekdayOf(date)));
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
