import type { APIRoute } from 'astro';
import { hasEvents } from '../../places/calendar/events.ts';
import { agendaJson, fewEnough, toAgenda } from '../../places/calendar/toAgenda.ts';
import { loadPlaces } from '../_places.ts';

/** What the script of the calendar page shows; empty where readers choose a province first. */
export const GET: APIRoute = async () => {
  const { places, holidays } = await loadPlaces();
  const active = places.filter(hasEvents);
  return new Response(agendaJson(toAgenda(fewEnough(active) ? active : [], holidays)));
};
