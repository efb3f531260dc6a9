import type { APIRoute } from 'astro';
import { readAnswerFile } from '../../collections/answers.ts';
import { buildPaths } from '../../files/paths.ts';
import { packSentences, toText } from '../../search/engine/packed.ts';

/** The first sentences of the pages in `tra-loi.json`, in the same order; shape in `search/engine/packed.ts`. */
export const GET: APIRoute = () =>
  new Response(toText(packSentences(readAnswerFile(buildPaths().content))));
