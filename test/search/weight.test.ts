import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readAnswerFile } from '../../src/collections/answers.ts';
import { readSearchables } from '../../src/collections/searchable.ts';
import { answerFile } from '../../src/search/engine/file.ts';
import { pack, packSentences, toText } from '../../src/search/engine/packed.ts';
import { madeUpPages } from '../bench/search/madeUp.ts';

/** As our own server sends it. */
const sent = (text: string) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } }).length;

const pages = readSearchables('content');
const { words } = readAnswerFile('content');
const weigh = (more: number) => {
  const file = answerFile([...pages, ...madeUpPages(pages, more)], words);
  return { first: sent(toText(pack(file))), behind: sent(toText(packSentences(file))) };
};

describe('the file that finds answers', () => {
  const today = weigh(0);

  it('leaves room for the scripts in the 60 kB of a first answer', () => {
    expect(today.first).toBeLessThan(35_000);
    expect(today.behind).toBeLessThan(12_000);
  });

  it('grows by less than 120 bytes a page, its sentence by less than 60', () => {
    const more = Math.round(pages.length * 0.35);
    const grown = weigh(more);
    expect((grown.first - today.first) / more).toBeLessThan(120);
    expect((grown.behind - today.behind) / more).toBeLessThan(60);
  });
});
