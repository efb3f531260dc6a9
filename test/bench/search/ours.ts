import { asLoaded, openSearch } from '../../../src/build/search.ts';
import { answerFile } from '../../../src/search/engine/file.ts';
import { openAnswers } from '../../../src/search/engine/open.ts';
import { pack, toText } from '../../../src/search/engine/packed.ts';
import type { Words } from '../../../src/search/words/compiled.ts';
import { depth, gzipped } from './engine.ts';
import type { OpenEngine } from './engine.ts';

/** The instant answers alone. */
export function oursWith(words: Words): OpenEngine {
  return async (pages) => {
    const file = answerFile(pages, words);
    const answers = openAnswers(asLoaded(file));
    return {
      name: 'Cổng này',
      bytes: gzipped(toText(pack(file))),
      search: async (query) => answers(query, depth).answers.map(({ href }) => href),
    };
  };
}

/** As people get it: with the places that a question names. */
export function oursWithPlaces(contentDir: string, words: Words): OpenEngine {
  return async (pages) => {
    const find = openSearch(contentDir);
    return {
      name: 'Cổng này, có nơi làm',
      bytes: gzipped(toText(pack(answerFile(pages, words)))),
      search: async (query) => (await find(query, depth)).answers.map(({ href }) => href),
    };
  };
}
