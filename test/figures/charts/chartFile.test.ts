import sax from 'sax';
import { describe, expect, it } from 'vitest';
import { chartFile } from '../../../src/figures/charts/file/chartFile.ts';
import { wrapWords } from '../../../src/figures/charts/file/paper.ts';
import { originOf } from '../../../src/figures/charts/origin.ts';
import type { Chart } from '../../../src/figures/charts/schema.ts';
import { viewChart } from '../../../src/figures/charts/viewChart.ts';
import { register } from './examples.ts';

const row = (id: string) => ({ label: id, figure: id });
const charts: Chart[] = [
  {
    kind: 'bars',
    title: 'Thẻ & tài khoản <năm 2021>',
    target: row('chi-tieu'),
    rows: [row('the-2021')],
  },
  {
    kind: 'pairs',
    title: 'Hai tỷ lệ',
    dot: 'Kích hoạt',
    square: 'Thu nhận',
    from: 0,
    to: 130,
    rows: [{ label: 'Cát Hải', dot: 'cat-hai', square: 'an-lao' }],
  },
  {
    kind: 'whole',
    title: 'Phần đã làm',
    whole: row('the-2022'),
    part: row('the-2021'),
    rest: row('chi-tieu'),
  },
  { kind: 'counts', title: 'Con số', rows: [row('the-2021')] },
  {
    kind: 'series',
    title: 'Qua các năm',
    counted: 'thẻ',
    lines: [
      { label: 'Thẻ', figures: ['the-2021', 'the-2022'] },
      { label: 'Đăng ký', figures: ['dang-ky'] },
      { label: 'Kích hoạt', figures: ['kich-hoat'] },
    ],
    target: row('chi-tieu'),
    marks: [{ label: 'Đợt', from: '2021-05', to: '2021-06' }],
  },
  {
    kind: 'ranking',
    title: 'Xếp theo tỷ lệ',
    measure: 'Kích hoạt',
    second: 'Thu nhận',
    rows: [{ ...row('cat-hai'), second: 'an-lao' }, row('phu-ninh'), row('nam-tra-my')],
    overall: row('ca-tinh'),
  },
  { kind: 'campaigns', title: 'Từng đợt', rows: [row('cat-hai'), row('chi-tieu-tinh')] },
];
const sources = new Map([
  ['bao-a', { title: 'Bài A', publisher: 'Báo A', date: '2025-12-04', kind: 'press' as const }],
  ['bao-b', { title: 'Bài B & C', kind: 'press' as const }],
]);

function pictureOf(chart: Chart): string {
  const view = viewChart(register, chart, '2023-07-01');
  return chartFile(view, {
    about: 'Nơi này',
    origin: originOf(register, sources, view.figures),
    site: 'VNeID gần nhà',
    address: 'https://vneid.example/tien-do/noi-nay/',
  });
}

/** Reads strictly; what is not well-formed throws. */
function read(xml: string): { elements: string[]; texts: Record<string, string> } {
  const parser = sax.parser(true);
  const open: string[] = [];
  const elements: string[] = [];
  const texts: Record<string, string> = {};
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name }) => {
    open.push(name);
    elements.push(name);
  };
  parser.onclosetag = () => open.pop();
  parser.ontext = (text) => {
    const name = open.at(-1) ?? '';
    texts[name] = `${texts[name] ?? ''} ${text}`.trim();
  };
  parser.write(xml).close();
  return { elements, texts };
}

describe('a chart as a file', () => {
  it.each(charts)('$kind is well-formed and says what it shows', (chart) => {
    const { elements, texts } = read(pictureOf(chart));
    expect(elements.slice(0, 3)).toEqual(['svg', 'title', 'desc']);
    expect(texts['title']).toBe(`Nơi này: ${chart.title}`);
    expect(texts['desc']).toMatch(/\d.*Nguồn: /u);
  });

  it.each(charts)('$kind carries its values, dates, sources, address and licence', (chart) => {
    const { texts } = read(pictureOf(chart));
    const words = texts['text'] ?? '';
    const view = viewChart(register, chart);
    const values =
      view.kind === 'counts'
        ? view.counts.map((count) => count.words)
        : view.table.rows.flatMap(({ cells }) => cells.slice(-1));
    // A target is 100 % of itself, and a whole too: that goes without saying.
    for (const value of values.filter((one) => one && one !== '100\u00a0%'))
      expect(words).toContain(value);
    for (const said of ['Nguồn:', 'https://vneid.example/tien-do/noi-nay/', 'CC\u00a0BY\u00a04.0'])
      expect(words).toContain(said);
    expect(words).toMatch(/Số (?:đến|từ|trong tháng) \d/u);
  });

  it.each(charts)(
    '$kind stands alone: nothing is fetched, nothing runs, no position is lost',
    (chart) => {
      const xml = pictureOf(chart);
      expect(xml).not.toMatch(/<script|<image|href=|@import|url\((?!#)/);
      expect(xml).not.toMatch(/NaN|undefined|Infinity/);
    },
  );

  it('breaks words into lines that fit', () => {
    expect(wrapWords('Đã đăng ký, được duyệt', 120, 16)).toEqual(['Đã đăng ký,', 'được duyệt']);
    expect(wrapWords('nghiêng', 10, 16)).toEqual(['nghiêng']);
  });
});

describe('what stands under a chart', () => {
  const remarks = (...ids: string[]) => originOf(register, sources, ids).remarks;

  it('says of when the numbers are and who published them', () => {
    expect(originOf(register, sources, ['the-2022', 'the-2021'])).toMatchObject({
      dates: 'Số từ 6/10/2021 đến 18/1/2022',
      sources: [{ words: 'Báo A, 4/12/2025' }],
    });
    const dates = (...ids: string[]) => originOf(register, sources, ids).dates;
    expect(dates('phu-ninh')).toBe('Số đến 29/6/2023');
    expect(dates('phu-ninh', 'nam-tra-my')).toBe('Số trong tháng 6/2023');
    expect(dates('kich-hoat', 'dang-ky')).toBe('Số từ 2025 đến 16/1/2026');
    expect(originOf(register, sources, ['phu-ninh']).sources).toEqual([{ words: 'Bài B & C' }]);
  });

  it('leaves aims out: of when they are set says nothing of when was counted', () => {
    expect(originOf(register, sources, ['chi-tieu', 'the-2022'])).toMatchObject({
      dates: 'Số đến 18/1/2022',
      remarks: [],
    });
    expect(originOf(register, sources, ['chi-tieu']).dates).toBe('Số đến 6/2021');
  });

  it('says where the year or the day is not the source’s own', () => {
    expect(remarks('the-2021')).toEqual(['Nguồn không ghi năm; cổng lấy năm của bài.']);
    expect(remarks('the-2022')).toEqual([]);
    expect(remarks('kich-hoat')).toEqual([
      'Nguồn không ghi ngày của số liệu; cổng lấy ngày của bài.',
    ]);
  });
});
