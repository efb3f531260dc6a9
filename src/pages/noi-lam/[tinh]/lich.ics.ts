import type { APIRoute, GetStaticPaths } from 'astro';
import { toCalendar } from '../../../places/calendar/calendars.ts';
import { hasEvents, placeEvents } from '../../../places/calendar/events.ts';
import { calendarResponse, loadCalendarSetting } from '../../_calendars.ts';
import { loadPlaces } from '../../_places.ts';

/** The calendar of a province that has points with events. */
export const getStaticPaths = (async () => {
  const { places, coveredProvinces } = await loadPlaces();
  const active = places.filter(hasEvents);
  return coveredProvinces.flatMap((province) => {
    const here = active.filter(({ commune }) => commune.province === province);
    return here.length > 0
      ? [{ params: { tinh: province.slug }, props: { province, places: here } }]
      : [];
  });
}) satisfies GetStaticPaths;

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export const GET: APIRoute<Props> = async ({ props: { province, places } }) => {
  const setting = await loadCalendarSetting();
  const head = {
    name: `Lịch làm căn cước, VNeID: ${province.fullName}`,
    path: `/noi-lam/${province.slug}/lich.ics`,
  };
  const events = places.flatMap((place) => placeEvents(place, setting));
  return calendarResponse(toCalendar(head, events, setting));
};
