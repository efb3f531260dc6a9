import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataPackage } from '../../src/figures/dataPackage.ts';
import { csvColumns, openDataCsv } from '../../src/figures/openCsv.ts';
import { figuresFile, openDataJson, openFigure } from '../../src/figures/openData.ts';
import { openFigureShape } from '../../src/figures/openShape.ts';
import { figureOf, registerFigures } from '../../src/figures/register.ts';
import { jsonSchema } from '../../src/text/openTable.ts';
import { figureEntry, thuongXuan } from './examples.ts';

const site = 'https://vneid-gan-nha.example/';
const context = {
  register: registerFigures([figureEntry(thuongXuan)]),
  sources: new Map([['thuong-xuan-2022-11', { title: 'Bài báo', kind: 'press' as const }]]),
  pageOf: () => 'thuong-xuan',
};
const open = openFigure(context, figureOf(context.register, 'thu-nhan'));
const set = { name: 'moi-nhat', title: 'Mọi số liệu', checked: '2026-11-22', figures: [open] };

/** `json: id indicator …` and the like, one line an object of the shape. */
function published(): string[] {
  const { place, share, correctedBy, derived, source } = openFigureShape.shape;
  const fields = (name: string, shape: { shape: object }) =>
    `${name}: ${Object.keys(shape.shape).join(' ')}`;
  return [
    fields('file', figuresFile),
    fields('figure', openFigureShape),
    fields('figure.place', place),
    fields('figure.share', share.unwrap()),
    fields('figure.correctedBy', correctedBy.unwrap()),
    fields('figure.derived', derived.element),
    fields('figure.source', source),
    `csv: ${Object.keys(csvColumns).join(' ')}`,
  ];
}

describe('open data of figures', () => {
  // Others build on these names. Adding one is fine: add it to the list. Never rename or remove one.
  it('keeps every field name that was ever published', () => {
    const frozen = readFileSync(path.join(import.meta.dirname, 'openData-fields.txt'), 'utf8');
    expect(published()).toEqual(frozen.trim().split('\n'));
  });

  it('gives the printed share, the computed one and the explanation apart', () => {
    const file = figuresFile.parse(JSON.parse(openDataJson(set, site)));
    expect(file).toMatchObject({
      $schema: 'https://vneid-gan-nha.example/du-lieu/luoc-do/so-lieu.schema.json',
      version: 1,
      checked: '2026-11-22',
      figures: [
        {
          share: { value: 15.7, printed: '15,7%', of: 'the', contradiction: 'Báo in lệch.' },
          derived: [
            { kind: 'share', value: 15.63 },
            { kind: 'remaining', value: 65720 },
          ],
          source: { id: 'thuong-xuan-2022-11', title: 'Bài báo', publisher: null },
          page: '/tien-do/thuong-xuan/',
        },
      ],
    });
  });

  it('has one line a figure in both files', () => {
    const lines = openDataCsv([open]).trim().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain('thu-nhan,accounts-collected');
    expect(lines[1]).toContain('"15,7%"');
    expect(
      openDataJson(set, site)
        .split('\n')
        .filter((line) => line.startsWith('{"id"')),
    ).toHaveLength(1);
  });

  it('names a figure that was corrected, and what replaced it', () => {
    const corrected = thuongXuan.replace(
      'relations:\n',
      'relations:\n  - kind: corrects\n    figure: con-lai\n    replaces: thu-nhan\n    note: "Báo đính chính."\n',
    );
    const register = registerFigures([figureEntry(corrected)]);
    expect(
      openFigure({ ...context, register }, figureOf(register, 'thu-nhan')).correctedBy,
    ).toEqual({ id: 'con-lai', note: 'Báo đính chính.' });
  });

  it('is described by a schema and a Data Package that name the same fields', () => {
    const schema: unknown = JSON.parse(
      jsonSchema(figuresFile, { name: 'so-lieu', title: 'Số liệu', site }),
    );
    expect(schema).toMatchObject({
      properties: { figures: { items: { required: expect.arrayContaining(['value', 'page']) } } },
    });
    const described: unknown = JSON.parse(dataPackage([set], site));
    expect(described).toMatchObject({
      name: 'so-lieu',
      resources: [
        {
          path: 'moi-nhat.csv',
          schema: {
            primaryKey: ['id'],
            fields: Object.keys(csvColumns).map((name) => expect.objectContaining({ name })),
          },
        },
        { path: 'moi-nhat.json', mediatype: 'application/json' },
      ],
    });
  });
});
