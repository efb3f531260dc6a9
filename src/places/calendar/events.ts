import type { Holidays } from '../../schedule/holidays.ts';
import { compactDate, dated, dayAfter, escapeText, timed } from '../../schedule/ical/lines.ts';
import type { Series } from '../../schedule/ical/series.ts';
import { visitSeries } from '../../schedule/ical/visits.ts';
import type { VisitSeries } from '../../schedule/ical/visits.ts';
import { calendarSpan, openingSeries } from '../../schedule/ical/weekly.ts';
import type { OpeningSeries } from '../../schedule/ical/weekly.ts';
import { scheduleWords as vietnamese } from '../../schedule/languages/vi.ts';
import { visitNotes } from '../../schedule/visitWords.ts';
import { dateOf, dayLength, startOf, wallAt } from '../../schedule/wall.ts';
import { shiftsInWords } from '../../schedule/words.ts';
import { atStart } from '../../text/format.ts';
import { communeByCode } from '../../units/units.ts';
import type { Place } from '../place.ts';
import { servicesInWords } from '../words.ts';

/** What the events of all calendars of a build share. */
export type CalendarSetting = {
  /** Public address of the portal: `https://…`. */
  site: URL;
  /** The moment of the build. */
  now: Date | number;
  holidays: Holidays;
  /** The day the public holidays were last checked, `2026-11-22`: a swapped day changes calendars too. */
  holidaysChecked: string;
};

/** An event, with what calendars choose by. */
export type PlaceEvent = {
  lines: readonly string[];
  /** Only for visits: first day, and the commune of today it happens in. */
  visit?: { date: string; commune: string };
};

/**
 * The day an event's words were last looked at, by which a calendar programme tells new from old: an editor who
 * changes a file sets `checked` anew. Twice the days since 2020, and one more when it was called off, so that the
 * number only grows, and grows on the same day too when a visit is cancelled.
 */
function sequence(revised: string, cancelled: boolean): number {
  return ((startOf(revised) - startOf('2020-01-01')) / dayLength) * 2 + (cancelled ? 1 : 0);
}

/** Hours change with the holidays too, and on New Year, when the calendar begins to speak of one more year. */
function hoursRevised(checked: string, holidaysChecked: string, now: Date | number): string {
  const newYear = `${dateOf(wallAt(now)).slice(0, 4)}-01-01`;
  return [checked, holidaysChecked, newYear].sort().at(-1) ?? checked;
}

function whenLines(series: Series, allDay: boolean): string[] {
  const { from, to, rule, except } = series;
  if (allDay) return [dated('DTSTART', dateOf(from)), dated('DTEND', dayAfter(dateOf(to - 1)))];
  return [
    timed('DTSTART', [from]),
    timed('DTEND', [to]),
    ...(rule ? [`RRULE:${rule}`] : []),
    ...(except.length > 0 ? [timed('EXDATE', except)] : []),
  ];
}

function eventLines(
  place: Place,
  series: (OpeningSeries | VisitSeries) & { visit?: VisitSeries['visit']; allDay?: boolean },
  { site, now, holidaysChecked }: CalendarSetting,
): string[] {
  const { point } = place;
  const { visit, name } = series;
  const cancelled = visit?.cancelled;
  const revised = visit ? point.checked : hoursRevised(point.checked, holidaysChecked, now);
  const commune = communeByCode(visit?.commune ?? '') ?? place.commune;
  const where = [visit?.place ?? point.address, commune.fullName, commune.province.fullName];
  const url = new URL(place.href, site).href;
  const title = [visit ? `${point.name}: ${visit.place}` : point.name, name]
    .filter(Boolean)
    .join(', ');
  const told = [
    ...(cancelled ? [`Đã hủy: ${cancelled}`] : []),
    servicesInWords(point),
    ...(series.allDay && visit ? [atStart(shiftsInWords(visit.shifts))] : []),
    ...(visit ? visitNotes(visit) : []),
    ...(series.byAppointment && !visit?.byAppointment ? [atStart(vietnamese.byAppointment)] : []),
    ...('note' in series && series.note ? [atStart(series.note)] : []),
    ...(point.audience ? [point.audience] : []),
    `Lịch có thể đổi. Xem lại trước khi đi: ${url}`,
  ];
  const exact = !visit && point.position?.precision === 'exact' ? point.position : undefined;
  return [
    `UID:${place.id.replaceAll('/', '.')}.${series.key}@${site.hostname}`,
    `SEQUENCE:${sequence(revised, Boolean(cancelled))}`,
    `DTSTAMP:${compactDate(revised)}T000000Z`,
    `LAST-MODIFIED:${compactDate(revised)}T000000Z`,
    ...whenLines(series, series.allDay ?? false),
    `SUMMARY:${escapeText(cancelled ? `Đã hủy: ${title}` : title)}`,
    `LOCATION:${escapeText(where.filter(Boolean).join(', '))}`,
    ...(exact ? [`GEO:${exact.lat};${exact.lon}`] : []),
    `DESCRIPTION:${escapeText(told.join('\n'))}`,
    `URL:${url}`,
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    // Opening hours do not make anybody busy.
    'TRANSP:TRANSPARENT',
  ];
}

/** Whether a place has anything for a calendar: visits, or confirmed hours with their times. */
export function hasEvents({ point }: Place): boolean {
  const { sure, weekly, visits, tours = [], exceptions } = point.schedule;
  const clocked = [...weekly, ...exceptions].some(({ shifts }) =>
    shifts.some(({ from, to }) => from && to),
  );
  return visits.length + tours.length > 0 || (sure === 'confirmed' && clocked);
}

const known = new WeakMap<CalendarSetting, WeakMap<Place, PlaceEvent[]>>();

/**
 * The events of a place, put together once for all calendars it is in: every visit, and its hours where they are
 * confirmed. Hours of the general rule are not put into anybody's calendar.
 */
export function placeEvents(place: Place, setting: CalendarSetting): readonly PlaceEvent[] {
  const same = known.get(setting) ?? new WeakMap<Place, PlaceEvent[]>();
  known.set(setting, same);
  const found = same.get(place);
  if (found) return found;
  const { schedule, checked } = place.point;
  const { now, holidays } = setting;
  const visits = visitSeries(schedule).map((series) => ({
    lines: eventLines(place, series, setting),
    visit: {
      date: series.visit.date,
      commune: communeByCode(series.visit.commune ?? '')?.code ?? place.commune.code,
    },
  }));
  const hours =
    schedule.sure === 'confirmed'
      ? openingSeries(schedule, calendarSpan(schedule, checked, now), holidays)
      : [];
  const events = [
    ...hours.map((series) => ({ lines: eventLines(place, series, setting) })),
    ...visits,
  ];
  const distinct = distinctIds(events);
  same.set(place, distinct);
  return distinct;
}

/** Two visits to one place on one day would share a name; the later in the list gets a number. */
function distinctIds(events: readonly PlaceEvent[]): PlaceEvent[] {
  const seen = new Map<string, number>();
  return events.map((event) => {
    const [uid = '', ...rest] = event.lines;
    const count = (seen.get(uid) ?? 0) + 1;
    seen.set(uid, count);
    return count === 1 ? event : { ...event, lines: [uid.replace('@', `.lan-${count}@`), ...rest] };
  });
}
