import ICAL from 'ical.js';
import { addDays, wallOf } from '../../src/schedule/wall.ts';
import type { Wall } from '../../src/schedule/wall.ts';

/** What a calendar programme makes of a file: one entry for every time something takes place. */
export type Occurrence = {
  uid: string;
  summary: string;
  from: Wall;
  to: Wall;
  allDay: boolean;
};

const wall = (time: ICAL.Time): Wall => {
  const two = (value: number) => String(value).padStart(2, '0');
  const date = `${time.year}-${two(time.month)}-${two(time.day)}`;
  return wallOf(date, `${two(time.hour)}:${two(time.minute)}`);
};

/** The calendar in a file, with its zones registered. */
export function parse(text: string): ICAL.Component {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return calendar;
}

/** Every event of a file. */
export function eventsIn(text: string): ICAL.Event[] {
  return parse(text)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
}

/** Everything that takes place and begins on a day up to `last`, in order; what was called off is left out. */
export function occurrences(text: string, last = '2100-01-01'): Occurrence[] {
  const end = wallOf(addDays(last, 1), '00:00');
  const found: Occurrence[] = [];
  for (const event of eventsIn(text)) {
    if (event.component.getFirstPropertyValue('status') === 'CANCELLED') continue;
    const seconds = event.duration.toSeconds();
    const add = (start: ICAL.Time) => {
      const from = wall(start);
      found.push({
        uid: event.uid,
        summary: event.summary,
        from,
        to: from + seconds / 60,
        allDay: start.isDate,
      });
    };
    if (!event.isRecurring()) {
      if (wall(event.startDate) < end) add(event.startDate);
      continue;
    }
    const times = event.iterator();
    for (let next = times.next(); next; next = times.next()) {
      if (wall(next) >= end) break;
      add(next);
    }
  }
  return found.sort((a, b) => a.from - b.from || a.to - b.to);
}
