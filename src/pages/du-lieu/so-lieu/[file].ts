import type { APIRoute, GetStaticPaths } from 'astro';
import { dataPackage } from '../../../figures/dataPackage.ts';
import { openDataCsv } from '../../../figures/openCsv.ts';
import { openDataJson } from '../../../figures/openData.ts';
import { figureSets } from '../../_figures.ts';

/** `moi-nhat.json` and `.csv` with everything, the same for each page and each day of the archive, and what they are. */
export const getStaticPaths = (async () => {
  const site = new URL(import.meta.env.SITE).href;
  const { current, earlier } = await figureSets();
  const sets = [...current, ...earlier];
  return [
    ...sets.flatMap((set) => [
      { params: { file: `${set.name}.json` }, props: { body: openDataJson(set, site) } },
      { params: { file: `${set.name}.csv` }, props: { body: openDataCsv(set.figures) } },
    ]),
    { params: { file: 'datapackage.json' }, props: { body: dataPackage(sets, site) } },
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ body: string }> = ({ props }) => new Response(props.body);
