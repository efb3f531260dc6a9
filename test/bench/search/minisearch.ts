import MiniSearch from 'minisearch';
import type { Options, SearchOptions } from 'minisearch';
import { fold } from '../../../src/text/fold.ts';
import { boosts, depth, fieldNames, fieldsOf, gzipped } from './engine.ts';
import type { Fields, OpenEngine } from './engine.ts';

function opener(name: string, more: Partial<Options<Fields>>, options: SearchOptions): OpenEngine {
  return async (pages) => {
    const index = new MiniSearch<Fields>({ idField: 'href', fields: [...fieldNames], ...more });
    index.addAll(pages.map(fieldsOf));
    return {
      name,
      bytes: gzipped(JSON.stringify(index)),
      search: async (query) =>
        index
          .search(query, { boost: { ...boosts }, ...options })
          .slice(0, depth)
          .map(({ id }) => String(id)),
    };
  };
}

/** As it comes: small letters, marks kept. */
export const miniSearch = opener('MiniSearch', {}, {});

const folded: Partial<Options<Fields>> = { processTerm: (term) => fold(term) || null };

/** With our own fold. */
export const miniSearchFolded = opener('MiniSearch, fold', folded, {});

/** The same with beginnings and slips, as its manual advises; for every word it found less than so. */
export const miniSearchFuzzy = opener('MiniSearch, fold, fuzzy', folded, {
  prefix: (_term, at, terms) => at === terms.length - 1,
  fuzzy: (term) => (term.length > 3 ? 0.2 : false),
});
