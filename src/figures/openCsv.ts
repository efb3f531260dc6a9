import { toCsv } from '../text/csv.ts';
import type { Cell } from '../text/csv.ts';
import type { OpenFigure } from './openShape.ts';

type Kind = OpenFigure['derived'][number]['kind'];

/** A column: what it holds, its type in a Data Package, and where it comes from. */
type ColumnInfo = {
  meaning: string;
  type: 'string' | 'number' | 'integer' | 'boolean';
  of(figure: OpenFigure): Cell | null;
};

const derived = (kind: Kind) => (figure: OpenFigure) =>
  figure.derived.find((one) => one.kind === kind)?.value;

const column = (type: ColumnInfo['type'], meaning: string, of: ColumnInfo['of']): ColumnInfo => ({
  type,
  meaning,
  of,
});

/** Columns of the CSV file, in their order. Names are a promise: a test compares them with a list. */
export const csvColumns = {
  id: column('string', 'mã của số liệu, không đổi', ({ id }) => id),
  indicator: column('string', 'loại số liệu', ({ indicator }) => indicator),
  name: column('string', 'tên số liệu', ({ name }) => name),
  unit: column('string', 'đơn vị đếm', ({ unit }) => unit),
  level: column('string', 'mức tài khoản, nếu nguồn ghi', ({ level }) => level),
  place: column('string', 'nơi, như nguồn ghi', ({ place }) => place.publishedAs),
  provinces: column('string', 'mã tỉnh, thành phố ngày nay', ({ place }) =>
    place.provinces.join(' '),
  ),
  communes: column('string', 'mã xã, phường ngày nay', ({ place }) => place.communes.join(' ')),
  value: column('number', 'con số', ({ value }) => value),
  qualifier: column(
    'string',
    'exact: đúng; more-than: hơn; over: trên; nearly: gần; about: khoảng',
    ({ qualifier }) => qualifier,
  ),
  printed: column('string', 'con số như nguồn in', ({ printed }) => printed),
  share: column('number', 'tỷ lệ phần trăm nguồn công bố', ({ share }) => share?.value),
  share_printed: column('string', 'tỷ lệ như nguồn in', ({ share }) => share?.printed),
  share_of: column(
    'string',
    'tỷ lệ so với gì: mã số liệu hoặc lời',
    ({ share }) => share?.of ?? share?.base,
  ),
  computed_share: column('number', 'tỷ lệ do cổng tính', derived('share')),
  as_of: column('string', 'ngày, tháng hoặc năm của số liệu', ({ asOf }) => asOf),
  deadline: column('string', 'hạn phải đạt', ({ deadline }) => deadline),
  fragment: column('string', 'đoạn trích nguyên văn', ({ fragment }) => fragment),
  restated: column('string', 'lời chép lại ý, khi không có nguyên văn', ({ restated }) => restated),
  note: column('string', 'điều cần biết, gồm cả chỗ lệch trong nguồn', ({ note, share }) =>
    [note, share?.contradiction].filter((one) => typeof one === 'string').join(' '),
  ),
  source: column('string', 'mã nguồn', ({ source }) => source.id),
  source_title: column('string', 'tên bài hay văn bản', ({ source }) => source.title),
  publisher: column('string', 'nơi đăng', ({ source }) => source.publisher),
  published: column('string', 'ngày đăng', ({ source }) => source.date),
  url: column('string', 'địa chỉ', ({ source }) => source.url),
  place_id: column('string', 'mã của nơi, không đổi', ({ place }) => place.id),
  place_kind: column(
    'string',
    'cấp của nơi khi ấy: country, province, district, commune',
    ({ place }) => place.kind,
  ),
  within: column('string', 'mã của nơi chứa nó', ({ place }) => place.within),
  as_of_printed: column('string', 'chữ chỉ ngày trong nguồn', ({ asOfPrinted }) => asOfPrinted),
  year_inferred: column('boolean', 'năm lấy theo ngày đăng', ({ yearInferred }) =>
    String(yearInferred),
  ),
  remaining: column('number', 'còn lại so với cái toàn thể, do cổng tính', derived('remaining')),
  days_left: column('integer', 'số ngày đến hạn khi ấy, do cổng tính', derived('days-left')),
  per_day: column('integer', 'cần mỗi ngày để kịp hạn, do cổng tính', derived('per-day')),
  rank: column('integer', 'xếp thứ mấy trong các nơi nguồn so sánh, do cổng tính', derived('rank')),
  corrected_by: column(
    'string',
    'mã số liệu đã đính chính số này',
    ({ correctedBy }) => correctedBy?.id,
  ),
} as const satisfies Record<string, ColumnInfo>;

/** The figures as a table, a line each. */
export function openDataCsv(figures: readonly OpenFigure[]): string {
  const columns = Object.entries(csvColumns);
  return toCsv(
    columns.map(([name]) => name),
    figures.map((figure) => columns.map(([, { of }]) => of(figure) ?? undefined)),
  );
}
