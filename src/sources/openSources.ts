import type { OpenSource } from '../text/openTable.ts';
import type { Source } from './schema.ts';

/** The sources a data set rests on, each once, by id; one this deployment has no file of keeps its id. */
export function openSources(
  ids: readonly string[],
  sources: ReadonlyMap<string, Source>,
): OpenSource[] {
  return [...new Set(ids)].sort().map((id) => {
    const source = sources.get(id);
    return {
      id,
      title: source?.title ?? null,
      publisher: source?.publisher ?? null,
      date: source?.date ?? null,
      url: source?.url ?? null,
    };
  });
}
