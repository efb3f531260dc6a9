import type { APIRoute, GetStaticPaths } from 'astro';
import { openFiles } from '../_openData.ts';
import type { OpenFile } from '../_openData.ts';

/** Points, visits, offices and units at addresses that do not change: `/du-lieu/diem.geojson`. */
export const getStaticPaths = (async () =>
  (await openFiles()).map(({ file, body }) => ({
    params: { file },
    props: { body },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Pick<OpenFile, 'body'>> = ({ props }) => new Response(props.body());
