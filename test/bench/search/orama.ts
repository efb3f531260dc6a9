import { create, insertMultiple, save, search } from '@orama/orama';
import type { Language, Tokenizer } from '@orama/orama';
import { fold } from '../../../src/text/fold.ts';
import { boosts, depth, fieldNames, fieldsOf, gzipped } from './engine.ts';
import type { OpenEngine } from './engine.ts';

const schema = { title: 'string', aliases: 'string', answer: 'string', body: 'string' } as const;

function opener(name: string, reader: { language: Language } | Tokenizer): OpenEngine {
  return async (pages) => {
    const index =
      'tokenize' in reader
        ? create({ schema, components: { tokenizer: reader } })
        : create({ schema, language: reader.language });
    await insertMultiple(
      index,
      pages.map(fieldsOf).map(({ href, ...fields }) => ({ id: href, ...fields })),
    );
    return {
      name,
      bytes: gzipped(JSON.stringify(save(index))),
      async search(query) {
        const { hits } = await search(index, {
          term: query,
          properties: [...fieldNames],
          boost: { ...boosts },
          limit: depth,
        });
        return hits.map(({ id }) => id);
      },
    };
  };
}

/** As it comes: for English; allowing for slips (`tolerance`) found less in every language tried. */
export const orama = opener('Orama', { language: 'english' });

/** In the language whose letters cover most of ours: the best of all it knows. */
export const oramaPortuguese = opener('Orama, pt', { language: 'portuguese' });

/** With our own fold in a tokenizer of our own, as its manual shows for other languages. */
export const oramaFolded = opener('Orama, fold', {
  language: 'vietnamese',
  normalizationCache: new Map(),
  tokenize: (raw) => [...new Set(fold(raw).split(' '))].filter((word) => word !== ''),
});
