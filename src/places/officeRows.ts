import { readCsv } from '../files/csv.ts';
import type { CsvColumn, CsvRow } from '../files/csv.ts';
import type { Problem, Words } from '../files/problem.ts';
import type { ContentFile } from '../files/read.ts';
import { slugOf } from '../text/fold.ts';
import { communeByCode } from '../units/units.ts';
import type { Commune } from '../units/units.ts';
import { readCompactHours } from './compactHours.ts';
import { officeName, officeRule } from './officeRule.ts';

const number = /^-?\d{1,3}(?:[.,]\d+)?$/;

/**
 * The columns of `content/places/<province>/offices.csv`, one office a row, for provinces that keep their offices in a
 * spreadsheet. Any order; only the required ones must be there. README.vi.md explains them to editors.
 */
export const officeColumns: readonly CsvColumn[] = [
  /** Five digits; noughts that a spreadsheet dropped in front are put back. */
  {
    name: 'commune',
    required: true,
    called: ['ma xa', 'ma phuong', 'ma xa phuong', 'xa', 'phuong'],
    looks: /^\d{3,5}$/,
  },
  /** The general name, "Công an xã …", when empty. */
  { name: 'name', called: ['ten', 'ten noi lam', 'ten tru so'] },
  { name: 'address', called: ['dia chi'] },
  { name: 'lat', called: ['vi do'], looks: number },
  { name: 'lon', called: ['kinh do', 'lng', 'long'], looks: number },
  { name: 'precision', looks: /^[a-z]+$/ },
  { name: 'radiusKm', looks: number },
  /** `T2-T6 07:30-11:30 13:30-17:00; T7 07:30-11:30`; the general hours when empty. Hours written are confirmed. */
  { name: 'hours', called: ['gio', 'gio lam', 'gio lam viec'], looks: /^(?:T[2-7]|CN)\b/i },
  /** Names as in YAML, parted by blanks; those of every office when empty. */
  { name: 'services' },
  /** `có` or `không`; unknown when empty. */
  { name: 'stepFree', called: ['loi xe lan', 'xe lan'] },
  /** File names in `content/sources/`, parted by blanks. */
  {
    name: 'source',
    required: true,
    called: ['nguon'],
    looks: /^[a-z0-9]+(?:-[a-z0-9]+)*(?: [a-z0-9-]+)*$/,
  },
  /** How sure the statements are with these sources; `medium` when empty. */
  { name: 'sure', looks: /^[a-z]+$/ },
  /** `2026-11-22`, or `22/11/2026` as spreadsheets show it. */
  {
    name: 'checked',
    required: true,
    called: ['ngay kiem tra', 'ngay'],
    looks: /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/,
  },
];

/** A row as if it were a file of its own. */
export type OfficeRowFile = { id: string; file: ContentFile };

/**
 * The rows of a table of offices, each as a file of the collection `places`; what its schema says of them is said
 * with the row's line. Rows that cannot be read at all are in `problems` only.
 * @param table the CSV file, read
 * @param general `content/offices.yaml`, for what a row leaves out; what is wrong in it is told elsewhere
 */
export function officeRows(
  table: ContentFile,
  general: ContentFile | undefined,
): { files: OfficeRowFile[]; problems: Problem[] } {
  if (table.problems.length > 0) return { files: [], problems: table.problems };
  const { rows, problems } = readCsv(table.body, table.shown, officeColumns);
  if (rows.length === 0 && problems.length === 0)
    problems.push({
      file: table.shown,
      line: 1,
      message: 'Bảng chưa có hàng nào dưới dòng tiêu đề.',
      fix: 'viết mỗi nơi một hàng, hoặc xóa tệp nếu không dùng.',
    });
  const province = table.path.split('/').at(-2) ?? '';
  const lines = new Map<string, number>();
  const files: OfficeRowFile[] = [];
  for (const row of rows) {
    const told = (words: Words) => problems.push({ file: table.shown, line: row.line, ...words });
    const commune = communeByCode(codeOf(row));
    const name = nameOf(row, commune, general);
    const id = `${province}/${rowSlug(name, commune, row)}`;
    const first = lines.get(id);
    if (first !== undefined) {
      told({ message: `Trùng với dòng ${first}.`, fix: 'giữ một dòng, hoặc đặt tên khác.' });
      continue;
    }
    lines.set(id, row.line);
    const { data, wrong } = dataOf(row, name, general);
    wrong.forEach(told);
    const missing = missingCells(row).map((column) => `“${column}”`);
    if (missing.length > 0) {
      told({
        message: `Hàng này chưa điền cột ${missing.join(', ')}.`,
        fix: 'điền vào; cột nào cần gì thì xem README.vi.md.',
      });
      continue;
    }
    files.push({ id, file: { ...table, body: '', data, ...fixedLine(row.line) } });
  }
  return { files, problems };
}

const fixedLine = (line: number) => ({ bodyLine: line, lineOf: () => line, lineOfKey: () => line });

function codeOf({ cells }: CsvRow): string {
  const cell = cells['commune'] ?? '';
  return /^\d+$/.test(cell) ? cell.padStart(5, '0') : cell;
}

/** Columns that each row must fill. */
function missingCells({ cells }: CsvRow): string[] {
  return officeColumns.flatMap(({ name, required }) => (required && !cells[name] ? [name] : []));
}

function ruleOf(general: ContentFile | undefined) {
  const parsed = officeRule.safeParse(general?.data);
  return parsed.success ? parsed.data : undefined;
}

function nameOf({ cells }: CsvRow, commune: Commune | undefined, general?: ContentFile): string {
  const rule = ruleOf(general);
  return cells['name'] ?? (rule && commune ? officeName(rule, commune) : 'Công an');
}

/**
 * The last part of the office's address. It never depends on other rows, and is that of a YAML file about the same
 * office; names of their own, and communes that share a slug, get the commune's code.
 */
function rowSlug(name: string, commune: Commune | undefined, { cells }: CsvRow): string {
  const own =
    cells['name'] !== undefined && slugOf(name) !== slugOf(`Công an ${commune?.fullName}`);
  const shared = commune?.slug.endsWith(commune.code);
  const code = commune?.code ?? codeOf({ line: 0, cells });
  return `${slugOf(name)}${own || shared || !commune ? `-${code}` : ''}`;
}

/** A row in the shape an editor would write in YAML; only what cannot be said there is wrong here. */
function dataOf(row: CsvRow, name: string, general: ContentFile | undefined) {
  const { cells } = row;
  const rule = ruleOf(general);
  const wrong: Words[] = [];
  const numberIn = (column: string) => {
    const cell = cells[column];
    return cell !== undefined && number.test(cell) ? Number(cell.replace(',', '.')) : cell;
  };
  const hours = cells['hours'] === undefined ? undefined : readCompactHours(cells['hours']);
  if (hours && 'wrong' in hours)
    wrong.push({
      message: `Không đọc được giờ “${hours.wrong}”.`,
      fix: 'viết như “T2-T6 07:30-11:30 13:30-17:00; T7 07:30-11:30”.',
    });
  const step = cells['stepFree']?.toLowerCase();
  const stepFree = step === undefined ? undefined : steps[step];
  if (step !== undefined && stepFree === undefined)
    wrong.push({ message: `“${step}” không phải có hay không.`, fix: 'viết “có” hoặc “không”.' });

  const sources = (cells['source'] ?? '').split(' ').filter(Boolean);
  const data = {
    name,
    kind: 'office',
    commune: codeOf(row),
    services: cells['services']?.split(/[\s,;|]+/) ?? rule?.services ?? ['level-2', 'card'],
    ...(cells['address'] ? { address: cells['address'] } : {}),
    ...((cells['lat'] ?? cells['lon'] ?? cells['precision'])
      ? {
          position: {
            lat: numberIn('lat'),
            lon: numberIn('lon'),
            precision: cells['precision'],
            ...(cells['radiusKm'] ? { radiusKm: numberIn('radiusKm') } : {}),
            source: sources[0],
          },
        }
      : {}),
    schedule:
      hours && 'weekly' in hours
        ? { sure: 'confirmed', weekly: hours.weekly }
        : (rule?.schedule ?? { sure: 'unknown' }),
    ...(stepFree === undefined ? {} : { stepFree }),
    checked: isoOf(cells['checked']),
    sources: sources.map((source) => ({
      source,
      supports: supportsOf(cells),
      sure: cells['sure'] ?? 'medium',
    })),
  };
  return { data, wrong };
}

const steps: Readonly<Record<string, boolean>> = {
  có: true,
  không: false,
  true: true,
  false: false,
};

function supportsOf(cells: CsvRow['cells']): string {
  const said = [cells['address'] && 'địa chỉ', cells['hours'] && 'giờ làm'].filter(Boolean);
  const words = said.length > 0 ? said.join(', ') : 'nơi làm';
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Spreadsheets show a day as 22/11/2026 whatever was typed. */
function isoOf(cell: string | undefined): string | undefined {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(cell ?? '') ?? [];
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : cell;
}
