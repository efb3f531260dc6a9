import { describe, expect, it } from 'vitest';
import { checkFigures } from '../../src/figures/checks.ts';
import { figureEntry, lineWith, thuongXuan } from './examples.ts';

const inThanhHoa = thuongXuan.replace(
  '    kind: district',
  '    kind: district\n    within: thanh-hoa',
);
const thanhHoa = `  - id: thanh-hoa
    publishedAs: "tỉnh Thanh Hóa"
    kind: province
    provinces: ["38"]
`;
const withProvince = (text: string) => text.replace('figures:', `${thanhHoa}figures:`);
/** The same file of another source: other figures, the same places. */
const elsewhere = (text: string) =>
  text.slice(0, text.indexOf('  - id: thu-nhan')).replace('id: the\n', 'id: the-2\n');
const told = (...texts: string[]) =>
  checkFigures(texts.map((text, index) => figureEntry(text, `bai-${index}`))).map(
    ({ file, line, message }) => ({ file, line, message }),
  );

describe('a place within another', () => {
  it('passes when its file declares both', () => {
    expect(told(withProvince(inThanhHoa))).toEqual([]);
  });

  it('must lie in one that its file declares', () => {
    expect(told(inThanhHoa)).toEqual([
      {
        file: 'content/figures/bai-0.yaml',
        line: lineWith(inThanhHoa, 'within'),
        message: 'Tệp này không khai báo nơi “thanh-hoa”.',
      },
    ]);
  });

  it('does not lie in itself, however long the way round', () => {
    const circle = withProvince(inThanhHoa).replace(
      'kind: province',
      'kind: province\n    within: thuong-xuan',
    );
    expect(told(circle).map(({ message }) => message)).toEqual([
      '“within” đi vòng tròn: “thuong-xuan” nằm trong chính nó.',
      '“within” đi vòng tròn: “thanh-hoa” nằm trong chính nó.',
    ]);
  });
});

describe('a place in two files', () => {
  it('is of one kind', () => {
    const other = elsewhere(thuongXuan).replace('kind: district', 'kind: commune');
    expect(told(thuongXuan, other)).toContainEqual({
      file: 'content/figures/bai-1.yaml',
      line: lineWith(other, 'kind'),
      message:
        'Nơi “thuong-xuan” ở đây có “kind” là commune, ở content/figures/bai-0.yaml là district.',
    });
  });
});
