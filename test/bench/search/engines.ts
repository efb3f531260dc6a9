import type { Words } from '../../../src/search/words/compiled.ts';
import type { OpenEngine } from './engine.ts';
import type { EngineName } from './options.ts';
import { oursWith, oursWithPlaces } from './ours.ts';

/** The engines of a name; the packages of peers are loaded only when they are asked for. */
export async function enginesOf(
  name: EngineName,
  contentDir: string,
  words: Words,
): Promise<readonly OpenEngine[]> {
  if (name === 'ours') return [oursWith(words), oursWithPlaces(contentDir, words)];
  if (name === 'pagefind') return [(await import('./pagefind.ts')).pagefind];
  if (name === 'minisearch') {
    const { miniSearch, miniSearchFolded, miniSearchFuzzy } = await import('./minisearch.ts');
    return [miniSearch, miniSearchFolded, miniSearchFuzzy];
  }
  if (name === 'orama') {
    const { orama, oramaPortuguese, oramaFolded } = await import('./orama.ts');
    return [orama, oramaPortuguese, oramaFolded];
  }
  const { flexSearch, flexSearchLatin } = await import('./flexsearch.ts');
  return [flexSearch, flexSearchLatin];
}
