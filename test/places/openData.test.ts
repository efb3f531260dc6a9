import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { collectionShape, pointsGeoJson } from '../../src/places/openData/geojson.ts';
import { jsonSchema, licence, tableCsv, tableJson, tableShape } from '../../src/text/openTable.ts';
import type { OpenTable } from '../../src/text/openTable.ts';
import { issue, tables } from './openData-samples.ts';

const all: OpenTable[] = Object.values(tables);
const { points, visits, offices } = tables;
const rowsOf = (csv: string): Record<string, string>[] =>
  parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' });

describe('every table', () => {
  it.each(all)('$name.json holds what its shape says, licence and day first', (table) => {
    const file: unknown = JSON.parse(tableJson(table, issue));
    expect(tableShape(table).parse(file)).toEqual(file);
    expect(file).toMatchObject({
      $schema: `https://mau.example/du-lieu/luoc-do/${table.name}.schema.json`,
      licence,
      generated: '2026-11-22',
      sources: expect.arrayContaining([
        expect.objectContaining({ id: 'danh-muc', publisher: 'Cơ quan mẫu', url: null }),
      ]),
    });
  });

  it.each(all)('$name.csv has a line for each row of the JSON file', (table) => {
    expect(table.rows.length).toBeGreaterThan(1);
    expect(rowsOf(tableCsv(table))).toHaveLength(table.rows.length);
  });

  it.each(all)(
    '$name: the schema asks for every field, allows no other, explains each',
    (table) => {
      const schema = JSON.parse(jsonSchema(tableShape(table), { ...table, site: issue.site })) as {
        $schema: string;
        properties: { rows: { items: RowSchema } };
      };
      type RowSchema = {
        properties: Record<string, { description?: string; 'x-description-en'?: string }>;
        required: string[];
        additionalProperties: boolean;
      };
      expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
      const { properties, required, additionalProperties } = schema.properties.rows.items;
      expect(required).toEqual(Object.keys(table.row.shape));
      expect(Object.keys(properties)).toEqual(required);
      expect(additionalProperties).toBe(false);
      for (const words of Object.values(properties)) {
        expect(words.description).toBeTruthy();
        expect(words['x-description-en']).toBeTruthy();
      }
    },
  );

  it('a row with a field too many or too few is refused', () => {
    const shape = tableShape(points);
    const file = JSON.parse(tableJson(points, issue)) as { rows: Record<string, unknown>[] };
    const [first = {}] = file.rows;
    const { past: _past, ...less } = first;
    expect(_past).toBe(false);
    expect(shape.safeParse({ ...file, rows: [less] }).success).toBe(false);
    expect(shape.safeParse({ ...file, rows: [{ ...first, extra: 1 }] }).success).toBe(false);
  });
});

describe('points', () => {
  const byId = new Map(points.rows.map((row) => [row.id, row]));

  it('of the past are kept, and say so', () => {
    expect(points.rows.map(({ id, past }) => [id, past])).toEqual([
      ['dong-nai/to-luu-dong', false],
      ['ha-tinh/ban-cu-2023', true],
      ['ha-tinh/cong-an-xa-dong-kinh', false],
    ]);
  });

  it('tell a position no finer than it is known, and whose it is', () => {
    expect(byId.get('ha-tinh/cong-an-xa-dong-kinh')).toMatchObject({
      lat: 18.42123,
      lon: 105.82123,
      precision: 'exact',
      radiusKm: null,
      positionSource: 'do-dac',
    });
    expect(byId.get('dong-nai/to-luu-dong')).toMatchObject({
      lat: 11.46,
      lon: 106.9,
      precision: 'district',
      radiusKm: 12,
      positionSource: 'GeoNames (CC BY 4.0)',
    });
    expect(byId.get('ha-tinh/ban-cu-2023')).toMatchObject({ lat: null, precision: null });
  });

  it('are named by their sources, the position’s own among them', () => {
    expect(points.sources.map(({ id }) => id)).toEqual(['danh-muc', 'do-dac']);
  });

  it('tell in plain words what an editor wrote with marks', () => {
    expect(byId.get('ha-tinh/cong-an-xa-dong-kinh')?.about).toBe('Hỏi bàn số 1, xem giờ.');
  });

  it('run no formula in a spreadsheet, and keep quotes and commas', () => {
    const [team] = rowsOf(tableCsv(points));
    expect(team).toMatchObject({
      name: '\'=Tổ "lưu động", xã Đồng Tâm',
      also_serves: '25378; 25390',
      past: 'false',
      step_free: '',
      radius_km: '12',
    });
    expect(team).not.toHaveProperty('schedule');
  });

  it('are all in the GeoJSON file, longitude first, those without a position too', () => {
    const text = pointsGeoJson(points, issue);
    const file = collectionShape.parse(JSON.parse(text));
    expect(file.type).toBe('FeatureCollection');
    expect(file.features.map(({ id, geometry }) => [id, geometry?.coordinates ?? null])).toEqual([
      ['dong-nai/to-luu-dong', [106.9, 11.46]],
      ['ha-tinh/ban-cu-2023', null],
      ['ha-tinh/cong-an-xa-dong-kinh', [105.82123, 18.42123]],
    ]);
    expect(file.features[0]?.properties).toMatchObject({ precision: 'district', radiusKm: 12 });
  });
});

describe('visits', () => {
  it('past, cancelled and to come stand in order of days, stops of tours among them', () => {
    expect(
      visits.rows.map(({ date, place, past, cancelledWhy }) => [date, place, past, cancelledWhy]),
    ).toEqual([
      ['2026-11-20', 'Thôn 1', true, null],
      ['2026-12-01', 'Chợ Đồng Tâm', false, 'Bão'],
      ['2026-12-07', 'Thôn 3', false, null],
      ['2026-12-08', 'Thôn 4', false, null],
    ]);
  });

  it('name the commune they happen in and the point they belong to', () => {
    expect(visits.rows[1]).toMatchObject({
      cancelled: true,
      commune: '25378',
      point: 'dong-nai/to-luu-dong',
      bornFrom: '2012-01-01',
      capacity: 40,
      hours: '7:30–11:30',
      url: 'https://mau.example/noi-lam/dong-nai/dong-phu/to-luu-dong/',
    });
    expect(visits.rows[0]).toMatchObject({ commune: '25363', communeName: 'Phường Đồng Phú' });
  });
});

describe('offices', () => {
  it('that nobody wrote about are marked general and never confirmed', () => {
    expect(
      offices.rows.map(({ name, general, sure, point }) => [name, general, sure, point]),
    ).toEqual([
      ['Công an xã Đông Kinh', false, 'confirmed', 'ha-tinh/cong-an-xa-dong-kinh'],
      ['Công an xã Đồng Tâm', true, 'typical', null],
      ['Công an đặc khu Hoàng Sa', true, 'typical', null],
    ]);
  });

  it('of special zones say what is not known about them', () => {
    expect(offices.rows.map(({ note }) => note)).toEqual([
      null,
      null,
      'Chưa rõ đặc khu nào không có.',
    ]);
  });
});
