import { describe, expect, it } from 'vitest';
import { answerOf, byLetter, placeIndex } from '../../src/figures/placeIndex.ts';
import type { IndexedPage } from '../../src/figures/placeIndex.ts';

const haNoi = { slug: 'ha-noi', name: 'Hà Nội' };
const daNang = { slug: 'da-nang', name: 'Đà Nẵng' };
const page = (name: string, ...provinces: IndexedPage['provinces'][number][]): IndexedPage => ({
  slug: name,
  name,
  answer: '',
  provinces,
});

describe('the list of places', () => {
  it('goes by the province of today, in the order of the alphabet, the province itself first', () => {
    const groups = placeIndex([
      page('Tây Hồ', haNoi),
      page('Hà Nội', haNoi),
      page('Huyện Đông Anh', haNoi),
      page('Núi Thành', daNang),
    ]);
    expect(groups.map(({ name, pages }) => [name, pages.map((one) => one.name)])).toEqual([
      ['Đà Nẵng', ['Núi Thành']],
      ['Hà Nội', ['Hà Nội', 'Huyện Đông Anh', 'Tây Hồ']],
    ]);
  });

  it('has a place under each province it lies in, and none without one', () => {
    const groups = placeIndex([page('Ranh giới', haNoi, daNang), page('Cả nước')]);
    expect(groups.map(({ pages }) => pages.length)).toEqual([1, 1]);
  });

  it('knows the letters of Vietnamese: Đ and Ô stand alone, tones do not', () => {
    const names = ['Xã An Bình', 'Ánh Mai', 'Xã Ân Phú', 'Đông Anh', 'Duy Tiên', 'Ô Môn'];
    expect(
      byLetter(names.map((name) => page(name))).map(({ letter, pages }) => [letter, pages.length]),
    ).toEqual([
      ['A', 2],
      ['Â', 1],
      ['Đ', 1],
      ['D', 1],
      ['Ô', 1],
    ]);
  });

  it('tells of each place what its heading says after the name', () => {
    expect(answerOf('Yên Bái: kích hoạt đạt 39,26\u00a0%')).toBe('Kích hoạt đạt 39,26\u00a0%');
  });
});
