import { describe, expect, it } from 'vitest';
import { checkFigures } from '../../src/figures/checks.ts';
import { contradictionsAmong } from '../../src/figures/contradictions.ts';
import { registerFigures } from '../../src/figures/register.ts';
import { changed, figureEntry, issued, thuongXuan } from './examples.ts';

const among = (source: string, ids: readonly string[]) =>
  contradictionsAmong(registerFigures([figureEntry(source)]), ids);

/** The rate of one district as two articles print it. */
function rates(first: string, second: string, note = ''): string {
  const figure = (id: string, share: string) => `  - id: ${id}
    indicator: accounts-activated
    place: tay-ho
    share:
      value: ${share.replace(',', '.')}
      printed: "${share}%"
      base: "số phải làm"
    asOf: "2023-07"
    fragment: "tỷ lệ kích hoạt ở Tây Hồ đạt ${share}%"
`;
  return `checked: "2026-11-22"
places:
  - id: tay-ho
    publishedAs: "Tây Hồ, Hà Nội"
    kind: district
    provinces: ["01"]
figures:
${figure('bao-mot', first)}${figure('bao-hai', second)}    label: "Tỷ lệ ở bài kia"
relations:
  - kind: same
    figures: [bao-mot, bao-hai]
${note}`;
}

describe('what readers see of a contradiction', () => {
  it('is what was printed, what two numbers give, the arithmetic and why it stands', () => {
    expect(among(thuongXuan, ['thu-nhan'])).toEqual([
      {
        title: 'Nguồn in 15,7\u00a0%; tính từ hai số trong bài là 15,63\u00a0%',
        formula: '12.174 ÷ 77.894 = 15,63\u00a0%',
        note: 'Báo in lệch.',
      },
    ]);
  });

  it('is nothing where the print was rounded', () => {
    const rounded = thuongXuan.replace('value: 15.7', 'value: 15.6').replaceAll('15,7%', '15,6%');
    expect(among(rounded, ['thu-nhan'])).toEqual([]);
  });

  it('is nothing where a number is not exact', () => {
    const about = changed(
      thuongXuan,
      'printed: "12.174"',
      'printed: "12.174"\n    qualifier: about',
    );
    expect(among(about, ['thu-nhan'])).toEqual([]);
  });

  it('tells a fall with both numbers and both days', () => {
    const why = `relations:
  - kind: running
    figures: [thang-bay, thang-sau]
    note: "Tỉnh bỏ tài khoản trùng."
`;
    const register = registerFigures([
      figureEntry(issued('thang-sau', '2023-06-20', 5000), 'mot'),
      figureEntry(issued('thang-bay', '2023-07', 4000, why), 'hai'),
    ]);
    expect(contradictionsAmong(register, ['thang-sau'])).toEqual([
      {
        title: 'Số sau thấp hơn số trước: 5.000 (20/6/2023), rồi 4.000 (7/2023)',
        note: 'Tỉnh bỏ tài khoản trùng.',
      },
    ]);
  });

  const over = (id: string, share: string) =>
    rates(share, share)
      .replace(/ {2}- id: bao-hai[\s\S]*/, '')
      .replace('bao-mot', id)
      .replace(
        '      base: "số phải làm"',
        '      base: "số phải làm"\n      note: "Nguồn in như vậy."',
      );

  it('tells what one explanation covers in one line', () => {
    const register = registerFigures([
      figureEntry(over('tay-ho-mot', '106,1'), 'mot'),
      figureEntry(over('tay-ho-hai', '105,3'), 'hai'),
    ]);
    expect(contradictionsAmong(register, ['tay-ho-mot', 'tay-ho-hai'])).toEqual([
      { title: 'Tỷ lệ trên 100\u00a0%: 106,1\u00a0%, 105,3\u00a0%', note: 'Nguồn in như vậy.' },
    ]);
  });

  it('counts rates above 100 % where there are many, from the lowest to the highest', () => {
    const shares = ['106,1', '105,3', '124,5', '100,1', '101,2'];
    const register = registerFigures(
      shares.map((share, index) => figureEntry(over(`noi-${index}`, share), `bai-${index}`)),
    );
    expect(
      contradictionsAmong(
        register,
        shares.map((_, index) => `noi-${index}`),
      ),
    ).toEqual([
      {
        title: '5 tỷ lệ trên 100\u00a0%, từ 100,1\u00a0% đến 124,5\u00a0%',
        note: 'Nguồn in như vậy.',
      },
    ]);
  });
});

describe('sources that say the same', () => {
  const messages = (source: string) =>
    checkFigures([figureEntry(source)])
      .map(({ message }) => message)
      .filter((message) => !message.startsWith('Số liệu này trùng'));

  it('give the same rate', () => {
    expect(messages(rates('94,4', '94,4'))).toEqual([]);
    expect(messages(rates('94,4', '49,4'))).toEqual([
      'Các nguồn ghi khác nhau: 94,4\u00a0% và 49,4\u00a0%.',
    ]);
  });

  it('may round it', () => {
    expect(messages(rates('94,4', '94'))).toEqual([]);
    expect(messages(rates('94,6', '94'))).toEqual([
      'Các nguồn ghi khác nhau: 94,6\u00a0% và 94\u00a0%.',
    ]);
  });

  it('may differ with an explanation', () => {
    expect(messages(rates('94,4', '93,4', '    note: "Hai bài đếm hai ngày."\n'))).toEqual([]);
  });

  it('need none where they do not differ', () => {
    expect(messages(rates('94,4', '94,4', '    note: "Hai bài đếm hai ngày."\n'))).toEqual([
      'Có lời giải thích chỗ lệch, nhưng các số khớp nhau.',
    ]);
  });
});
