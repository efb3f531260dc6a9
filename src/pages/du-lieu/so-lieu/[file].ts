import type { APIRoute, GetStaticPaths } from 'astro';
import { openDataCsv, openDataJson } from '../../../figures/openData.ts';
import { fetchFigures } from '../../_figures.ts';

/** `moi-nhat.json` and `.csv` with everything, and the same for each progress page. */
export const getStaticPaths = (async () => {
  const { pages, checked } = await fetchFigures();
  const sets = [
    { name: 'moi-nhat', figures: pages.flatMap(({ open }) => open), checked },
    ...pages.map(({ slug, page, open }) => ({ name: slug, figures: open, checked: page.checked })),
  ];
  return sets.flatMap((set) => [
    {
      params: { file: `${set.name}.json` },
      props: { body: openDataJson(set.figures, set.checked) },
    },
    { params: { file: `${set.name}.csv` }, props: { body: openDataCsv(set.figures) } },
  ]);
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ body: string }> = ({ props }) => new Response(props.body);
