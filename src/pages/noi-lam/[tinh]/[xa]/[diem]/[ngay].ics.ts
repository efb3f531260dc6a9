import type { APIRoute, GetStaticPaths } from 'astro';
import { toCalendar, visitDays } from '../../../../../places/calendar/calendars.ts';
import { placeEvents } from '../../../../../places/calendar/events.ts';
import { pointSlug } from '../../../../../places/place.ts';
import { calendarResponse, loadCalendarSetting } from '../../../../_calendars.ts';
import { loadPlaces } from '../../../../_places.ts';

/** What a team does from one day on, for "add to calendar": `2026-11-24.ics`. */
export const getStaticPaths = (async () => {
  const { places } = await loadPlaces();
  return places.flatMap((place) =>
    visitDays(place).map((day) => ({
      params: {
        tinh: place.commune.province.slug,
        xa: place.commune.slug,
        diem: pointSlug(place.id),
        ngay: day.date,
      },
      props: { place, day },
    })),
  );
}) satisfies GetStaticPaths;

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export const GET: APIRoute<Props> = async ({ props: { place, day } }) => {
  const setting = await loadCalendarSetting();
  const events = placeEvents(place, setting).filter(({ visit }) => visit?.date === day.date);
  return calendarResponse(toCalendar({ name: day.name, path: day.href }, events, setting));
};
