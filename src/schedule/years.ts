import type { Schedule } from './schema.ts';
import { firstDay, lastDay } from './wall.ts';

/** From this day on the holidays of the next year are wanted as well: people plan that far. */
const lookAhead = '10-01';

/**
 * The years whose public holidays a schedule needs before the portal can say when it is open: those of its week, if
 * the hours are confirmed and nobody said that holidays do not matter. That is the present year, the next from
 * October on, and every later year one of its own dates names; never a year that is past.
 * @param today `2026-11-22`
 */
export function yearsNeeded(schedule: Schedule, today: string): number[] {
  const { sure, weekly, holidays, ended, from, to } = schedule;
  if (sure !== 'confirmed' || weekly.length === 0 || holidays === 'ignore') return [];
  if (ended && !to) return [];
  const present = Number(today.slice(0, 4));
  const near = today.slice(5) >= lookAhead ? [present, present + 1] : [present];
  const named = [from, to, ...weekly.flatMap((row) => [row.from, row.to])].flatMap((date) =>
    date ? [Number(date.slice(0, 4))] : [],
  );
  const holds = (year: number) =>
    (!from || firstDay(from) <= `${year}-12-31`) && (!to || `${year}-01-01` <= lastDay(to));
  return [...new Set([...near, ...named])].filter((year) => year >= present && holds(year)).sort();
}
