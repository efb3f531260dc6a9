import type { Source } from '../sources/schema.ts';

/** Where it is written, as short as it can be said: the number of a law, or who published it. Each once. */
export function shortSources(sources: readonly Source[]): string {
  const laws = sources.flatMap(({ number }) => number ?? []);
  const others = sources.flatMap(({ number, publisher, title }) =>
    number === undefined ? (publisher ?? title) : [],
  );
  return [...new Set([...laws, ...others])].join('; ');
}
