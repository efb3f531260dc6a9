import { describe, expect, it } from 'vitest';
import { checkFigures } from '../../src/figures/checks.ts';
import type { Source } from '../../src/sources/schema.ts';
import { figureEntry, lineWith, thuongXuan } from './examples.ts';

/** The first problem of a changed file; the change must be there to be made. */
function problemAfter(from: string, to: string) {
  expect(thuongXuan).toContain(from);
  const changed = thuongXuan.replace(from, to);
  const problems = checkFigures([figureEntry(changed)]);
  return { changed, problem: problems[0] };
}

describe('figures', () => {
  it('pass when every number stands in its words and fits the others', () => {
    expect(checkFigures([figureEntry(thuongXuan)])).toEqual([]);
  });

  it('must say in the data what was printed', () => {
    const { changed, problem } = problemAfter('value: 77894', 'value: 77984');
    expect(problem?.message).toBe('Nguồn in “77.894” nghĩa là 77.894, nhưng “value” ghi 77.984.');
    expect(problem?.line).toBe(lineWith(changed, 'printed: "77.894"'));
  });

  it('must be printed as Vietnamese print numbers', () => {
    const { problem } = problemAfter('printed: "65.720"', 'printed: "65.72"');
    expect(problem?.message).toContain('Không đọc được “65.72”');
  });

  it('must stand in the quoted words in the printed notation', () => {
    const { changed, problem } = problemAfter('cho 77.894 công dân', 'cho 177.894 công dân');
    expect(problem?.message).toBe('Đoạn trích không có “77.894” như đã in.');
    expect(problem?.line).toBe(lineWith(changed, '177.894'));
  });

  it('keep the very word that makes them inexact', () => {
    const { problem } = problemAfter('cho 77.894 công dân', 'cho gần 77.894 công dân');
    expect(problem?.message).toBe('Nguồn viết “gần 77.894” nhưng “qualifier” là exact.');
  });

  it('do not take “sớm hơn 10 ngày” for an inexact number', () => {
    const early = thuongXuan
      .replace('value: 65720\n    printed: "65.720"', 'value: 10\n    printed: "10"')
      .replace('"65.720 tài khoản định danh', '"về đích sớm hơn 10 ngày, còn tài khoản')
      .replace(/relations:[\s\S]*/, '');
    expect(checkFigures([figureEntry(early)])).toEqual([]);
  });

  it('may not be told twice under one name', () => {
    const { problem } = problemAfter('id: con-lai\n', 'id: the\n    label: "Còn"\n');
    expect(problem?.message).toContain('đã có trong content/figures/thuong-xuan-2022-11.yaml');
  });

  it('belong to a place that the file names', () => {
    const other = thuongXuan.replace(
      'place: thuong-xuan\n    value: 77894',
      'place: tho-xuan\n    value: 77894',
    );
    const messages = checkFigures([figureEntry(other)]).map(({ message }) => message);
    expect(messages).toContain('Tệp này không khai báo nơi “tho-xuan”.');
  });

  it('need every place of the file', () => {
    const { problem } = problemAfter(
      'figures:\n',
      '  - id: bat-mot\n    publishedAs: "xã Bát Mọt"\n    kind: commune\n    provinces: ["38"]\nfigures:\n',
    );
    expect(problem?.message).toBe('Nơi “bat-mot” không có số liệu nào.');
  });

  it('are not later than their source', () => {
    const source: Source = { title: 'Bài báo', date: '2022-10', kind: 'press' };
    const problems = checkFigures(
      [figureEntry(thuongXuan)],
      [{ id: 'thuong-xuan-2022-11', data: source }],
    );
    expect(problems[0]?.message).toBe('Số liệu ngày 11/2022 nhưng nguồn đăng 10/2022, trước đó.');
  });

  it('need a source', () => {
    expect(checkFigures([figureEntry(thuongXuan)], [])[0]?.message).toBe(
      'Không có nguồn “thuong-xuan-2022-11” cho tệp số liệu này.',
    );
  });
});

describe('contradictions of a source', () => {
  it('fail where nobody explains them, with both numbers and the arithmetic', () => {
    const { changed, problem } = problemAfter('      note: "Báo in lệch."\n', '');
    expect(problem?.message).toBe(
      'Nguồn in 15,7\u00a0%; tính từ hai số trong bài là 15,63\u00a0% (12.174 ÷ 77.894 = 15,63\u00a0%).',
    );
    expect(problem?.line).toBe(lineWith(changed, 'share:'));
  });

  it('may not be explained where there are none', () => {
    const right = thuongXuan.replace('value: 15.7', 'value: 15.63').replaceAll('15,7%', '15,63%');
    const problems = checkFigures([figureEntry(right)]);
    expect(problems.map(({ message }) => message)).toEqual([
      'Có lời giải thích chỗ lệch, nhưng các số khớp nhau.',
    ]);
    expect(problems[0]?.line).toBe(lineWith(right, 'note:'));
  });

  it('are found in differences', () => {
    const changed = thuongXuan.replaceAll('65.720', '65.702').replace('65720', '65702');
    expect(checkFigures([figureEntry(changed)])[0]?.message).toBe(
      'Nguồn ghi 65.702, tính ra 65.720 (77.894 − 12.174 = 65.720).',
    );
  });

  it('are found in sums', () => {
    const { problem } = problemAfter(
      'kind: difference\n    result: con-lai\n    from: the\n    minus: thu-nhan',
      'kind: sum\n    total: the\n    parts: [thu-nhan, thu-nhan]',
    );
    expect(problem?.message).toContain('Nguồn ghi 77.894, tính ra 24.348');
  });

  it('are found where a part is more than its whole', () => {
    const { problem } = problemAfter(
      'kind: difference\n    result: con-lai\n    from: the\n    minus: thu-nhan',
      'kind: part\n    part: the\n    whole: con-lai',
    );
    expect(problem?.message).toContain('Nguồn ghi 77.894 trong 65.720');
  });

  it('are found between sources that should say the same', () => {
    const { problem } = problemAfter(
      'kind: difference\n    result: con-lai\n    from: the\n    minus: thu-nhan',
      'kind: same\n    figures: [the, con-lai]',
    );
    expect(problem?.message).toContain('Các nguồn ghi khác nhau: 77.894 và 65.720');
  });

  it('are found in rates above 100 %', () => {
    const over = thuongXuan
      .replace('value: 15.7', 'value: 106.1')
      .replaceAll('15,7%', '106,1%')
      .replace('of: the\n      note: "Báo in lệch."', 'base: "số phải làm"');
    expect(checkFigures([figureEntry(over)])[0]?.message).toContain('Tỷ lệ trên 100');
  });
});

describe('relations', () => {
  it('speak of figures that exist', () => {
    const { changed, problem } = problemAfter('minus: thu-nhan', 'minus: thu-nhap');
    expect(problem?.message).toBe('Không có số liệu “thu-nhap”.');
    expect(problem?.line).toBe(lineWith(changed, 'kind: difference'));
  });

  it('name a target only when it has a deadline', () => {
    const { problem } = problemAfter(
      'kind: difference\n    result: con-lai\n    from: the\n    minus: thu-nhan',
      'kind: target\n    figure: thu-nhan\n    target: the',
    );
    expect(problem?.message).toBe('Chỉ tiêu “the” chưa có hạn.');
  });
});

describe('shape of a figure', () => {
  it('takes at most a hundred characters from the source', () => {
    const long = thuongXuan.replace('công dân đủ điều kiện"', `công dân ${'rất '.repeat(30)}"`);
    expect(() => figureEntry(long)).toThrow('nhiều nhất 100');
  });

  it.each([
    ['a number without its printed form', '    printed: "77.894"\n', '', '“value” và “printed”'],
    [
      'neither number nor rate',
      '    value: 77894\n    printed: "77.894"\n',
      '',
      '“value” (con số) hoặc “share”',
    ],
    ['a share of nothing', '      of: the\n', '', '“of” hoặc “base”'],
    [
      'no words of the source',
      '    fragment: "cấp CCCD gắn chíp cho 77.894 công dân đủ điều kiện"\n',
      '',
      '“fragment” hoặc “restated”',
    ],
    ['an unknown indicator', 'indicator: cards-issued', 'indicator: cards-issue', 'cards-issued'],
  ])('refuses %s', (_what, from, to, words) => {
    expect(thuongXuan).toContain(from);
    expect(() => figureEntry(thuongXuan.replace(from, to))).toThrow(words);
  });
});
