import type { APIRoute, GetStaticPaths } from 'astro';
import { schemaFiles } from '../../_openData.ts';
import type { OpenFile } from '../../_openData.ts';

/** The shape of each file: `/du-lieu/luoc-do/diem.schema.json`. */
export const getStaticPaths = (async () =>
  (await schemaFiles()).map(({ file, body }) => ({
    params: { file },
    props: { body },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Pick<OpenFile, 'body'>> = ({ props }) => new Response(props.body());
