import type { APIRoute, GetStaticPaths } from 'astro';
import { nameFiles } from '../../../units/names/shards.ts';
import { loadPlaces } from '../../_places.ts';

/** The name index: `index.json`, and a shard for each beginning of names; shapes in `units/names/shape.ts`. */
export const getStaticPaths = (async () => {
  const { covered, coveredProvinces } = await loadPlaces();
  const files = nameFiles({ communes: covered, provinces: coveredProvinces });
  return [...files].map(([file, content]) => ({
    params: { file },
    props: { body: JSON.stringify(content) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ body: string }> = ({ props }) => new Response(props.body);
