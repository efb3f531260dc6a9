import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demoDay, holidayFiles, shiftDates, wholeWeeks, writeDemo } from '../../src/build/demo.ts';
import { checkContent } from '../../src/check/content.ts';
import { openCollections } from '../../src/collections/open.ts';
import { listFiles, readContentFile } from '../../src/files/read.ts';
import {
  calendarsByCommune,
  communeEvents,
  teamsOf,
  toCalendar,
} from '../../src/places/calendar/calendars.ts';
import { hasEvents, placeEvents } from '../../src/places/calendar/events.ts';
import { toPlaces } from '../../src/places/place.ts';
import { expandSchedule } from '../../src/schedule/expand.ts';
import { toHolidays } from '../../src/schedule/holidays.ts';
import { addDays, startOf, weekdayOf } from '../../src/schedule/wall.ts';
import { eventsIn, occurrences } from './parsed.ts';

const source = 'test/fixtures/demo';
const days = ['2026-11-24', '2027-01-01', '2028-02-29', '2029-12-31'];

function demoOf(day: string): string {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'mau-')), 'content');
  writeDemo(source, folder, day);
  return folder;
}

function placesOf(day: string) {
  const folder = demoOf(day);
  const files = listFiles(folder)
    .filter((file) => /^(?:places|holidays)\//.test(file))
    .map((file) => readContentFile(folder, file));
  const { places, holidays } = openCollections(files);
  const now = new Date(`${day}T12:00:00+07:00`);
  const table = toHolidays(holidays.entries.map(({ data }) => data));
  const setting = {
    site: new URL('https://xa-mau.example'),
    now,
    holidays: table,
    holidaysChecked: day,
  };
  return { places: toPlaces(places.entries, now, table), setting };
}

describe('the demonstration', () => {
  it('moves by whole weeks, so that weekdays stay', () => {
    const day = fc.integer({ min: -2000, max: 4000 }).map((off) => addDays(demoDay, off));
    fc.assert(
      fc.property(day, (given) => {
        const moved = wholeWeeks(demoDay, given);
        expect(Number.isInteger(moved / 7)).toBe(true);
        const away = (startOf(given) - startOf(addDays(demoDay, moved))) / 1440;
        expect(away).toBeGreaterThanOrEqual(0);
        expect(away).toBeLessThan(7);
      }),
    );
    expect(weekdayOf(demoDay)).toBe('mon');
  });

  it('moves appointments; hours, codes and years of birth stay', () => {
    const text =
      'date: "2026-11-25"\nborn: { from: "2012-01-01" }\nfrom: "07:30"\ncommune: "25363"';
    expect(shiftDates(text, 14)).toBe(text.replace('2026-11-25', '2026-12-09'));
  });

  it('files holidays by the year they come to lie in', () => {
    const moved = shiftDates(readFileSync(`${source}/holidays/2026.yaml`, 'utf8'), 28);
    const files = holidayFiles(moved, '2026-12-22');
    expect([...files.keys()]).toEqual([2025, 2026, 2027].map((year) => `holidays/${year}.yaml`));
    expect(files.get('holidays/2026.yaml')).toContain('2026-12-31');
    expect(files.get('holidays/2027.yaml')).toContain('2027-01-01');
  });

  it.each(days)('has no fault in the week of %s', (day) => {
    expect(checkContent(demoOf(day), new Date(`${day}T12:00:00+07:00`)).problems).toEqual([]);
  });

  it('says of every file that it is a sample', () => {
    const plain = listFiles(source)
      .filter((file) => !/^(?:situations|guides|faq|pages)\//.test(file))
      .filter((file) => !/mẫu/i.test(readFileSync(path.join(source, file), 'utf8')));
    expect(plain).toEqual([]);
  });
});

describe.each(days)('every calendar of the demonstration in the week of %s', (day) => {
  const { places, setting } = placesOf(day);
  const active = places.filter(hasEvents);
  const calendar = (events: Parameters<typeof toCalendar>[1]) =>
    toCalendar({ name: 'Mẫu', path: '/lich.ics' }, events, setting);

  it('gives a real parser exactly the hours of the engine, for a year', () => {
    expect(active.length).toBeGreaterThan(8);
    for (const place of active) {
      const { schedule, checked } = place.point;
      const last = addDays(checked, 365);
      const plain = (times: readonly { from: number; to: number }[]) =>
        [...new Set(times.map(({ from, to }) => `${from}–${to}`))].sort();
      const read = occurrences(calendar(placeEvents(place, setting)), last);
      const found = read.filter(({ from, allDay }) => !allDay && from >= startOf(checked));
      expect(plain(found), place.id).toEqual(
        plain(expandSchedule(schedule, checked, last, setting.holidays)),
      );
    }
  });

  it('can be read, with a name for every event of its own', () => {
    const communes = [...calendarsByCommune(places)].map(([code, here]) =>
      communeEvents(code, here, setting),
    );
    const teams = teamsOf(places).map((team) =>
      team.places.flatMap((place) => placeEvents(place, setting)),
    );
    const all = active.flatMap((place) => placeEvents(place, setting));
    for (const events of [...communes, ...teams, all]) {
      const read = eventsIn(calendar(events));
      expect(read.length).toBe(events.length);
      expect(read.length).toBeGreaterThan(0);
      expect(new Set(read.map(({ uid }) => uid)).size).toBe(read.length);
    }
  });
});
