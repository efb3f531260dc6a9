import type { z } from 'zod';
import type { Entry } from '../../src/files/entry.ts';
import { parseContent } from '../../src/files/read.ts';
import { validateFile } from '../../src/files/validate.ts';
import { formatProblem } from '../../src/files/problem.ts';
import { progressPage } from '../../src/figures/progressSchema.ts';
import { figureFile } from '../../src/figures/schema.ts';

/** The figures of Thường Xuân as an editor writes them; the article prints 15,7 % where it is 15,63 %. */
export const thuongXuan = `places:
  - id: thuong-xuan
    publishedAs: "huyện Thường Xuân, Thanh Hóa"
    name: "Thường Xuân"
    kind: district
    provinces: ["38"]
figures:
  - id: the
    indicator: cards-issued
    place: thuong-xuan
    value: 77894
    printed: "77.894"
    asOf: "2022-11"
    fragment: "cấp CCCD gắn chíp cho 77.894 công dân đủ điều kiện"
  - id: thu-nhan
    indicator: accounts-collected
    place: thuong-xuan
    value: 12174
    printed: "12.174"
    share:
      value: 15.7
      printed: "15,7%"
      of: the
      note: "Báo in lệch."
    asOf: "2022-11"
    asOfPrinted: "đến thời điểm hiện tại"
    fragment: "đã thu nhận được 12.174 tài khoản định danh điện tử, đạt 15,7%"
  - id: con-lai
    indicator: accounts-due
    place: thuong-xuan
    value: 65720
    printed: "65.720"
    asOf: "2022-11"
    deadline: "2022-12-31"
    fragment: "65.720 tài khoản định danh điện tử cần phải thu nhận trước ngày 31/12/2022"
relations:
  - kind: difference
    result: con-lai
    from: the
    minus: thu-nhan
`;

/** The page that shows them. */
export const thuongXuanPage = `name: "Thường Xuân"
heading: "Thường Xuân: {thu-nhan} tài khoản, còn {con-lai}"
description: "Số liệu của huyện Thường Xuân."
lead: "Nguồn in {thu-nhan:share}, tính ra {thu-nhan:computed}."
thenNow: "Huyện cũ của Thanh Hóa."
order: 1
places: [thuong-xuan]
charts:
  - kind: whole
    title: "Tài khoản"
    whole: { figure: the, label: "Có thẻ" }
    part: { figure: thu-nhan, label: "Đã thu nhận" }
    rest: { figure: con-lai, label: "Còn lại" }
quotes: [thu-nhan]
questions:
  - slug: thuong-xuan-bao-nhieu
    question: "Thường Xuân thu nhận bao nhiêu tài khoản?"
    verdict: "{thu-nhan} tài khoản."
    answer: "Đó là số {thu-nhan:on}. Nguồn in {thu-nhan:share}, tính ra {thu-nhan:computed}."
checked: "2026-11-22"
`;

function entry<Schema extends z.ZodType>(
  dir: string,
  id: string,
  source: string,
  schema: Schema,
): Entry<z.infer<Schema>> {
  const file = parseContent(source, `${dir}/${id}.yaml`, `content/${dir}/${id}.yaml`);
  const result = validateFile(file, schema);
  if (!result.ok) throw new Error(result.problems.map(formatProblem).join('\n'));
  return { id, data: result.data, file };
}

/** A figure file of the content folder, from its text. */
export const figureEntry = (source: string, id = 'thuong-xuan-2022-11') =>
  entry('figures', id, source, figureFile);

/** A progress page of the content folder, from its text. */
export const pageEntry = (source: string, id = 'thuong-xuan') =>
  entry('progress', id, source, progressPage);

/** Which line of a text holds some words, from 1. */
export function lineWith(source: string, words: string): number {
  return source.split('\n').findIndex((line) => line.includes(words)) + 1;
}
