import { weekdays } from '../../schedule/weekday.ts';
import type { Weekday } from '../../schedule/weekday.ts';
import type { Query } from './query.ts';
import { parseQuery } from './query.ts';

const sameDays = (some: readonly Weekday[], others: readonly Weekday[]) =>
  weekdays.every((day) => some.includes(day) === others.includes(day));

/**
 * Whether a filter is on.
 * @param ask one filter as it stands in an address: `buoi=toi`, `thu=thu-bay,chu-nhat`
 */
export function isOn(query: Query, ask: string): boolean {
  const { services, days, day, hour, evening, kind, stepFree } = parseQuery(ask);
  return (
    services.every((service) => query.services.includes(service)) &&
    (days.length === 0 || sameDays(days, query.days)) &&
    (!day || query.day === day) &&
    (!hour || query.hour === hour) &&
    (!evening || Boolean(query.evening)) &&
    (!kind || query.kind === kind) &&
    (!stepFree || Boolean(query.stepFree))
  );
}

/** Turns one filter on, or off when it is on. A date and days of the week take each other's place. */
export function toggled(query: Query, ask: string): Query {
  const asked = parseQuery(ask);
  const on = !isOn(query, ask);
  const next: Query = { ...query };
  if (asked.services.length > 0)
    next.services = [
      ...query.services.filter((service) => !asked.services.includes(service)),
      ...(on ? asked.services : []),
    ];
  if (asked.kind) next.kind = on ? asked.kind : undefined;
  if (asked.stepFree) next.stepFree = on;
  // An hour and the evening are both answers to "when on that day".
  if (asked.evening) {
    next.evening = on;
    next.hour = undefined;
  }
  if (asked.hour) {
    next.hour = on ? asked.hour : undefined;
    next.evening = false;
  }
  if (asked.days.length > 0) {
    next.days = on ? asked.days : [];
    next.day = undefined;
  }
  if (asked.day) {
    next.day = on ? asked.day : undefined;
    next.days = [];
  }
  return next;
}
