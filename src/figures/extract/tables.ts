import type { Article, Sentence } from './article.ts';
import { wholeNumeral } from './numerals.ts';
import type { Numeral } from './numerals.ts';

/** A cell with its place in the article's text. */
export type Cell = { text: string; start: number; end: number; numeral?: Numeral | undefined };

/** A row of a table: what it is about, and its numbers under the heads of their columns. */
export type TableRow = {
  name: Cell;
  /** The number under each head; undefined where the row has none. */
  cells: readonly { head: string; cell: Cell }[];
};

/** A table that was pasted as lines: a cell a line, or a row a line. */
export type Table = {
  rows: readonly TableRow[];
  /** Indexes of the article's sentences that belong to it. */
  from: number;
  to: number;
};

/** Longer lines are sentences. */
const longestCell = 60;
const numbering = /^(?:stt|tt|số tt|số thứ tự)\.?$/iu;
const ends = /[.;:!?…]$/u;

/** The tables of an article, in order. */
export function findTables({ sentences }: Article): Table[] {
  const tables: Table[] = [];
  let index = 0;
  while (index < sentences.length) {
    const to = endOfShortLines(sentences, index);
    const table = to - index >= 2 ? readTable(sentences, index, to) : undefined;
    if (table) tables.push(table);
    index = Math.max(to, index + 1);
  }
  return tables;
}

/** Lines that may be cells: short, alone in their paragraph, without a full stop; or cut by tabs or bars. */
function endOfShortLines(sentences: readonly Sentence[], from: number): number {
  let to = from;
  for (; to < sentences.length; to++) {
    const one = sentences[to];
    if (!one) break;
    const words = one.text.trim();
    const alone =
      sentences[to + 1]?.paragraph !== one.paragraph &&
      sentences[to - 1]?.paragraph !== one.paragraph;
    const cut = words.split(/\t+| ?\| ?/u).length > 2;
    if (!cut && (!alone || words.length > longestCell || ends.test(words))) break;
  }
  return to;
}

function readTable(sentences: readonly Sentence[], from: number, to: number): Table | undefined {
  const lines = sentences.slice(from, to).map(cellsOf);
  const rows =
    lines.filter((line) => line.length > 2).length > 1
      ? rowsOfLines(lines)
      : rowsOfCells(lines.flat());
  return rows && rows.length > 1 ? { rows, from, to } : undefined;
}

function cellsOf({ text, start }: Sentence): Cell[] {
  const cells: Cell[] = [];
  for (const match of text.matchAll(/[^\t|]+/gu)) {
    const words = match[0].trim();
    if (words === '') continue;
    const at = start + match.index + (match[0].length - match[0].trimStart().length);
    cells.push({ text: words, start: at, end: at + words.length, numeral: numeralOf(words) });
  }
  return cells;
}

/** The number a cell is, if it is nothing else: "4.120", "96,60", "71,3%". */
function numeralOf(words: string): Numeral | undefined {
  if (!/^\d[\d.,]* ?%{0,2}$/u.test(words)) return undefined;
  return wholeNumeral(words);
}

/** A row a line: the first line of words is the head. */
function rowsOfLines(lines: readonly (readonly Cell[])[]): TableRow[] | undefined {
  const at = lines.findIndex((line) => line.length > 2 && line.every(({ numeral }) => !numeral));
  const head = lines[at];
  if (!head) return undefined;
  const heads = withoutNumbering(head.map(({ text }) => text));
  return lines.slice(at + 1).flatMap((line) => rowOf(line, heads.slice(1)) ?? []);
}

/** A cell a line: words up to the first number are heads; then names with as many numbers as there are heads. */
function rowsOfCells(cells: readonly Cell[]): TableRow[] | undefined {
  const first = cells.findIndex(({ numeral }) => numeral !== undefined);
  if (first < 3) return undefined;
  const groups = groupsOf(cells.slice(first));
  const [width = 0] = groups.map(({ numbers }) => numbers.length).filter((count) => count > 0);
  const alike = groups.filter(({ numbers }) => numbers.length === width);
  if (width < 1 || alike.length < 2) return undefined;
  // The name of the first row stands before its numbers, unless a running number does.
  const isNumbered = cells.slice(0, first).some(({ text }) => numbering.test(text));
  const named = isNumbered
    ? groups
    : [{ name: cells[first - 1], numbers: groups[0]?.numbers ?? [] }, ...groups.slice(1)];
  const heads = cells.slice(0, isNumbered ? first : first - 1).map(({ text }) => text);
  const own = heads.slice(-width);
  return named.flatMap(({ name, numbers }) =>
    name && numbers.length === width ? [{ name, cells: pairs(own, numbers) }] : [],
  );
}

type Group = { name?: Cell | undefined; numbers: Cell[] };

/** Names with the numbers behind them; a lone small number before a name only counts the rows. */
function groupsOf(cells: readonly Cell[]): Group[] {
  const groups: Group[] = [{ numbers: [] }];
  cells.forEach((cell, index) => {
    const next = cells[index + 1];
    const counts =
      cell.numeral &&
      next &&
      !next.numeral &&
      /^\d{1,2}$/u.test(cell.text) &&
      isRunning(cell, groups);
    if (counts) return;
    if (cell.numeral) groups.at(-1)?.numbers.push(cell);
    else groups.push({ name: cell, numbers: [] });
  });
  return groups.filter(({ name, numbers }) => name !== undefined || numbers.length > 0);
}

/** Whether a number is the next in 1, 2, 3 … */
function isRunning({ numeral }: Cell, groups: readonly Group[]): boolean {
  const rows = groups.filter(
    ({ name, numbers }) => name !== undefined && numbers.length > 0,
  ).length;
  return numeral?.value === rows + 1;
}

function rowOf(line: readonly Cell[], heads: readonly string[]): TableRow | undefined {
  const at = line.findIndex(({ numeral }) => !numeral);
  const name = line[at];
  const numbers = line.slice(at + 1);
  if (!name || at > 1 || numbers.length !== heads.length) return undefined;
  return { name, cells: pairs(heads, numbers) };
}

const pairs = (heads: readonly string[], numbers: readonly Cell[]) =>
  numbers.map((cell, index) => ({ head: heads[index] ?? '', cell }));

function withoutNumbering(heads: readonly string[]): readonly string[] {
  return numbering.test(heads[0] ?? '') ? heads.slice(1) : heads;
}
