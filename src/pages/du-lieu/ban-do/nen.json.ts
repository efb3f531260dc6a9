import type { APIRoute } from 'astro';
import { baseTopology } from '../../../places/map/baseFile.ts';
import { liveBase } from '../../../places/map/liveBase.ts';

/** The base of the map that can be dragged. */
export const GET: APIRoute = () => new Response(JSON.stringify(liveBase(baseTopology())));
