import { describe, expect, it } from 'vitest';
import { mutated, mutationsOf } from '../../src/figures/mutations.ts';
import type { MutationKind } from '../../src/figures/mutations.ts';
import {
  droppedSeparators,
  otherScales,
  otherYears,
  swappedDigits,
  withoutPercent,
} from '../../src/figures/slips.ts';
import { indicators } from '../../src/figures/vocabulary.ts';
import { writtenFigures } from '../../src/figures/writtenFields.ts';
import { counted, lineWith, thuongXuan, yenBai } from './examples.ts';

const half = () => 0.5;

/** The slips of a kind that a figure file allows: "from → to". */
const slips = (kind: MutationKind, text: string) =>
  mutationsOf(text, half)
    .filter((mutation) => mutation.kind === kind)
    .map(({ from, to }) => `${from} → ${to}`);

describe('a slip of the hand', () => {
  it.each([
    ['77.894', ['77.984', '77.849', '78.794']],
    ['39,26', ['93,26', '32,96', '39,62']],
    ['11', []],
    ['20/6', ['02/6', '26/0']],
    ['8', []],
    ['4 của 3', []],
  ])('swaps two neighbouring digits of %s, equal ones never', (words, made) => {
    expect(swappedDigits(words).sort()).toEqual([...made].sort());
  });

  it('stays within the parts of a date where it is told so', () => {
    expect(swappedDigits('2023-06', '')).toEqual(['0223-06', '2203-06', '2032-06', '2023-60']);
  });

  it('leaves out one dot or comma', () => {
    expect(droppedSeparators('1.497.360')).toEqual(['1497.360', '1.497360']);
    expect(droppedSeparators('39,26%.')).toEqual(['3926%.']);
  });

  it('takes another word of scale, or none', () => {
    expect(otherScales('90 nghìn')).toEqual(['90', '90 triệu', '90 tỷ']);
    expect(otherScales('77.894')).toEqual([]);
  });

  it('leaves out a percent sign, a doubled one as a whole', () => {
    expect(withoutPercent('89%%')).toEqual(['89']);
    expect(withoutPercent('39,26 %')).toEqual(['39,26']);
    expect(withoutPercent('90 nghìn')).toEqual([]);
  });

  it('is a year off', () => {
    expect(otherYears('2023-06-20')).toEqual(['2022-06-20', '2024-06-20']);
  });
});

describe('the fields of a figure file', () => {
  it('are found where they stand, with their lines', () => {
    const share = writtenFigures(thuongXuan)[1]?.get('share.printed');
    expect(share).toMatchObject({ raw: '"15,7%"', said: '15,7%' });
    expect(thuongXuan.slice(share?.at).startsWith('"15,7%"')).toBe(true);
    expect(share?.line).toBe(lineWith(thuongXuan, '15,7%'));
  });

  it('are none in a text without figures', () => {
    expect(writtenFigures('places: []\n')).toEqual([]);
  });
});

describe('the slips of a figure file', () => {
  const cards = counted({
    indicator: 'cards-issued',
    value: 90_000,
    printed: '90 nghìn',
    fragment: 'năm 2023 đã cấp 90 nghìn thẻ',
  });

  it('swap digits in every number of the data, and in the figure’s own number of the quotation', () => {
    expect(slips('digits', cards)).toEqual([
      'value: 90000 → value: 09000',
      'printed: "90 nghìn" → printed: "09 nghìn"',
      'fragment: 90 nghìn → fragment: 09 nghìn',
      'asOf: "2023-06" → asOf: "0223-06"',
      'asOf: "2023-06" → asOf: "2203-06"',
      'asOf: "2023-06" → asOf: "2032-06"',
      'asOf: "2023-06" → asOf: "2023-60"',
    ]);
  });

  it('take the year before and the year after, of deadlines too', () => {
    expect(slips('years', yenBai)).toEqual([
      'asOf: 2023-06 → asOf: 2022-06',
      'asOf: 2023-06 → asOf: 2024-06',
      'deadline: 2023-06-30 → deadline: 2022-06-30',
      'deadline: 2023-06-30 → deadline: 2024-06-30',
      'asOf: 2023-06-20 → asOf: 2022-06-20',
      'asOf: 2023-06-20 → asOf: 2024-06-20',
    ]);
  });

  it('take indicators of other units only, at most five', () => {
    const taken = slips('units', cards).flatMap((slip) => {
      const name = /indicator: cards-issued → indicator: (\S+)/.exec(slip)?.[1];
      return Object.entries(indicators).filter(([own]) => own === name);
    });
    expect(taken).toHaveLength(5);
    expect(taken.map(([, { unit }]) => unit)).not.toContain('thẻ');
  });

  it('repeat one slip in the data, and in the quotation too', () => {
    expect(slips('data-alike', cards)[0]).toBe(
      'value: 90000, printed: 90 nghìn → value: 9000, printed: 09 nghìn',
    );
    expect(slips('all-alike', cards)[0]).toBe(
      'value: 90000, printed: 90 nghìn, fragment: 90 nghìn → value: 9000, printed: 09 nghìn, fragment: 09 nghìn',
    );
  });

  it('change nothing but what they name', () => {
    for (const mutation of mutationsOf(thuongXuan, half)) {
      const text = mutated(thuongXuan, mutation);
      expect(text).not.toBe(thuongXuan);
      const before = thuongXuan.split('\n');
      const lines = text.split('\n').filter((line, index) => line !== before[index]);
      expect(lines.length).toBe(new Set(mutation.from.match(/[\w.]+: /g)).size);
      expect(before[mutation.line - 1]).not.toBe(text.split('\n')[mutation.line - 1]);
    }
  });

  it('are the same for the same chance', () => {
    expect(mutationsOf(thuongXuan, half)).toEqual(mutationsOf(thuongXuan, half));
  });
});
