import { readNumber } from '../text/numbers.ts';
import {
  droppedSeparators,
  otherScales,
  otherYears,
  swappedDigits,
  withoutPercent,
} from './slips.ts';
import { indicatorNames, indicators, levelNames } from './vocabulary.ts';
import type { Indicator } from './vocabulary.ts';
import { quoted, said, whole, writtenFigures } from './writtenFields.ts';
import type { Piece, WrittenFigure } from './writtenFields.ts';

/** Slips of the hand; the last two are one slip made alike in several fields, as when a whole figure is misread. */
export const mutationKinds = {
  digits: 'đổi chỗ hai chữ số kề nhau',
  separators: 'bỏ dấu chấm, dấu phẩy',
  years: 'sai năm',
  units: 'sai loại, mức, đơn vị',
  'data-alike': 'sai như nhau ở value và printed',
  'all-alike': 'sai như nhau ở value, printed và đoạn trích',
} as const;
export type MutationKind = keyof typeof mutationKinds;

type Edit = { at: number; from: string; to: string };

/** One slip in a figure file. */
export type Mutation = {
  kind: MutationKind;
  /** Line of the first field that changes, from 1. */
  line: number;
  /** "value: 77894" and "value: 77984". */
  from: string;
  to: string;
  edits: readonly Edit[];
};

/** The file's text with the slip in it. */
export function mutated(text: string, { edits }: Pick<Mutation, 'edits'>): string {
  return [...edits]
    .sort((a, b) => b.at - a.at)
    .reduce((now, { at, from, to }) => now.slice(0, at) + to + now.slice(at + from.length), text);
}

/** Other indicators tried in each figure. */
const otherIndicators = 5;

/**
 * Every slip a hand could make in a figure file, each of which changes what the file says: digits that are
 * equal are not swapped, a doubled percent sign goes as a whole, an indicator gives way only to one of another unit.
 * @param random picks the other indicators
 */
export function mutationsOf(text: string, random: () => number): Mutation[] {
  return writtenFigures(text).flatMap((figure) => [
    ...digitMutations(figure),
    ...separatorMutations(figure),
    ...yearMutations(figure),
    ...unitMutations(figure, random),
    ...alikeMutations(figure),
  ]);
}

const dateFields = ['asOf', 'deadline'];
const printedDateFields = ['asOfPrinted', 'deadlinePrinted'];
const printedFields = ['printed', 'share.printed'];

function printedAndQuoted(figure: WrittenFigure): Piece[] {
  return [
    ...whole(figure, printedFields),
    ...printedFields.flatMap((name) => quoted(figure, name)),
  ];
}

function changes(
  kind: MutationKind,
  pieces: readonly Piece[],
  slips: (words: string) => string[],
): Mutation[] {
  return pieces.flatMap((piece) => slips(piece.words).map((to) => mutation(kind, [{ piece, to }])));
}

function mutation(kind: MutationKind, changed: readonly { piece: Piece; to: string }[]): Mutation {
  const tell = (words: (one: { piece: Piece; to: string }) => string) =>
    changed.map((one) => `${one.piece.field.name}: ${words(one)}`).join(', ');
  return {
    kind,
    line: Math.min(...changed.map(({ piece }) => piece.field.line)),
    from: tell(({ piece }) => piece.words),
    to: tell(({ to }) => to),
    edits: changed.map(({ piece, to }) => ({ at: piece.at, from: piece.words, to })),
  };
}

function digitMutations(figure: WrittenFigure): Mutation[] {
  const numbers = [
    ...whole(figure, ['value', 'share.value', ...printedDateFields]),
    ...printedAndQuoted(figure),
  ];
  return [
    ...changes('digits', numbers, (words) => swappedDigits(words)),
    // Across a hyphen an ISO date only ever becomes no date at all.
    ...changes('digits', whole(figure, dateFields), (words) => swappedDigits(words, '')),
  ];
}

function separatorMutations(figure: WrittenFigure): Mutation[] {
  return changes('separators', printedAndQuoted(figure), droppedSeparators);
}

function yearMutations(figure: WrittenFigure): Mutation[] {
  return changes('years', said(figure, dateFields), otherYears);
}

function unitMutations(figure: WrittenFigure, random: () => number): Mutation[] {
  const otherLevels = (own: string) => levelNames.filter((level) => level !== own);
  return [
    ...changes('units', said(figure, ['indicator']), (own) => someOf(otherUnits(own), random)),
    ...changes('units', said(figure, ['level']), otherLevels),
    ...changes('units', said(figure, ['printed']), otherScales),
    ...changes('units', quoted(figure, 'printed'), otherScales),
    ...changes('units', said(figure, ['share.printed']), withoutPercent),
    ...changes('units', quoted(figure, 'share.printed'), withoutPercent),
  ];
}

function otherUnits(own: string): Indicator[] {
  const unit = indicatorNames.find((name) => name === own);
  return indicatorNames.filter(
    (name) => unit !== undefined && indicators[name].unit !== indicators[unit].unit,
  );
}

function someOf<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, order: random() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, otherIndicators)
    .map(({ item }) => item);
}

/** The same slip in the value and as printed, with the quotation left as it is, and with it changed too. */
function alikeMutations(figure: WrittenFigure): Mutation[] {
  return [
    ['value', 'printed'],
    ['share.value', 'share.printed'],
  ].flatMap(([valueName = '', printedName = '']) => {
    const [value] = said(figure, [valueName]);
    const [printed] = said(figure, [printedName]);
    if (!value || !printed) return [];
    const slips = [swappedDigits, droppedSeparators, otherScales].flatMap((slip) =>
      slip(printed.words),
    );
    return slips.flatMap((to) => {
      const read = readNumber(to);
      if (!read || String(read.value) === value.words) return [];
      const data = [
        { piece: value, to: String(read.value) },
        { piece: printed, to },
      ];
      const quotation = quoted(figure, printedName).map((one) => ({ piece: one, to }));
      return [
        mutation('data-alike', data),
        ...(quotation.length > 0 ? [mutation('all-alike', [...data, ...quotation])] : []),
      ];
    });
  });
}
