import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeDemo } from '../../src/build/demo.ts';
import { openCollections } from '../../src/collections/open.ts';
import { listFiles, readContentFile } from '../../src/files/read.ts';
import { agendaDay } from '../../src/places/calendar/agenda.ts';
import type { AgendaDay } from '../../src/places/calendar/agenda.ts';
import { toCalendar } from '../../src/places/calendar/calendars.ts';
import { placeEvents } from '../../src/places/calendar/events.ts';
import { toAgenda } from '../../src/places/calendar/toAgenda.ts';
import { filterPoints } from '../../src/places/finder/filter.ts';
import { emptyQuery } from '../../src/places/finder/query.ts';
import { saidOf } from '../../src/places/finder/words.ts';
import { toPlaces } from '../../src/places/place.ts';
import type { Place } from '../../src/places/place.ts';
import { badgeOf } from '../../src/schedule/badge.ts';
import { toHolidays } from '../../src/schedule/holidays.ts';
import type { Holidays } from '../../src/schedule/holidays.ts';
import { statusAt } from '../../src/schedule/status.ts';
import { addDays, clockOf, dateOf, instantOf, startOf } from '../../src/schedule/wall.ts';
import type { Wall } from '../../src/schedule/wall.ts';
import { statusInWords } from '../../src/schedule/words.ts';
import { occurrences } from '../calendar/parsed.ts';

type World = { today: string; now: Date; holidays: Holidays; places: Place[] };

function worldOf(contentDir: string, today: string): World {
  const files = listFiles(contentDir)
    .filter((file) => /^(?:places|holidays)\//.test(file) && file.endsWith('.yaml'))
    .map((file) => readContentFile(contentDir, file));
  const content = openCollections(files);
  const now = new Date(`${today}T00:00:00+07:00`);
  const holidays = toHolidays(content.holidays.entries.map(({ data }) => data));
  return { today, now, holidays, places: toPlaces(content.places.entries, now, holidays) };
}

function demoWorld(today: string): World {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'mau-')), 'content');
  writeDemo('test/fixtures/demo', folder, today);
  return worldOf(folder, today);
}

const halfHour = 30;
const days = 31;

/** Every half-hour of a month, and the minute before it. */
function moments(today: string): Wall[] {
  const start = startOf(today);
  const halves = Array.from({ length: days * 48 }, (_, index) => start + index * halfHour);
  return halves.flatMap((wall) => (wall % 180 === 0 && wall > start ? [wall - 1, wall] : [wall]));
}

/** The minutes at which a calendar programme shows something. */
function calendarOf(place: Place, { now, holidays, today }: World): (wall: Wall) => boolean {
  const setting = {
    site: new URL('https://xa-mau.example'),
    now,
    holidays,
    holidaysChecked: today,
  };
  const text = toCalendar({ name: 'x', path: '/' }, placeEvents(place, setting), setting);
  const times = occurrences(text, addDays(today, days)).filter(({ allDay }) => !allDay);
  return (wall) => times.some(({ from, to }) => from <= wall && wall < to);
}

/** The hours that stand in the words of a day's list, on paper too: "7:30–11:30", "ca đêm 20:00–2:00 hôm sau". */
function writtenHours({ date, hours, visits }: AgendaDay): { from: Wall; to: Wall }[] {
  const words = [
    ...hours.flatMap((row) => (row.state === 'open' ? [row.words] : [])),
    ...visits.flatMap((row) => (row.visit.cancelled ? [] : [row.hours])),
  ].join('; ');
  return [...words.matchAll(/(\d{1,2}):(\d\d)–(\d{1,2}):(\d\d)( hôm sau)?/g)].map((match) => {
    const minutes = (hour: number) => Number(match[hour]) * 60 + Number(match[hour + 1]);
    const from = startOf(date) + minutes(1);
    return { from, to: startOf(date) + minutes(3) + (match[5] ? 1440 : 0) };
  });
}

/** Everything the portal says of one place at one moment, as "open" or not. */
function said(place: Place, world: World) {
  const { now, holidays, places } = world;
  const { schedule } = place.point;
  const badge = badgeOf(schedule, now, holidays);
  const inCalendar = calendarOf(place, world);
  const agenda = toAgenda(places, holidays);
  const own = { ...agenda, places: agenda.places.filter(({ href }) => href === place.href) };
  const written = new Map<string, { from: Wall; to: Wall }[]>();
  const rangesOf = (date: string) => {
    const known = written.get(date) ?? writtenHours(agendaDay(own, date));
    written.set(date, known);
    return known;
  };
  return (wall: Wall) => {
    const at = instantOf(wall);
    const status = statusAt(schedule, at, holidays);
    const shown = statusAt(badge.schedule, at, badge.holidays);
    const query = { ...emptyQuery, day: dateOf(wall), hour: clockOf(wall).padStart(5, '0') };
    const found = filterPoints([{ traits: 0, schedule: 0 }], [schedule], {
      query,
      now: at,
      holidays,
    });
    const [kept] = [...found.yes, ...found.maybe];
    return {
      status,
      open: {
        badge: shown.state === 'open',
        badgeWords: statusInWords(shown, at).startsWith('Đang mở'),
        filter: found.yes.length === 1,
        listWords: kept
          ? saidOf(schedule, kept, { query, now: at, holidays }).state === 'open'
          : false,
        calendar: inCalendar(wall) && schedule.sure === 'confirmed',
        agenda:
          schedule.sure === 'confirmed' &&
          [addDays(dateOf(wall), -1), dateOf(wall)]
            .flatMap(rangesOf)
            .some(({ from, to }) => from <= wall && wall < to),
      },
      sameWords: statusInWords(status, at) === statusInWords(shown, at),
    };
  };
}

describe.each([
  ['the portal’s own places', () => worldOf('content', '2026-11-22')],
  ['the demonstration', () => demoWorld('2026-11-24')],
  ['the demonstration at another time of the year', () => demoWorld('2027-12-15')],
])(
  'badge, filter, list, agenda and calendar agree at every half-hour of a month: %s',
  (_, open) => {
    const world = open();

    it('on who is open', () => {
      expect(world.places.length).toBeGreaterThan(5);
      const disagreements: string[] = [];
      let openings = 0;
      for (const place of world.places) {
        const at = said(place, world);
        for (const wall of moments(world.today)) {
          const { status, open: says, sameWords } = at(wall);
          const truth = status.state === 'open';
          if (truth) openings += 1;
          const wrong = Object.entries(says).flatMap(([who, word]) =>
            word === truth ? [] : [who],
          );
          if (!sameWords) wrong.push('words of the badge');
          if (wrong.length > 0)
            disagreements.push(`${place.id} ${dateOf(wall)} ${clockOf(wall)}: ${wrong.join(', ')}`);
        }
      }
      expect(disagreements.slice(0, 20)).toEqual([]);
      if (world.places.some(({ point, past }) => point.schedule.sure === 'confirmed' && !past))
        expect(openings).toBeGreaterThan(100);
    }, 30_000);
  },
);
