import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { collectionShape } from '../../src/places/openData/geojson.ts';
import { openOffice } from '../../src/places/openData/offices.ts';
import { openPoint } from '../../src/places/openData/points.ts';
import { openVisit } from '../../src/places/openData/visits.ts';
import { csvColumns, tableShape } from '../../src/text/openTable.ts';
import { openFormer, openUnit } from '../../src/units/openData.ts';
import { siteDir, siteFiles } from './pages.ts';

const read = (file: string) => readFileSync(path.join(siteDir, 'du-lieu', file), 'utf8');
const json = (file: string): unknown => JSON.parse(read(file));
const rows = {
  diem: openPoint,
  'lich-den': openVisit,
  'cong-an-xa': openOffice,
  'don-vi': openUnit,
  'ten-cu': openFormer,
};

describe('open data of the finished site', () => {
  it.each(Object.entries(rows))(
    '%s holds what its schema says, as JSON and as CSV',
    (name, row) => {
      const file = tableShape({ row, about: '' }).parse(json(`${name}.json`));
      const table: string[][] = parse(read(`${name}.csv`), { bom: true, record_delimiter: '\r\n' });
      expect(table[0]).toEqual(csvColumns(row).map(({ column }) => column));
      expect(table).toHaveLength(file.rows.length + 1);
      const schema = json(new URL(file.$schema).pathname.replace('/du-lieu/', ''));
      expect(schema).toMatchObject({ $id: file.$schema });
    },
  );

  it('has every point in the GeoJSON file too', () => {
    const { features, $schema } = collectionShape.parse(json('diem.geojson'));
    const points = tableShape({ row: openPoint, about: '' }).parse(json('diem.json'));
    expect(features.map(({ id }) => id)).toEqual(points.rows.map(({ id }) => id));
    expect(siteFiles).toContain(new URL($schema).pathname.slice(1));
  });

  it('leads to pages that exist', () => {
    const known = new Set(siteFiles.map((file) => `/${file.replace(/index\.html$/, '')}`));
    const { rows: units } = tableShape({ row: openUnit, about: '' }).parse(json('don-vi.json'));
    const { rows: points } = tableShape({ row: openPoint, about: '' }).parse(json('diem.json'));
    const paths = [...units, ...points].flatMap(({ url }) => (url ? [new URL(url).pathname] : []));
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((address) => !known.has(address))).toEqual([]);
  });
});
