import { CsvError, parse } from 'csv-parse/sync';
import { closest } from '../text/closest.ts';
import { fold } from '../text/fold.ts';
import type { Problem, Words } from './problem.ts';
import { shiftOf } from './shifted.ts';

/** One column of a table an editor writes in a spreadsheet. */
export type CsvColumn = {
  name: string;
  required?: true;
  /** What editors may have called it, folded: `ma xa`. Told, not taken: the file keeps one language of names. */
  called?: readonly string[];
  /** What a cell of it looks like, where that can be told: a column of its neighbours' cells has slipped. */
  looks?: RegExp;
};

/** One row; cells by the name of their column, empty ones left out. */
export type CsvRow = { line: number; cells: Readonly<Record<string, string>> };

/** A table read, with everything that is wrong in it. */
export type CsvTable = { rows: CsvRow[]; problems: Problem[] };

type RawRow = { line: number; cells: string[] };

const separators = { ',': 'dấu phẩy', ';': 'dấu chấm phẩy', '\t': 'dấu tab' } as const;
type Separator = keyof typeof separators;

/**
 * Reads a table as spreadsheets save it (RFC 4180, commas or what a Vietnamese Excel puts in their place). Blank rows
 * and `sep=;` are skipped; a row with too many, too few or slipped cells is reported once and left out.
 * @param text composed, with `\n` at the ends of lines, without byte-order mark
 * @param shown how messages call the file
 */
export function readCsv(text: string, shown: string, columns: readonly CsvColumn[]): CsvTable {
  const separator = separatorOf(text);
  const told = (line: number, words: Words): Problem => ({ file: shown, line, ...words });
  let raw: RawRow[];
  try {
    raw = rawRows(text, separator);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { rows: [], problems: [told(lineOfError(error), unclosed)] };
  }
  const [first, ...rows] = raw;
  // Spreadsheets leave empty columns behind the last.
  const header = first && { ...first, cells: withoutTail(first.cells) };
  if (!header) return { rows: [], problems: [told(1, headless(columns))] };
  const wrong = wrongHeader(header.cells, columns);
  if (wrong.length > 0)
    return { rows: [], problems: wrong.map((words) => told(header.line, words)) };

  const table: CsvTable = { rows: [], problems: [] };
  const order = header.cells.flatMap(
    (name) => columns.find((column) => key(column.name) === key(name)) ?? [],
  );
  for (const { line, cells } of rows) {
    const words =
      wrongCount(cells, order.length, separator) ??
      formulaIn(cells, order) ??
      shiftOf(cells, order);
    if (words) table.problems.push(told(line, words));
    else table.rows.push({ line, cells: byColumn(cells, order) });
  }
  return table;
}

/** The sign that parts most cells in the first line. */
function separatorOf(text: string): Separator {
  const named = /^sep=(.)\n/i.exec(text)?.[1];
  if (named === ',' || named === ';' || named === '\t') return named;
  const [first = ''] = text.trimStart().split('\n');
  const count = (sign: Separator) => first.split(sign).length;
  const signs: Separator[] = [',', ';', '\t'];
  return signs.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function rawRows(text: string, delimiter: Separator): RawRow[] {
  // A line that only names the sign stays as an empty one, so that lines keep their numbers.
  const plain = text.replace(/^sep=.(?=\n)/i, '');
  const rows: RawRow[] = [];
  let line = 1;
  parse(plain, {
    delimiter,
    relax_column_count: true,
    // A quote inside a bare cell is meant as one.
    relax_quotes: true,
    skip_empty_lines: false,
    on_record: (record: string[], { lines }) => {
      const cells = record.map(cleaned);
      if (cells.some((cell) => cell !== '')) rows.push({ line, cells });
      // A cell may hold several lines: the next row begins after the last of them.
      line = lines + 1;
      return record;
    },
  });
  return rows;
}

/** A cell without what spreadsheets put around it: blanks, an apostrophe, `="00103"`. */
function cleaned(cell: string): string {
  return cell
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .replace(/^="(.*)"$/, '$1')
    .replace(/^'(?=[\d=+\-@])/, '');
}

function withoutTail(cells: readonly string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}

const key = (name: string) => name.toLowerCase();

function byColumn(cells: readonly string[], order: readonly CsvColumn[]): Record<string, string> {
  return Object.fromEntries(
    order.flatMap(({ name }, index) => (cells[index] ? [[name, cells[index]]] : [])),
  );
}

function wrongHeader(header: readonly string[], columns: readonly CsvColumn[]): Words[] {
  const known = columns.map(({ name }) => name);
  const named = header.map(key);
  const free = known.filter((name) => !named.includes(key(name)));
  // A column that is only misspelt is not missing as well.
  const meant = header.map((name) =>
    known.includes(name) ? undefined : nearest(name, columns, free),
  );
  return [
    ...header.flatMap((name, index): Words[] => {
      if (name === '')
        return [
          {
            message: `Cột thứ ${index + 1} ở dòng tiêu đề chưa có tên.`,
            fix: `viết tên cột, hoặc xóa cả cột. Các cột dùng được: ${known.join(', ')}.`,
          },
        ];
      if (!known.some((column) => key(column) === key(name)))
        return [unknownColumn(name, meant[index], free)];
      if (named.indexOf(key(name)) !== index)
        return [{ message: `Cột “${name}” có hai lần.`, fix: 'giữ một cột, xóa cột kia.' }];
      return [];
    }),
    ...columns
      .filter(({ name, required }) => required && free.includes(name) && !meant.includes(name))
      .map(({ name }) => ({
        message: `Thiếu cột “${name}” ở dòng tiêu đề.`,
        fix: `thêm cột “${name}”. Các cột dùng được: ${known.join(', ')}.`,
      })),
  ];
}

/** The free column a wrong name most likely stands for. */
function nearest(name: string, columns: readonly CsvColumn[], free: readonly string[]) {
  const named = columns.find(({ called }) => called?.includes(fold(name)));
  return named && free.includes(named.name) ? named.name : closest(name, free);
}

function unknownColumn(name: string, near: string | undefined, free: readonly string[]): Words {
  return {
    message: `Không có cột “${name}”.`,
    fix: near
      ? `có phải ý bạn là “${near}”?`
      : `xóa cột này. Các cột còn dùng được: ${free.join(', ')}.`,
  };
}

/** Cells beyond the last column are forgiven while they are empty: spreadsheets leave them behind. */
function wrongCount(
  cells: readonly string[],
  wanted: number,
  separator: Separator,
): Words | undefined {
  const full = withoutTail(cells).length;
  const count = Math.max(full, Math.min(cells.length, wanted));
  if (count === wanted) return undefined;
  const sign = separators[separator];
  return {
    message: `Hàng này có ${count} ô, cần ${wanted}.`,
    fix:
      count < wanted
        ? `có thể thiếu một ${sign}; ô trống cũng cần ${sign}.`
        : `có thể thừa một ${sign}; ô có ${sign} bên trong thì đặt trong dấu nháy kép.`,
  };
}

/** A formula, or what a spreadsheet shows where one failed: readers would see it as it stands. */
function formulaIn(cells: readonly string[], columns: readonly CsvColumn[]): Words | undefined {
  const index = cells.findIndex((cell) => /^(?:[=@]|#[A-Z/0!?]+$|#+$)/.test(cell));
  if (index < 0) return undefined;
  return {
    message: `Ô ở cột “${columns[index]?.name ?? index + 1}” là công thức hoặc ô báo lỗi: ${cells[index] ?? ''}`,
    fix: 'trong bảng tính, sao chép rồi dán lại ô này dưới dạng giá trị (dán chỉ giá trị), rồi lưu lại.',
  };
}

function headless(columns: readonly CsvColumn[]): Words {
  return {
    message: 'Bảng chưa có dòng tiêu đề.',
    fix: `viết tên các cột ở dòng đầu: ${columns.map(({ name }) => name).join(',')}.`,
  };
}

const unclosed: Words = {
  message: 'Dấu nháy kép mở ra mà không đóng.',
  fix: 'ô có dấu nháy kép bên trong thì viết hai dấu liền nhau và đặt cả ô trong dấu nháy kép.',
};

function lineOfError(error: CsvError): number {
  const lines = error['lines'];
  return typeof lines === 'number' ? lines : 1;
}
