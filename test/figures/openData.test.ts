import { describe, expect, it } from 'vitest';
import { csvColumns, openDataCsv, openDataJson, openFigure } from '../../src/figures/openData.ts';
import { figureOf, registerFigures } from '../../src/figures/register.ts';
import { figureEntry, thuongXuan } from './examples.ts';

const register = registerFigures([figureEntry(thuongXuan)]);
const open = openFigure(
  register,
  new Map([['thuong-xuan-2022-11', { title: 'Bài báo', kind: 'press' as const }]]),
  figureOf(register, 'thu-nhan'),
);

describe('open data', () => {
  it('keep every field name that was ever published', () => {
    expect(Object.keys(open)).toEqual(
      expect.arrayContaining([
        'id',
        'indicator',
        'name',
        'unit',
        'level',
        'place',
        'value',
        'qualifier',
        'printed',
        'share',
        'asOf',
        'asOfPrinted',
        'deadline',
        'fragment',
        'restated',
        'note',
        'derived',
        'source',
      ]),
    );
    expect(Object.keys(csvColumns).join(',')).toBe(
      'id,indicator,name,unit,level,place,provinces,communes,value,qualifier,printed,share,share_printed,' +
        'share_of,computed_share,as_of,deadline,fragment,restated,note,source,source_title,publisher,published,url',
    );
  });

  it('give the printed share, the computed one and the explanation apart', () => {
    expect(JSON.parse(openDataJson([open], '2026-11-22'))).toMatchObject({
      version: 1,
      figures: [
        {
          share: { value: 15.7, printed: '15,7%', of: 'the', contradiction: 'Báo in lệch.' },
          derived: [
            { kind: 'share', value: 15.63 },
            { kind: 'remaining', value: 65720 },
          ],
          source: { id: 'thuong-xuan-2022-11', title: 'Bài báo' },
        },
      ],
    });
  });

  it('have one line a figure in the table', () => {
    const lines = openDataCsv([open]).trim().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain('thu-nhan,accounts-collected');
    expect(lines[1]).toContain('"15,7%"');
  });
});
