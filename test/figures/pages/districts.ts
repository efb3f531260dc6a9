import { registerFigures } from '../../../src/figures/register.ts';
import type { Source } from '../../../src/sources/schema.ts';
import { figureEntry } from '../examples.ts';

const rates: [string, string, string][] = [
  ['song-thuong', 'Sông Thượng', '94,4%'],
  ['nui-bac', 'Núi Bắc', '106,1%'],
  ['dong-hoa', 'Đông Hòa', '12,5%'],
];

const places = rates
  .map(
    ([id, name]) => `  - id: ${id}
    publishedAs: "huyện ${name}, Quảng Nam"
    name: "${name}"
    kind: district
    within: quang-nam
    provinces: ["48"]
`,
  )
  .join('');

const figures = rates
  .map(
    ([id, , printed]) => `  - id: ${id}-kich-hoat
    indicator: accounts-activated
    place: ${id}
    share:
      value: ${printed.replace(',', '.').replace('%', '')}
      printed: "${printed}"
      base: "chỉ tiêu được giao"
${printed.startsWith('106') ? '      note: "Nguồn in như vậy."\n' : ''}    asOf: "2023-06-07"
    asOfPrinted: "tính đến ngày 7/6"
    fragment: "tỷ lệ kích hoạt đạt ${printed}"
`,
  )
  .join('');

/** A province with three districts compared by one source; made up, as an editor would write it. */
export const province = `checked: "2026-11-22"
places:
  - id: quang-nam
    publishedAs: "tỉnh Quảng Nam"
    name: "Quảng Nam"
    kind: province
    provinces: ["48"]
${places}figures:
  - id: quang-nam-chi-tieu
    indicator: accounts-target
    place: quang-nam
    value: 700000
    printed: "700.000"
    asOf: "2023-06"
    deadline: "2023-06-30"
    fragment: "phấn đấu đến ngày 30/6/2023 kích hoạt 700.000 tài khoản"
  - id: quang-nam-kich-hoat
    indicator: accounts-activated
    place: quang-nam
    value: 186000
    printed: "186.000"
    asOf: "2023-06-07"
    asOfPrinted: "tính đến ngày 7/6"
    fragment: "tính đến ngày 7/6 đã kích hoạt 186.000 tài khoản"
${figures}relations:
  - kind: target
    figure: quang-nam-kich-hoat
    target: quang-nam-chi-tieu
`;

export const sources = new Map<string, Source>([
  ['bao-mau', { title: 'Bài báo', publisher: 'Báo Mẫu', date: '2023-06', kind: 'press' }],
]);

export const registerOf = (...files: string[]) =>
  registerFigures(
    files.map((text, index) => figureEntry(text, index === 0 ? 'bao-mau' : `bao-mau-${index}`)),
  );
