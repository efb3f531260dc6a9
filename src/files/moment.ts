/**
 * The moment a build speaks of: now, or noon in Vietnam of the day in `BUILD_DAY` (`2026-11-24`), so that a
 * demonstration or a test of another day is the same whenever it is built.
 */
export function buildMoment(env: NodeJS.ProcessEnv = process.env, now = Date.now()): Date {
  const day = env['BUILD_DAY'];
  return new Date(day ? Date.parse(`${day}T12:00:00+07:00`) : now);
}
