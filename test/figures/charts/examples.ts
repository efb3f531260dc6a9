import { registerFigures } from '../../../src/figures/register.ts';
import { figureEntry } from '../examples.ts';

/** The country as newspapers told it: days, a year, numbers more or less exact. */
export const country = `checked: "2026-11-22"
places:
  - id: ca-nuoc
    publishedAs: "cả nước"
    name: "Cả nước"
    kind: country
    provinces: []
figures:
  - { id: the-2021, indicator: cards-issued, place: ca-nuoc, value: 45000000, printed: "45 triệu", qualifier: about, asOf: "2021-10-06", asOfPrinted: "Ngày 6.10", fragment: "khoảng 45 triệu thẻ" }
  - { id: the-2022, indicator: cards-issued, place: ca-nuoc, value: 60000000, printed: "60 triệu", qualifier: nearly, asOf: "2022-01-18", asOfPrinted: "18/1/2022", fragment: "gần 60 triệu thẻ" }
  - { id: chi-tieu, indicator: cards-due, place: ca-nuoc, value: 50000000, printed: "50 triệu", asOf: "2021-06", deadline: "2021-07-01", fragment: "mục tiêu 50 triệu thẻ" }
  - { id: dang-ky, indicator: accounts-registered, place: ca-nuoc, value: 83500000, printed: "83,5 triệu", qualifier: more-than, asOf: "2025", asOfPrinted: "giữa năm 2025", fragment: "hơn 83,5 triệu người" }
  - { id: kich-hoat, indicator: accounts-activated, place: ca-nuoc, value: 67000000, printed: "67 triệu", asOf: "2026-01-16", fragment: "67 triệu tài khoản" }
`;

const districts: [id: string, rate: number, printed: string][] = [
  ['cat-hai', 124.56, '124,56%'],
  ['an-lao', 107.41, '107,41%'],
  ['kien-an', 100.07, '100,07%'],
  ['le-chan', 100.07, '100,07%'],
  ['phu-ninh', 12.1, '12,1%'],
];

/** Five districts of one province, two of them level; a sixth without a rate; what all belong to. */
export const province = `checked: "2026-11-22"
places:
${[...districts.map(([id]) => id), 'nam-tra-my', 'ca-tinh']
  .map((id) => `  - { id: ${id}, publishedAs: "${id}", kind: district, provinces: ["31"] }`)
  .join('\n')}
figures:
${districts
  .map(
    ([id, value, printed]) =>
      `  - { id: ${id}, indicator: accounts-activated, place: ${id}, share: { value: ${value}, printed: "${printed}", base: "chỉ tiêu" }, asOf: "2023-06-29", fragment: "${id} ${printed}", deadline: "2023-06-30" }`,
  )
  .join('\n')}
  - { id: nam-tra-my, indicator: accounts-activated, place: nam-tra-my, value: 5, printed: "5", asOf: "2023-06", fragment: "5 tài khoản" }
  - { id: chi-tieu-tinh, indicator: accounts-target, place: ca-tinh, value: 2000, printed: "2.000", asOf: "2023-06", deadline: "2023-06-30", fragment: "2.000 tài khoản" }
  - { id: ca-tinh, indicator: accounts-activated, place: ca-tinh, value: 1500, printed: "1.500", asOf: "2023-06-29", fragment: "1.500 tài khoản" }
relations:
  - { kind: target, figure: ca-tinh, target: chi-tieu-tinh }
`;

export const register = registerFigures([
  figureEntry(country, 'bao-a'),
  figureEntry(province, 'bao-b'),
]);
