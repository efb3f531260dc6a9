import { describe, expect, it } from 'vitest';
import {
  answersFrom,
  pack,
  packSentences,
  sentencesFrom,
  toText,
  unpack,
  withSentences,
} from '../../../src/search/engine/packed.ts';
import { file } from './small.ts';

describe('pack', () => {
  it('loses nothing on the way', () => {
    const loaded = unpack(answersFrom(toText(pack(file))));
    const pages = withSentences(loaded.pages, sentencesFrom(toText(packSentences(file))));
    expect({ ...loaded, pages }).toEqual(file);
  });

  it('leaves the first sentences to a file of their own', () => {
    expect(JSON.stringify(pack(file))).not.toContain('Đến công an');
  });

  it('keeps a text on its line, whatever blanks an editor left in it', () => {
    const [page] = file.pages;
    if (!page) throw new Error('no page');
    const untidy = { ...page, wanted: 9, title: ' Mất\tthẻ|\n', answer: 'Đến\n công an.' };
    const small = { ...file, pages: [untidy] };
    const [tidy] = withSentences(unpack(pack(small)).pages, packSentences(small));
    expect(tidy).toMatchObject({ wanted: 9, title: 'Mất thẻ', answer: 'Đến công an.' });
  });

  it('refuses what another version of the portal packed', () => {
    const packed: unknown = { ...pack(file), version: 0 };
    expect(() => unpack(JSON.parse(JSON.stringify(packed)))).toThrow('version 0');
  });

  it('has no sentences rather than those of other pages or another version', () => {
    const { pages } = unpack(pack(file));
    const [first, second, ...others] = file.pages;
    if (!first || !second) throw new Error('no pages');
    const turned = packSentences({ ...file, pages: [second, first, ...others] });
    const shorter = packSentences({ ...file, pages: [first, second] });
    const older = JSON.parse(JSON.stringify({ ...packSentences(file), version: 1 }));
    for (const wrong of [turned, shorter, older])
      expect(withSentences(pages, wrong)).toEqual(pages);
  });

  it('takes an empty file', () => {
    const empty = { pages: [], words: { groups: [], short: [] } };
    expect(unpack(pack(empty))).toEqual(empty);
  });
});
