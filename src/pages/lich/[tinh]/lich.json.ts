import type { APIRoute, GetStaticPaths } from 'astro';
import { hasEvents } from '../../../places/calendar/events.ts';
import { agendaJson, toAgenda } from '../../../places/calendar/toAgenda.ts';
import { loadPlaces } from '../../_places.ts';

/** What the script of a province's calendar page shows. */
export const getStaticPaths = (async () => {
  const { places, coveredProvinces, holidays } = await loadPlaces();
  const active = places.filter(hasEvents);
  return coveredProvinces.flatMap((province) => {
    const here = active.filter(({ commune }) => commune.province === province);
    return here.length > 0
      ? [{ params: { tinh: province.slug }, props: { places: here, holidays } }]
      : [];
  });
}) satisfies GetStaticPaths;

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export const GET: APIRoute<Props> = ({ props: { places, holidays } }) =>
  new Response(agendaJson(toAgenda(places, holidays)));
