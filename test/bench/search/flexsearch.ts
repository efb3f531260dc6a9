import { Charset, Document } from 'flexsearch';
import type { EncoderOptions } from 'flexsearch';
import { depth, fieldNames, fieldsOf, gzipped } from './engine.ts';
import type { Fields, OpenEngine } from './engine.ts';

/**
 * FlexSearch weighs no fields: title, aliases, answer and body come in this order. `suggest` finds pages that hold
 * only some of the words, which its manual advises for sentences.
 */
function opener(name: string, encoder: EncoderOptions): OpenEngine {
  return async (pages) => {
    const index = new Document<Fields>({
      encoder,
      document: { id: 'href', index: [...fieldNames] },
    });
    for (const page of pages) index.add(fieldsOf(page));
    const parts: string[] = [];
    await index.export((_key: string, data: string | undefined) => void parts.push(data ?? ''));
    return {
      name,
      bytes: gzipped(parts.join('\n')),
      async search(query) {
        const byField = index.search(query, { suggest: true, limit: depth });
        return [...new Set(byField.flatMap(({ result }) => result.map(String)))].slice(0, depth);
      },
    };
  };
}

/** As it comes: drops tones. Whole words did better here than beginnings and its index of contexts. */
export const flexSearch = opener('FlexSearch', Charset.Normalize);

/** With letters that sound alike brought together, as its manual advises against slips. */
export const flexSearchLatin = opener('FlexSearch, latin', Charset.LatinBalance);
