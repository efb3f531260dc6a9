import { useEffect, useState } from 'preact/hooks';
import type { Finder, Found } from './answer.ts';
import { queryWords } from './words.ts';

/** Where a search stands: nothing asked, on its way, answered, or impossible. */
export type Search<Result extends Found = Found> =
  | { phase: 'idle' }
  | { phase: 'searching' }
  | { phase: 'found'; query: string; found: Result }
  | { phase: 'failed'; query: string };

/** People pause for longer than this at the end of a word. */
const pause = 150;

/** Searches once the reader pauses; an answer to an older question never replaces a newer one. */
export function useFound<Result extends Found>(
  find: Finder<Result>,
  query: string,
  limit: number,
): Search<Result> {
  const [search, setSearch] = useState<Search<Result>>({ phase: 'idle' });
  useEffect(() => {
    if (queryWords(query).length === 0) {
      setSearch({ phase: 'idle' });
      return undefined;
    }
    let outdated = false;
    // What was found stays on the page until there is something better.
    setSearch((last) => (last.phase === 'found' ? last : { phase: 'searching' }));
    const timer = setTimeout(() => {
      find(query, limit).then(
        (found) => !outdated && setSearch({ phase: 'found', query, found }),
        () => !outdated && setSearch({ phase: 'failed', query }),
      );
    }, pause);
    return () => {
      outdated = true;
      clearTimeout(timer);
    };
  }, [find, query, limit]);
  return search;
}
