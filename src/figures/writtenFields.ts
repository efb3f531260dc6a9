import { LineCounter, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { YAMLMap } from 'yaml';
import { positionsOf } from '../text/numbers.ts';

/** One value of one figure, as it stands in the text of its file. */
export type WrittenField = {
  /** `value`, `share.printed`. */
  name: string;
  /** Where it begins in the text, its quotation mark included. */
  at: number;
  /** From 1. */
  line: number;
  /** As written, quotation marks included. */
  raw: string;
  /** What it says. */
  said: string;
};

/** One figure's fields by their names. */
export type WrittenFigure = ReadonlyMap<string, WrittenField>;

/** Where every field of every figure stands in a figure file's text, in the order of the file. */
export function writtenFigures(text: string): WrittenFigure[] {
  const lines = new LineCounter();
  const figures = parseDocument(text, { lineCounter: lines }).get('figures');
  if (!isSeq(figures)) return [];
  const lineOf = (at: number) => lines.linePos(at).line;
  return figures.items
    .filter((item) => isMap(item))
    .map((item) => new Map(fieldsOf(item, '', text, lineOf).map((field) => [field.name, field])));
}

function fieldsOf(
  map: YAMLMap,
  prefix: string,
  text: string,
  lineOf: (at: number) => number,
): WrittenField[] {
  return map.items.flatMap(({ key, value }) => {
    const name = `${prefix}${isScalar(key) ? String(key.value) : ''}`;
    if (isMap(value)) return fieldsOf(value, `${name}.`, text, lineOf);
    if (!isScalar(value) || !value.range) return [];
    const [at, end] = value.range;
    const raw = text.slice(at, end);
    return [{ name, at, line: lineOf(at), raw, said: String(value.value) }];
  });
}

/** Some words of a field: all of it, or one number in it. */
export type Piece = { field: WrittenField; at: number; words: string };

/** Fields as they are written, those that the figure has. */
export function whole(figure: WrittenFigure, names: readonly string[]): Piece[] {
  return names.flatMap((name) => {
    const field = figure.get(name);
    return field ? [{ field, at: field.at, words: field.raw }] : [];
  });
}

/** The same without their quotation marks. */
export function said(figure: WrittenFigure, names: readonly string[]): Piece[] {
  return whole(figure, names).map(({ field, at }) => ({
    field,
    at: at + field.raw.indexOf(field.said),
    words: field.said,
  }));
}

/** Each place in the figure's quotation that holds its own number, or its own share. */
export function quoted(figure: WrittenFigure, printedIn: string): Piece[] {
  const printed = figure.get(printedIn)?.said;
  if (printed === undefined) return [];
  return whole(figure, ['fragment', 'restated']).flatMap(({ field, at }) =>
    positionsOf(field.raw, printed).map((position) => ({
      field,
      at: at + position,
      words: printed,
    })),
  );
}
