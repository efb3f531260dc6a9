import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Problem } from '../../files/problem.ts';
import type { PackPair } from '../pack.ts';
import { splitName } from '../units.ts';

/** A point given for a commune, with its line. */
export type GivenPoint = { file: string; line: number; code: string; lat: number; lon: number };
/** A pair old → new, with its line. */
export type GivenPair = PackPair & { file: string; line: number };

/** What one table gave. */
export type ReadTable = {
  points: GivenPoint[];
  pairs: GivenPair[];
  problems: Problem[];
  skipped?: string;
};

/** Columns by the names they may have; the documentation in `README.md` lists them. */
const columns = {
  oldCode: ['old_code', 'ma_cu'],
  oldName: ['old_name', 'ten_cu'],
  district: ['old_district', 'huyen_cu'],
  province: ['old_province', 'tinh_cu'],
  newCode: ['new_code', 'ma_moi'],
  part: ['part', 'how', 'pham_vi'],
  code: ['code', 'ma_xa', 'ward_code', 'id'],
  lat: ['lat', 'latitude', 'vi_do'],
  lon: ['lon', 'lng', 'longitude', 'kinh_do'],
} as const;
type Column = keyof typeof columns;

const pairColumns = ['oldCode', 'oldName', 'province', 'newCode', 'part'] as const;
const pointColumns = ['code', 'lat', 'lon'] as const;

const ways: Readonly<Record<string, PackPair['how']>> = {
  'toàn bộ': 'whole',
  whole: 'whole',
  'một phần': 'part',
  part: 'part',
};

const records = z.array(
  z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }),
);

type Row = { line: number; cells: string[] };

function rowsOf(text: string, delimiter: string): Row[] {
  const found: unknown = parse(text, {
    bom: true,
    delimiter,
    info: true,
    quote: delimiter === '\t' ? null : '"',
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  });
  return records.parse(found).map(({ record, info }) => ({ line: info.lines, cells: record }));
}

const lower = (full: string) => {
  const { type, name } = splitName(full);
  return type ? `${type} ${name}` : name;
};

/**
 * Reads a table: old → new, or points of communes; told apart by the names of its columns. Another table is passed
 * over, and said so.
 */
export function readTable(file: string, text: string): ReadTable {
  const nothing: ReadTable = { points: [], pairs: [], problems: [] };
  const delimiter = (text.split('\n', 1)[0] ?? '').includes('\t') ? '\t' : ',';
  let rows: Row[];
  try {
    rows = rowsOf(text.normalize('NFC'), delimiter);
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    const message = `Không đọc được bảng này (${reason}).`;
    return {
      ...nothing,
      problems: [{ file, line: 1, message, fix: 'lưu lại dạng CSV hoặc TSV, UTF-8.' }],
    };
  }
  const [head, ...body] = rows;
  const names = (head?.cells ?? []).map((cell) => cell.toLowerCase());
  const place = (column: Column) =>
    names.findIndex((name) => columns[column].some((known) => known === name));
  const has = (wanted: readonly Column[]) => wanted.every((column) => place(column) >= 0);
  const isPairs = has(pairColumns);
  if (!isPairs && !has(pointColumns)) return { ...nothing, skipped: 'không có các cột cần dùng' };

  const problems: Problem[] = [];
  const cell = ({ cells }: Row, column: Column) => cells[place(column)] ?? '';
  const refuse = ({ line }: Row, message: string, fix: string) => {
    problems.push({ file, line, message, fix });
    return [];
  };
  const whole = body.filter((row) => row.cells.length === names.length);
  for (const row of body)
    if (row.cells.length !== names.length)
      refuse(
        row,
        `Hàng có ${row.cells.length} ô, đầu bảng có ${names.length} cột.`,
        'xem có ô nào thừa, thiếu hay lệch cột.',
      );
  if (isPairs) {
    const pairs = whole.flatMap((row): GivenPair[] => {
      const how = ways[cell(row, 'part').toLowerCase()];
      const oldCode = cell(row, 'oldCode');
      if (!how)
        return refuse(
          row,
          `Cột phạm vi là “${cell(row, 'part')}”.`,
          'viết “toàn bộ” hoặc “một phần”.',
        );
      // A district without communes, such as an island, has the three digits of a district.
      if (!/^(\d{5}|\d{3})$/.test(oldCode))
        return refuse(row, `Mã cũ “${oldCode}” không có 5 chữ số.`, 'viết đủ số 0 ở đầu.');
      const at = { file, line: row.line };
      const oldName = lower(cell(row, 'oldName'));
      const district = place('district') >= 0 ? lower(cell(row, 'district')) : '';
      const province = lower(cell(row, 'province'));
      return [{ ...at, oldCode, oldName, district, province, newCode: cell(row, 'newCode'), how }];
    });
    return { ...nothing, pairs, problems };
  }
  if (body.every((row) => /^\d{1,2}$/.test(cell(row, 'code'))))
    return { ...nothing, skipped: 'bảng tỉnh, không phải xã' };
  const points = whole.flatMap((row): GivenPoint[] => {
    const lat = Number(cell(row, 'lat') || 'x');
    const lon = Number(cell(row, 'lon') || 'x');
    if (!Number.isFinite(lat) || !Number.isFinite(lon))
      return refuse(
        row,
        'Vĩ độ hoặc kinh độ không phải là số.',
        'viết độ thập phân, ví dụ 18.3421.',
      );
    return [{ file, line: row.line, code: cell(row, 'code'), lat, lon }];
  });
  return { ...nothing, points, problems };
}
