import type { APIRoute, GetStaticPaths } from 'astro';
import { chartFile } from '../../../figures/charts/file/chartFile.ts';
import { buildPaths } from '../../../files/paths.ts';
import { readSettings } from '../../../site/settings.ts';
import { chartsOf } from '../../_charts.ts';
import { fetchFigures } from '../../_figures.ts';

/** Every chart as a picture that can leave the portal: `yen-bai-1.svg`. */
export const getStaticPaths = (async () => {
  const figures = await fetchFigures();
  const { name, url } = readSettings(buildPaths().content);
  return figures.pages.flatMap((page) =>
    chartsOf(figures, page).map(({ chart, origin, picture }) => ({
      params: { file: picture.split('/').pop() },
      props: {
        body: chartFile(chart, {
          about: page.page.name,
          origin,
          site: name,
          address: new URL(`/tien-do/${page.slug}/`, url).href,
        }),
      },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ body: string }> = ({ props }) => new Response(props.body);
