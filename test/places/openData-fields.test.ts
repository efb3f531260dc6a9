import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { collectionShape } from '../../src/places/openData/geojson.ts';
import { openOffice } from '../../src/places/openData/offices.ts';
import { openPoint } from '../../src/places/openData/points.ts';
import { openVisit } from '../../src/places/openData/visits.ts';
import { csvColumns, tableShape } from '../../src/text/openTable.ts';
import { openFormer, openUnit } from '../../src/units/openData.ts';

const frozen = path.join(import.meta.dirname, 'openData-fields.txt');
const rows = {
  diem: openPoint,
  'lich-den': openVisit,
  'cong-an-xa': openOffice,
  'don-vi': openUnit,
  'ten-cu': openFormer,
};

/** `diem.json: id name …` and the like, for every published file. */
function published(): string[] {
  const feature = collectionShape.shape.features.element.shape.properties.shape;
  return [
    `*.json: ${Object.keys(tableShape({ row: openPoint, about: '' }).shape).join(' ')}`,
    `diem.geojson: ${Object.keys(feature).join(' ')}`,
    ...Object.entries(rows).flatMap(([name, row]) => [
      `${name}.json: ${Object.keys(row.shape).join(' ')}`,
      `${name}.csv: ${csvColumns(row)
        .map(({ column }) => column)
        .join(' ')}`,
    ]),
  ];
}

// Others build on these names. Adding one is fine: add it to the list. Never rename or remove one.
it('field names of open data are kept as they were published', () => {
  expect(published()).toEqual(readFileSync(frozen, 'utf8').trim().split('\n'));
});
