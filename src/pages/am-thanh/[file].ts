import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { buildPaths } from '../../files/paths.ts';

/** The recordings that guides name, as they lie in the content folder. */
export async function getStaticPaths() {
  const guides = await getCollection('guides');
  const files = new Set(guides.flatMap(({ data }) => data.audio.map(({ file }) => file)));
  return [...files].map((file) => ({ params: { file } }));
}

export const GET: APIRoute<Record<string, never>, { file: string }> = ({ params }) =>
  new Response(new Uint8Array(readFileSync(path.join(buildPaths().content, 'audio', params.file))));
