import type { APIRoute } from 'astro';
import { changesFeed } from '../../../figures/feed.ts';
import { buildPaths } from '../../../files/paths.ts';
import { readSettings } from '../../../site/settings.ts';
import { figureChanges } from '../../_figures.ts';

/** What changed in the figures, for feed readers. */
export const GET: APIRoute = async () => {
  const { name, url } = readSettings(buildPaths().content);
  return new Response(changesFeed(await figureChanges(), url, name));
};
