import type { Place } from './place.ts';

/**
 * The hours that every place of a list shares and nobody has confirmed, so that a page says them once
 * instead of on each card; undefined where places differ or any hours are confirmed.
 */
export function sharedTypicalHours(
  places: readonly Place[],
): Place['point']['schedule'] | undefined {
  const [first, ...others] = places.map(({ point }) => point.schedule);
  if (first?.sure !== 'typical' || others.length === 0) return undefined;
  const words = JSON.stringify(first);
  return others.every((schedule) => JSON.stringify(schedule) === words) ? first : undefined;
}
