import { useEffect, useState } from 'preact/hooks';
import type { Finder, Found } from './answer.ts';
import { queryWords } from './query.ts';

/** Where a search stands: nothing asked, on its way (long enough to say so), answered, or impossible. */
export type Search<Result extends Found = Found> =
  | { phase: 'idle' }
  | { phase: 'searching'; slow: boolean }
  | { phase: 'found'; query: string; found: Result }
  | { phase: 'failed'; query: string };

/** On a fast line nothing flickers; on a slow one the reader sees that something happens. */
const patience = 400;

/** One letter says nothing yet. */
const leastLetters = 2;

/** Whether enough was typed to search for. */
function isQuestion(query: string): boolean {
  return queryWords(query).join('').length >= leastLetters;
}

/**
 * Searches for every change, at most once a frame; an answer to an older question never replaces a newer one.
 * @param quick answers alone, without what may take longer; shown when `find` lets the reader wait
 */
export function useFound<Result extends Found>(
  find: Finder<Result>,
  query: string,
  limit: number,
  quick?: Finder<Result>,
): Search<Result> {
  const [search, setSearch] = useState<Search<Result>>({ phase: 'idle' });
  useEffect(() => {
    if (!isQuestion(query)) {
      setSearch({ phase: 'idle' });
      return undefined;
    }
    let outdated = false;
    let isWhole = false;
    const show = (found: Result) => setSearch({ phase: 'found', query, found });
    const frame = requestAnimationFrame(() => {
      find(query, limit).then(
        (found) => {
          isWhole = true;
          if (!outdated) show(found);
        },
        () => !outdated && setSearch({ phase: 'failed', query }),
      );
    });
    // What was found stays on the page until there is something better.
    setSearch((last) => (last.phase === 'found' ? last : { phase: 'searching', slow: false }));
    const timer = setTimeout(() => {
      if (isWhole) return;
      setSearch((last) => (last.phase === 'searching' ? { ...last, slow: true } : last));
      quick?.(query, limit).then(
        (found) => !outdated && !isWhole && show(found),
        () => undefined,
      );
    }, patience);
    return () => {
      outdated = true;
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [find, query, limit, quick]);
  return search;
}
