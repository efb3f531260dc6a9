import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasEvents, placeEvents } from '../../src/places/calendar/events.ts';
import type { Place } from '../../src/places/place.ts';
import { expandSchedule } from '../../src/schedule/expand.ts';
import type { Schedule } from '../../src/schedule/schema.ts';
import { addDays, firstDay, lastDay } from '../../src/schedule/wall.ts';
import { occurrences } from './parsed.ts';
import { anySchedule, holidays, start } from './random.ts';
import { pointWith, setting, textOf } from './samples.ts';

const placeWith = (schedule: Schedule): Place => pointWith(schedule);

/** The engine's hours from `first` to `last`, without hours of a month of which nobody knows the first or last day. */
function engine(schedule: Schedule, first: string, last: string) {
  const { from, to } = schedule;
  const unclear = (date: string | undefined) =>
    date && date.length < 10 ? ([firstDay(date), lastDay(date)] as const) : undefined;
  const spans = [unclear(from), unclear(to)].flatMap((span) => (span ? [span] : []));
  const all = expandSchedule(schedule, first, last, holidays);
  return { all, spans };
}

const plain = (times: readonly { from: number; to: number }[]) =>
  [...new Set(times.map(({ from, to }) => `${from}–${to}`))].sort();

describe('a calendar read by a real parser', () => {
  it('says what the engine says, over a year, for any schedule', () => {
    fc.assert(
      fc.property(anySchedule, (schedule) => {
        const last = addDays(start, 365);
        const { all, spans } = engine(schedule, start, last);
        const inMonth = (from: number) =>
          spans.some(([first, end]) => {
            const day = new Date(from * 60_000).toISOString().slice(0, 10);
            return first <= day && day <= end;
          });
        const visits = all.filter(({ place }) => place);
        const expected = [...visits, ...all.filter(({ from, place }) => !place && !inMonth(from))];
        const found = occurrences(textOf(placeWith(schedule)), last).filter(
          ({ from, allDay }) => !allDay && from >= Date.parse(`${start}T00:00:00Z`) / 60_000,
        );
        expect(plain(found)).toEqual(plain(expected));
      }),
      { numRuns: 400 },
    );
  });

  it('names every event by an id of its own', () => {
    fc.assert(
      fc.property(anySchedule, (schedule) => {
        const ids = placeEvents(placeWith(schedule), setting).map(({ lines }) => lines[0]);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('exists wherever there is something to put into it', () => {
    fc.assert(
      fc.property(anySchedule, (schedule) => {
        const place = placeWith(schedule);
        if (placeEvents(place, setting).length > 0) expect(hasEvents(place)).toBe(true);
      }),
    );
  });
});
