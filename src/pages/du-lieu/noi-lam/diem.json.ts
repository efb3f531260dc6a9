import type { APIRoute } from 'astro';
import { columnsOf } from '../../../places/finder/publish.ts';
import { loadFinder } from '../../_finder.ts';

/** All points in columns, for the list and the map of the pages where places are looked for. */
export const GET: APIRoute = async () => {
  const { listed, now, holidays, provinces } = await loadFinder();
  return new Response(JSON.stringify(columnsOf(listed, { now, holidays, provinces })));
};
