import { getCollection } from 'astro:content';
import { buildPaths } from '../files/paths.ts';
import type { CalendarSetting } from '../places/calendar/events.ts';
import { readSettings } from '../site/settings.ts';
import { loadPlaces } from './_places.ts';

async function load(): Promise<CalendarSetting> {
  const { now, holidays } = await loadPlaces();
  const years = await getCollection('holidays');
  const [holidaysChecked = ''] = years
    .map(({ data }) => data.checked)
    .sort()
    .reverse();
  return { site: new URL(readSettings(buildPaths().content).url), now, holidays, holidaysChecked };
}

let loading: Promise<CalendarSetting> | undefined;

/** What all calendars of a build share, put together once. */
export function loadCalendarSetting(): Promise<CalendarSetting> {
  loading ??= load();
  return loading;
}

/** The answer with a calendar in it; a host that serves files goes by their ending instead. */
export function calendarResponse(body: string): Response {
  return new Response(body, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
}
