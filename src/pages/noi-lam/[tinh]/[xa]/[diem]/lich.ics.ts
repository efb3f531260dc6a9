import type { APIRoute, GetStaticPaths } from 'astro';
import { toCalendar } from '../../../../../places/calendar/calendars.ts';
import { hasEvents, placeEvents } from '../../../../../places/calendar/events.ts';
import { pointSlug } from '../../../../../places/place.ts';
import { calendarResponse, loadCalendarSetting } from '../../../../_calendars.ts';
import { loadPlaces } from '../../../../_places.ts';

/** The calendar of one point. */
export const getStaticPaths = (async () => {
  const { places } = await loadPlaces();
  return places.filter(hasEvents).map((place) => ({
    params: {
      tinh: place.commune.province.slug,
      xa: place.commune.slug,
      diem: pointSlug(place.id),
    },
    props: { place },
  }));
}) satisfies GetStaticPaths;

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export const GET: APIRoute<Props> = async ({ props: { place } }) => {
  const setting = await loadCalendarSetting();
  const head = {
    name: `${place.point.name}, ${place.commune.name}`,
    path: `${place.href}lich.ics`,
  };
  return calendarResponse(toCalendar(head, placeEvents(place, setting), setting));
};
