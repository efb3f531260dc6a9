import type { APIRoute } from 'astro';
import { readAnswerFile } from '../../collections/answers.ts';
import { buildPaths } from '../../files/paths.ts';
import { pack, toText } from '../../search/engine/packed.ts';

/** Titles and words of all pages, for answers without a network; shape in `search/engine/packed.ts`. */
export const GET: APIRoute = () => new Response(toText(pack(readAnswerFile(buildPaths().content))));
