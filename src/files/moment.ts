import { isDay } from '../text/day.ts';

/**
 * The moment a build speaks of: now, or noon in Vietnam of the day in `BUILD_DAY` (`2026-11-24`), so that a
 * demonstration or a test of another day is the same whenever it is built.
 * @throws Error when `BUILD_DAY` is no day
 */
export function buildMoment(env: NodeJS.ProcessEnv = process.env, now = Date.now()): Date {
  const day = env['BUILD_DAY'];
  if (!day) return new Date(now);
  if (!isDay(day)) throw new Error(`BUILD_DAY “${day}” không phải ngày.`);
  return new Date(`${day}T12:00:00+07:00`);
}
