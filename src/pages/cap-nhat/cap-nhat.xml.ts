import type { APIRoute } from 'astro';
import { buildPaths } from '../../files/paths.ts';
import { readSettings } from '../../site/settings.ts';
import { updatesFeed } from '../../upkeep/updates.ts';
import { fetchUpdates } from '../_updates.ts';

/** What changed for readers, for feed readers. */
export const GET: APIRoute = async () => {
  const { name, url } = readSettings(buildPaths().content);
  const { past } = await fetchUpdates();
  return new Response(updatesFeed(past, url, name));
};
