import type { APIRoute } from 'astro';
import { base } from '../../../places/map/baseFile.ts';
import type { LiveTown } from '../../../places/map/liveBase.ts';

const towns = base.towns.map(({ name, at: [lon, lat], rank = 3 }): LiveTown => {
  const rounded = (degrees: number) => Math.round(degrees * 1000) / 1000;
  return [name, rounded(lon), rounded(lat), rank];
});

/** Names the map shows from close by, the larger towns first. */
export const GET: APIRoute = () => new Response(JSON.stringify(towns));
