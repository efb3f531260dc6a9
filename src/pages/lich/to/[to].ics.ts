import type { APIRoute, GetStaticPaths } from 'astro';
import { teamsOf, toCalendar } from '../../../places/calendar/calendars.ts';
import { placeEvents } from '../../../places/calendar/events.ts';
import { calendarResponse, loadCalendarSetting } from '../../_calendars.ts';
import { loadPlaces } from '../../_places.ts';

/** The calendar of a team, wherever it goes. */
export const getStaticPaths = (async () => {
  const { places } = await loadPlaces();
  return teamsOf(places).map((team) => ({ params: { to: team.slug }, props: { team } }));
}) satisfies GetStaticPaths;

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export const GET: APIRoute<Props> = async ({ props: { team } }) => {
  const setting = await loadCalendarSetting();
  const events = team.places.flatMap((place) => placeEvents(place, setting));
  return calendarResponse(
    toCalendar({ name: team.name, path: `/lich/to/${team.slug}.ics` }, events, setting),
  );
};
