import type { Source } from '../sources/schema.ts';
import { toCsv } from '../text/csv.ts';
import type { Cell } from '../text/csv.ts';
import { derivedFrom } from './derive.ts';
import type { PublishedFigure, Register } from './register.ts';
import { indicators } from './vocabulary.ts';
import { indicatorWords } from './wording.ts';

/** Raised when a field is renamed or dropped; new fields do not raise it. */
const dataVersion = 1;

type Sources = ReadonlyMap<string, Source>;

/** One figure as published to the world. Field names are a promise: a test guards them. */
export function openFigure(register: Register, sources: Sources, published: PublishedFigure) {
  const { figure, place, source: sourceId } = published;
  const source = sources.get(sourceId);
  return {
    id: figure.id,
    indicator: figure.indicator,
    name: indicatorWords(figure),
    unit: indicators[figure.indicator].unit,
    level: figure.level ?? null,
    place: {
      id: place.id,
      publishedAs: place.publishedAs,
      provinces: place.provinces,
      communes: place.communes,
    },
    value: figure.value ?? null,
    qualifier: figure.qualifier,
    printed: figure.printed ?? null,
    share: figure.share
      ? {
          value: figure.share.value,
          printed: figure.share.printed,
          of: figure.share.of ?? null,
          base: figure.share.base ?? null,
          contradiction: figure.share.note ?? null,
        }
      : null,
    asOf: figure.asOf,
    asOfPrinted: figure.asOfPrinted ?? null,
    deadline: figure.deadline ?? null,
    fragment: figure.fragment ?? null,
    restated: figure.restated ?? null,
    note: figure.note ?? null,
    derived: derivedFrom(register, figure).map(({ kind, value, formula }) => ({
      kind,
      value,
      formula,
    })),
    source: {
      id: sourceId,
      title: source?.title ?? null,
      publisher: source?.publisher ?? null,
      date: source?.date ?? null,
      url: source?.url ?? null,
    },
  };
}
export type OpenFigure = ReturnType<typeof openFigure>;

/** The JSON file: figures in the order given. */
export function openDataJson(figures: readonly OpenFigure[], checked: string): string {
  return `${JSON.stringify({ version: dataVersion, checked, figures }, null, 1)}\n`;
}

/** Columns of the CSV file, with what they hold, as the page about open data explains them. */
export const csvColumns = {
  id: 'mã của số liệu, không đổi',
  indicator: 'loại số liệu',
  name: 'tên số liệu',
  unit: 'đơn vị đếm',
  level: 'mức tài khoản, nếu nguồn ghi',
  place: 'nơi, như nguồn ghi',
  provinces: 'mã tỉnh, thành phố ngày nay',
  communes: 'mã xã, phường ngày nay',
  value: 'con số',
  qualifier: 'exact: đúng; more-than: hơn; over: trên; nearly: gần; about: khoảng',
  printed: 'con số như nguồn in',
  share: 'tỷ lệ phần trăm nguồn công bố',
  share_printed: 'tỷ lệ như nguồn in',
  share_of: 'tỷ lệ so với gì: mã số liệu hoặc lời',
  computed_share: 'tỷ lệ do cổng tính',
  as_of: 'ngày, tháng hoặc năm của số liệu',
  deadline: 'hạn phải đạt',
  fragment: 'đoạn trích nguyên văn',
  restated: 'lời chép lại ý, khi không có nguyên văn',
  note: 'điều cần biết, gồm cả chỗ lệch trong nguồn',
  source: 'mã nguồn',
  source_title: 'tên bài hay văn bản',
  publisher: 'nơi đăng',
  published: 'ngày đăng',
  url: 'địa chỉ',
} as const;
type Column = keyof typeof csvColumns;

/** The same figures as a table. */
export function openDataCsv(figures: readonly OpenFigure[]): string {
  const columns = Object.keys(csvColumns) as Column[];
  return toCsv(
    columns,
    figures.map((figure) => {
      const row = csvRow(figure);
      return columns.map((column) => row[column]);
    }),
  );
}

function csvRow(figure: OpenFigure): Record<Column, Cell> {
  const orEmpty = <Value>(value: Value | null) => value ?? undefined;
  const notes = [figure.note, figure.share?.contradiction].filter(
    (note) => typeof note === 'string',
  );
  return {
    id: figure.id,
    indicator: figure.indicator,
    name: figure.name,
    unit: figure.unit,
    level: orEmpty(figure.level),
    place: figure.place.publishedAs,
    provinces: figure.place.provinces.join(' '),
    communes: figure.place.communes.join(' '),
    value: orEmpty(figure.value),
    qualifier: figure.qualifier,
    printed: orEmpty(figure.printed),
    share: orEmpty(figure.share?.value ?? null),
    share_printed: orEmpty(figure.share?.printed ?? null),
    share_of: orEmpty(figure.share?.of ?? figure.share?.base ?? null),
    computed_share: figure.derived.find(({ kind }) => kind === 'share')?.value,
    as_of: figure.asOf,
    deadline: orEmpty(figure.deadline),
    fragment: orEmpty(figure.fragment),
    restated: orEmpty(figure.restated),
    note: notes.join(' '),
    source: figure.source.id,
    source_title: orEmpty(figure.source.title),
    publisher: orEmpty(figure.source.publisher),
    published: orEmpty(figure.source.date),
    url: orEmpty(figure.source.url),
  };
}
