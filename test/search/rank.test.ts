import { describe, expect, it } from 'vitest';
import { holdsEnough, rank } from '../../src/search/rank.ts';
import type { Hit } from '../../src/search/rank.ts';

/** A search over pages given as words; every held word scores one. */
function searchOver(pages: Record<string, string>) {
  return async (asked: string): Promise<Hit[]> => {
    const words = asked.split(' ');
    return Object.entries(pages)
      .filter(([, page]) => words.every((word) => page.split(' ').includes(word)))
      .map(([id]) => ({ id, score: words.length }));
  };
}
const ids = (hits: Hit[]) => hits.map((hit) => hit.id);

describe('rank', () => {
  it('puts a page that holds all words before pages that hold some', async () => {
    const search = searchOver({ some: 'thẻ căn cước', all: 'mất thẻ căn cước', none: 'sim' });
    expect(ids(await rank('mất thẻ căn cước', search))).toEqual(['all', 'some']);
  });

  it('answers a whole sentence though no page holds every word of it', async () => {
    const search = searchOver({ phone: 'diện thoại cũ hỏng', card: 'thẻ căn cước hết hạn' });
    expect(ids(await rank('Điện thoại cũ của tôi không lên nguồn thì làm sao?', search))).toEqual([
      'phone',
    ]);
  });

  it('leaves out pages that hold one word of two', async () => {
    const search = searchOver({ near: 'dông hà', right: 'dông ngạc' });
    expect(ids(await rank('Đông Ngạc', search))).toEqual(['right']);
  });

  it('adds nothing when enough pages hold all words', async () => {
    const pages = Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`p${n}`, 'kích hoạt']));
    const found = await rank('kích hoạt', searchOver({ ...pages, half: 'kích' }));
    expect(ids(found)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5']);
  });

  it('leaves out pages that are ten times worse than the best', async () => {
    const search = searchOver({
      best: 'dổi số diện thoại vneid',
      other: 'dổi thẻ số ba',
    });
    expect(ids(await rank('đổi số điện thoại vneid', search))).toEqual(['best']);
  });

  it('asks nothing for a question without words', async () => {
    const search = () => Promise.reject(new Error('asked'));
    expect(await rank(' ?! ', search)).toEqual([]);
  });
});

describe('holdsEnough', () => {
  it('wants both of two telling words', () => {
    expect(holdsEnough('Đông Anh', 'ở Đông Ngạc')).toBe(false);
    expect(holdsEnough('phường Đông Ngạc', 'ở Đông Ngạc')).toBe(true);
  });
  it('is content with half of a sentence', () => {
    expect(holdsEnough('Điện thoại cũ hỏng', 'Điện thoại cũ của tôi không lên nguồn')).toBe(true);
  });
  it('does not find a word inside another', () => {
    expect(holdsEnough('Công an xã', 'ong')).toBe(false);
  });
});
