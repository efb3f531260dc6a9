import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../../src/search/engine/packed.ts';
import { file } from './small.ts';

describe('pack', () => {
  it('loses nothing on the way', () => {
    expect(unpack(JSON.parse(JSON.stringify(pack(file))))).toEqual(file);
  });

  it('keeps a text on its line, whatever blanks an editor left in it', () => {
    const [page] = file.pages;
    if (!page) throw new Error('no page');
    const untidy = { ...page, wanted: 9, title: ' Mất\tthẻ\n', answer: 'Đến\n công an.' };
    const [tidy] = unpack(pack({ ...file, pages: [untidy] })).pages;
    expect(tidy).toMatchObject({ wanted: 9, title: 'Mất thẻ', answer: 'Đến công an.' });
  });

  it('refuses what another version of the portal packed', () => {
    const packed: unknown = { ...pack(file), version: 0 };
    expect(() => unpack(JSON.parse(JSON.stringify(packed)))).toThrow('version 0');
  });

  it('takes an empty file', () => {
    const empty = { pages: [], words: { groups: [], short: [] } };
    expect(unpack(pack(empty))).toEqual(empty);
  });
});
