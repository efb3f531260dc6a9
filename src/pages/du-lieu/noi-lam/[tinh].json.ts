import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { detailsOf } from '../../../places/finder/publish.ts';
import { loadFinder } from '../../_finder.ts';

/** Names and words of one province's points. */
export const getStaticPaths = (async () => {
  const { listed, provinces, covered, now } = await loadFinder();
  return provinces.map((province) => ({
    params: { tinh: province.slug },
    props: { details: detailsOf(listed, province, covered, now) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(JSON.stringify(props.details));
