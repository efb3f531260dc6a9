import type { Wall } from '../wall.ts';
import { dateOf, startOf } from '../wall.ts';
import { compactUtc } from './lines.ts';

/** One or more times of the same hours: what becomes one VEVENT. */
export type Series = {
  /** First time. */
  from: Wall;
  to: Wall;
  /** How it repeats, with its end; once when missing. */
  rule?: string;
  /** Times the rule names and that do not take place. */
  except: readonly Wall[];
};

/** Hours of a day: minutes after its midnight. */
export type Hours = { start: number; end: number };

const at = (date: string, minutes: number): Wall => startOf(date) + minutes;

/** One event for one day. */
export function once(date: string, { start, end }: Hours): Series {
  return { from: at(date, start), to: at(date, end), except: [] };
}

/**
 * The days on which something takes place, as a rule where that is shorter than naming them.
 * @param rule an RRULE without its end
 * @param named every day the rule names in the span that is looked at, in order
 * @param real the days among them on which it takes place
 */
export function series(
  rule: string | undefined,
  named: readonly string[],
  real: ReadonlySet<string>,
  hours: Hours,
): Series[] {
  const hits = named.filter((date) => real.has(date));
  const [first] = hits;
  const last = hits[hits.length - 1];
  if (!first || !last) return [];
  const missed = named.filter((date) => date > first && date < last && !real.has(date));
  if (!rule || hits.length < 2 || missed.length > hits.length)
    return hits.map((date) => once(date, hours));
  return [
    {
      ...once(first, hours),
      rule: `${rule};UNTIL=${compactUtc(at(last, hours.start))}`,
      except: missed.map((date) => at(date, hours.start)),
    },
  ];
}

/** The hours of an interval, and the day it begins on. */
export function hoursOf({ from, to }: { from: Wall; to: Wall }): Hours & { date: string } {
  const date = dateOf(from);
  const midnight = startOf(date);
  return { date, start: from - midnight, end: to - midnight };
}
