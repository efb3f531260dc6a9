import { z } from 'zod';
import { toCsv } from './csv.ts';
import type { Cell } from './csv.ts';
import { isoDate } from './fields.ts';

/** CC BY 4.0, as LICENSE-CONTENT.md says. */
export const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** A field with what it holds, in Vietnamese for readers of the page, and in English for everybody else. */
export function field<Schema extends z.ZodType>(schema: Schema, vi: string, en: string): Schema {
  return schema.meta({ description: vi, 'x-description-en': en });
}

/** A source as the files name it; what is not known is null, so that every row has every field. */
export const openSource = z.strictObject({
  id: field(z.string(), 'mã nguồn', 'id of the source'),
  title: field(z.string().nullable(), 'tên bài hay văn bản', 'title'),
  publisher: field(z.string().nullable(), 'nơi đăng', 'publisher'),
  date: field(
    z.string().nullable(),
    'ngày, tháng hoặc năm đăng',
    'day, month or year of publication',
  ),
  url: field(z.string().nullable(), 'địa chỉ', 'address'),
});
export type OpenSource = z.infer<typeof openSource>;

/** A table offered to the world as JSON and CSV. Names of files and fields are a promise; a test guards them. */
export type OpenTable<Row extends z.ZodObject = z.ZodObject> = {
  /** Name of its files: `diem` for `/du-lieu/diem.json`. */
  name: string;
  title: string;
  /** What a row is, a sentence. */
  about: string;
  row: Row;
  rows: readonly z.infer<Row>[];
  sources: readonly OpenSource[];
};

/** What every file says of itself before its rows. */
export type Issue = {
  /** Address of the portal, `https://…`. */
  site: string;
  /** Day of the build in UTC+7. */
  generated: string;
};

const envelope = {
  $schema: field(z.url(), 'địa chỉ lược đồ của tệp này', 'address of the schema of this file'),
  name: field(z.string(), 'tên bộ dữ liệu', 'name of the data set'),
  title: field(z.string(), 'tên đọc được', 'title'),
  licence: field(z.literal(licence), 'giấy phép: CC BY 4.0', 'licence: CC BY 4.0'),
  generated: field(isoDate, 'ngày dựng tệp, giờ Việt Nam', 'day of the build, UTC+7'),
  sources: field(z.array(openSource), 'các nguồn đã dùng', 'the sources used'),
};

/** Address of the schema of a file. */
export function schemaAddress(site: string, name: string): string {
  return new URL(`/du-lieu/luoc-do/${name}.schema.json`, site).href;
}

/** The first fields of a file, in their order. */
export function headOf(
  { title, name, sources }: Pick<OpenTable, 'title' | 'name' | 'sources'>,
  { site, generated }: Issue,
  schemaName = name,
) {
  return { $schema: schemaAddress(site, schemaName), name, title, licence, generated, sources };
}

/** The shape of a file whose rows stand under a name of their own. */
export function fileShape<Rows extends z.ZodRawShape>(rows: Rows) {
  return z.strictObject({ ...envelope, ...rows });
}

/** The shape of the JSON file of a table. */
export function tableShape<Row extends z.ZodObject>({
  row,
  about,
}: Pick<OpenTable<Row>, 'row' | 'about'>) {
  return fileShape({ rows: field(z.array(row), about, 'the rows') });
}

/** JSON Schema, draft 2020-12 (https://json-schema.org/draft/2020-12), of a published file. */
export function jsonSchema(
  shape: z.ZodType,
  { name, title, site }: { name: string; title: string; site: string },
): string {
  const { $schema, ...rest } = z.toJSONSchema(shape, { target: 'draft-2020-12' });
  return `${JSON.stringify({ $schema, $id: schemaAddress(site, name), title, ...rest }, null, 1)}\n`;
}

/** An object as JSON with one row of its long list a line: small, and two issues can be compared line by line. */
export function jsonByRows(head: object, list: string, rows: readonly unknown[]): string {
  const fields = Object.entries(head).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
  return `{\n${[...fields, `${JSON.stringify(list)}: [\n${lines}\n]`].join(',\n')}\n}\n`;
}

/** The JSON file of a table. */
export function tableJson(table: OpenTable, issue: Issue): string {
  return jsonByRows(headOf(table, issue), 'rows', table.rows);
}

/** `radiusKm` as the head of a column: `radius_km`. */
function columnName(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function bare(schema: unknown): unknown {
  return schema instanceof z.ZodNullable ? bare(schema.unwrap()) : schema;
}

/** Objects have no cell: they are in the JSON file only. */
function fitsCell(schema: unknown): boolean {
  const inner = bare(schema);
  if (inner instanceof z.ZodObject) return false;
  return !(inner instanceof z.ZodArray && bare(inner.element) instanceof z.ZodObject);
}

/** The columns of the CSV file: the fields of a row that fit a cell, with what they hold. */
export function csvColumns(row: z.ZodObject): { key: string; column: string; meaning: string }[] {
  return Object.entries(row.shape)
    .filter(([, schema]) => fitsCell(schema))
    .map(([key, schema]) => ({
      key,
      column: columnName(key),
      meaning: z.globalRegistry.get(schema)?.description ?? '',
    }));
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) return value.join('; ');
  return typeof value === 'number' ? value : String(value);
}

/** The CSV file of a table: yes and no as `true` and `false`, lists joined by semicolons, unknown left empty. */
export function tableCsv({ row, rows }: Pick<OpenTable, 'row' | 'rows'>): string {
  const columns = csvColumns(row);
  return toCsv(
    columns.map(({ column }) => column),
    rows.map((one) => columns.map(({ key }) => cellOf(one[key]))),
  );
}
