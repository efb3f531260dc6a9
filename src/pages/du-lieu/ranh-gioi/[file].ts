import type { APIRoute, GetStaticPaths } from 'astro';
import { readPack } from '../../../units/pack.ts';
import { loadPlaces } from '../../_places.ts';

/** Outlines of the communes of each province, and their licence; nothing where the deployment has no boundary pack. */
export const getStaticPaths = (async () => {
  const pack = readPack();
  if (!pack) return [];
  const { coveredProvinces } = await loadPlaces();
  const outlines = coveredProvinces.flatMap(({ code, slug }) => {
    const body = pack.outlineText(code);
    return body ? [{ params: { file: `${slug}.json` }, props: { body } }] : [];
  });
  const licence = `${pack.source}\n\n${pack.licence}`;
  return [...outlines, { params: { file: 'giay-phep.txt' }, props: { body: licence } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ body: string }> = ({ props }) => new Response(props.body);
