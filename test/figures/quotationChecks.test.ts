import { describe, expect, it } from 'vitest';
import { checkFigures } from '../../src/figures/checks.ts';
import { changed, figureEntry, lineWith } from './examples.ts';

/** Two numbers out of one sentence, as an editor quotes them. */
const twoOfOne = `checked: "2026-11-22"
places:
  - id: thach-kenh
    publishedAs: "xã Thạch Kênh, Hà Tĩnh"
    kind: commune
    provinces: ["42"]
figures:
  - id: so-ho
    indicator: households
    place: thach-kenh
    value: 1408
    printed: "1.408"
    asOf: "2023-04"
    fragment: "Xã Thạch Kênh có 1.408 hộ với 5.603 người dân"
  - id: so-dan
    indicator: people
    place: thach-kenh
    value: 5603
    printed: "5.603"
    asOf: "2023-04"
    restated: "Xã Thạch Kênh có 1.408 hộ với 5.603 người dân"
`;

const told = (text: string) => checkFigures([figureEntry(text, 'thach-kenh')]);
const messages = (text: string) => told(text).map(({ message }) => message);

const misread = twoOfOne
  .replace('value: 1408', 'value: 1480')
  .replace('printed: "1.408"', 'printed: "1.480"')
  .replace('có 1.408 hộ', 'có 1.480 hộ');

describe('a sentence quoted twice', () => {
  it('passes with the same numbers', () => {
    expect(told(twoOfOne)).toEqual([]);
  });

  it('shows a number misread in one quotation and its data alike', () => {
    expect(messages(misread)).toEqual(['Cùng một câu mà ở đây là 1.408, ở “so-ho” là 1.480.']);
    expect(told(misread)[0]?.line).toBe(lineWith(misread, 'restated:'));
  });

  it('may have other numbers at another place', () => {
    const place =
      '  - id: thach-ha\n    publishedAs: "huyện Thạch Hà"\n    kind: district\n    provinces: ["42"]\n';
    const elsewhere = misread
      .replace('figures:', `${place}figures:`)
      .replace('people\n    place: thach-kenh', 'people\n    place: thach-ha');
    expect(messages(elsewhere)).toEqual([]);
  });

  it('may have other numbers on another day', () => {
    const later = misread.replace(/(people[\s\S]*asOf: )"2023-04"/, '$1"2023-05"');
    expect(messages(later)).toEqual([]);
  });

  it('is another sentence where no number is the same', () => {
    const other = changed(misread, '"Xã Thạch Kênh có 1.408 hộ', '"Xã Thạch Kênh có 2.000 hộ');
    const third = other.replace('1.480 hộ với 5.603 người', '1.480 hộ với 7.000 người');
    expect(messages(third)).toEqual([]);
  });
});
