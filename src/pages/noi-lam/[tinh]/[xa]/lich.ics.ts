import type { APIRoute, GetStaticPaths } from 'astro';
import {
  calendarsByCommune,
  communeEvents,
  toCalendar,
} from '../../../../places/calendar/calendars.ts';
import { communeHref } from '../../../../places/place.ts';
import { calendarResponse, loadCalendarSetting } from '../../../_calendars.ts';
import { loadPlaces } from '../../../_places.ts';

/** The calendar of a commune in which there is something to come to. */
export const getStaticPaths = (async () => {
  const { places, covered } = await loadPlaces();
  const byCommune = calendarsByCommune(places);
  return covered.flatMap((commune) => {
    const here = byCommune.get(commune.code);
    return here
      ? [
          {
            params: { tinh: commune.province.slug, xa: commune.slug },
            props: { commune, places: here },
          },
        ]
      : [];
  });
}) satisfies GetStaticPaths;

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export const GET: APIRoute<Props> = async ({ props: { commune, places } }) => {
  const setting = await loadCalendarSetting();
  const head = {
    name: `Lịch làm căn cước, VNeID: ${commune.fullName}, ${commune.province.name}`,
    path: `${communeHref(commune)}lich.ics`,
  };
  return calendarResponse(toCalendar(head, communeEvents(commune.code, places, setting), setting));
};
