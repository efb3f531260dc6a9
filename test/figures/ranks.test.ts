import { describe, expect, it } from 'vitest';
import { rankOf } from '../../src/figures/ranks.ts';
import { figureOf, registerFigures } from '../../src/figures/register.ts';
import { figureEntry } from './examples.ts';

type District = { id: string; name: string; share: string; more?: string };

const taiHo: District = { id: 'tay-ho', name: 'Tây Hồ', share: '94,4' };
const haDong: District = { id: 'ha-dong', name: 'Hà Đông', share: '93,4' };
const giaLam: District = { id: 'gia-lam', name: 'Gia Lâm', share: '88,7' };
const three = [haDong, giaLam, taiHo];

/** Districts of Hà Nội with the rates that one article gives of them. */
function hanoi(districts: readonly District[], more = ''): string {
  const places = districts.map(
    ({ id, name }) => `  - id: ${id}
    publishedAs: "${name}, Hà Nội"
    name: "${name}"
    kind: district
    within: ha-noi
    provinces: ["01"]`,
  );
  const figures = districts.map(
    ({ id, name, share, more: own = '' }) => `  - id: ${id}-kich-hoat
    indicator: accounts-activated
    place: ${id}
    share:
      value: ${share.replace(',', '.')}
      printed: "${share}%"
      base: "số phải làm"
    asOf: "2023-07"
${own}    fragment: "tỷ lệ kích hoạt của ${name} đạt ${share}%"`,
  );
  return `checked: "2026-11-22"
places:
  - id: ha-noi
    publishedAs: "Hà Nội"
    kind: province
    provinces: ["01"]
${places.join('\n')}
figures:
${figures.join('\n')}
${more}`;
}

function rank(id: string, source: string) {
  const register = registerFigures([figureEntry(source)]);
  return rankOf(register, figureOf(register, `${id}-kich-hoat`).figure);
}

describe('a place in a comparison', () => {
  it('is the first with the highest rate', () => {
    expect(rank('tay-ho', hanoi(three))).toEqual({
      kind: 'rank',
      value: 1,
      words: 'thứ 1 trong 3 nơi',
      meaning: 'Xếp hạng trong các nơi nguồn nêu',
      formula: 'cao nhất trong 3 nơi',
    });
  });

  it('names the highest beside a lower one', () => {
    expect(rank('gia-lam', hanoi(three))).toMatchObject({
      value: 3,
      formula: 'thứ 3 trong 3 nơi; cao nhất là Tây Hồ, 94,4\u00a0%',
    });
  });

  it('is shared by equals', () => {
    const equal = hanoi([taiHo, { ...haDong, share: '94,4' }, giaLam]);
    expect([rank('tay-ho', equal), rank('ha-dong', equal), rank('gia-lam', equal)]).toMatchObject([
      { value: 1 },
      { value: 1 },
      { value: 3 },
    ]);
  });

  it('needs three to compare', () => {
    expect(rank('tay-ho', hanoi([taiHo, haDong]))).toBeUndefined();
  });

  it('compares one day only', () => {
    const earlier = { ...giaLam };
    const source = hanoi([taiHo, haDong, earlier]).replace(
      /(gia-lam-kich-hoat[\s\S]*asOf: )"2023-07"/,
      '$1"2023-06"',
    );
    expect(rank('tay-ho', source)).toBeUndefined();
  });

  it('compares one level only', () => {
    const level = { ...giaLam, more: '    level: "2"\n' };
    expect(rank('tay-ho', hanoi([taiHo, haDong, level]))).toBeUndefined();
  });

  it('leaves out what was corrected', () => {
    const four = [...three, { id: 'ba-vi', name: 'Ba Vì', share: '99,9' }];
    expect(rank('tay-ho', hanoi(four))).toMatchObject({ value: 2 });
    const corrected = hanoi(
      four,
      'relations:\n  - kind: corrects\n    figure: gia-lam-kich-hoat\n    replaces: ba-vi-kich-hoat\n    note: "Báo đính chính."\n',
    );
    expect(rank('tay-ho', corrected)).toMatchObject({ value: 1, words: 'thứ 1 trong 3 nơi' });
    expect(rank('ba-vi', corrected)).toBeUndefined();
  });

  it('is not for a place that is compared with none', () => {
    const alone = hanoi(three).replaceAll('    within: ha-noi\n', '');
    expect(rank('tay-ho', alone)).toBeUndefined();
  });
});
