import { z } from 'zod';
import { field, openSource } from '../text/openTable.ts';

const nullable = <Schema extends z.ZodType>(schema: Schema, vi: string, en: string) =>
  field(schema.nullable(), vi, en);

const openPlace = z.strictObject({
  id: field(z.string(), 'mã của nơi, không đổi', 'id of the place, stable'),
  publishedAs: field(z.string(), 'nơi, như nguồn ghi', 'the place as the source wrote it'),
  name: field(z.string(), 'tên ngắn', 'short name'),
  kind: field(
    z.enum(['country', 'province', 'district', 'commune']),
    'cấp của nơi khi ấy',
    'kind of unit it was then',
  ),
  within: nullable(z.string(), 'mã của nơi chứa nó', 'id of the place it lies in'),
  provinces: field(z.array(z.string()), 'mã tỉnh, thành phố ngày nay', 'provinces of today'),
  communes: field(z.array(z.string()), 'mã xã, phường ngày nay', 'communes of today'),
});

const openShare = z.strictObject({
  value: field(z.number(), 'tỷ lệ phần trăm nguồn công bố', 'published share, percent'),
  printed: field(z.string(), 'tỷ lệ như nguồn in', 'the share as printed'),
  of: nullable(z.string(), 'mã số liệu là cái toàn thể', 'id of the figure it is a share of'),
  base: nullable(z.string(), 'cái toàn thể, bằng lời', 'what it is a share of, in words'),
  contradiction: nullable(
    z.string(),
    'giải thích chỗ lệch trong nguồn',
    'why the source does not fit itself',
  ),
});

const openDerived = z.strictObject({
  kind: field(
    z.enum(['share', 'remaining', 'days-left', 'per-day', 'rank']),
    'cổng tính cái gì',
    'what the portal computed',
  ),
  value: field(z.number(), 'kết quả', 'the result'),
  formula: field(z.string(), 'phép tính', 'the arithmetic'),
});

/**
 * One published figure as offered to the world. Names of fields are a promise: they are never renamed or removed
 * (a test compares them with a list), new ones may be added.
 */
export const openFigureShape = z.strictObject({
  id: field(z.string(), 'mã của số liệu, không đổi', 'id of the figure, stable'),
  indicator: field(z.string(), 'loại số liệu', 'indicator'),
  name: field(z.string(), 'tên số liệu', 'name of what is counted'),
  unit: field(z.string(), 'đơn vị đếm', 'unit of counting'),
  level: nullable(z.string(), 'mức tài khoản, nếu nguồn ghi', 'level of the account, if told'),
  place: field(openPlace, 'nơi', 'the place'),
  value: nullable(
    z.number(),
    'con số; trống khi nguồn chỉ có tỷ lệ',
    'the number; null if only a rate',
  ),
  qualifier: field(
    z.string(),
    'exact: đúng; more-than: hơn; over: trên; nearly: gần; about: khoảng',
    'how exact the printed number is',
  ),
  printed: nullable(z.string(), 'con số như nguồn in', 'the number as printed'),
  share: nullable(openShare, 'tỷ lệ nguồn công bố', 'the published share'),
  asOf: field(z.string(), 'ngày, tháng hoặc năm của số liệu', 'day, month or year it describes'),
  asOfPrinted: nullable(z.string(), 'chữ chỉ ngày trong nguồn', 'the words of the source for it'),
  yearInferred: field(
    z.boolean(),
    'năm lấy theo ngày đăng vì nguồn không in năm',
    'whether the year was taken from the day of publication',
  ),
  deadline: nullable(z.string(), 'hạn phải đạt', 'deadline'),
  deadlinePrinted: nullable(
    z.string(),
    'chữ chỉ hạn trong nguồn',
    'the words of the source for it',
  ),
  countedPrinted: nullable(
    z.string(),
    'chữ của nguồn nói đếm gì, khi đoạn trích không có',
    'the words of the source for what is counted, where the fragment lacks them',
  ),
  fragment: nullable(z.string(), 'đoạn trích nguyên văn', 'quotation that carries the number'),
  restated: nullable(
    z.string(),
    'lời chép lại ý, khi không có nguyên văn',
    'the same in our words, where no quotation was at hand',
  ),
  note: nullable(z.string(), 'điều cần biết', 'what a reader should know'),
  correctedBy: nullable(
    z.strictObject({
      id: field(z.string(), 'mã số liệu thay thế', 'id of the figure that replaces it'),
      note: field(z.string(), 'vì sao', 'why'),
    }),
    'số liệu này đã được đính chính',
    'a later figure that corrects this one',
  ),
  derived: field(z.array(openDerived), 'những gì cổng tính', 'what the portal computed'),
  source: field(openSource, 'nguồn', 'the source'),
  page: nullable(z.string(), 'trang của cổng hiện số này', 'page of the portal that shows it'),
});
export type OpenFigure = z.infer<typeof openFigureShape>;
