import { readFileSync } from 'node:fs';

/**
 * The rows of a table of this folder: tab-separated, the first line names the columns.
 * @throws Error when the columns are others, or a row has a cell too many, too few or an empty one
 */
export function readTable<Column extends string>(
  file: string,
  columns: readonly Column[],
): Record<Column, string>[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  if (head !== columns.join('\t')) throw new Error(`${file}: columns are ${head}`);
  return lines.map((line, index) => {
    const cells = line.split('\t');
    if (cells.length !== columns.length || cells.includes(''))
      throw new Error(`${file}:${index + 2}: ${line}`);
    const entries = columns.map((column, at) => [column, cells[at] ?? '']);
    return Object.fromEntries(entries) as Record<Column, string>;
  });
}
