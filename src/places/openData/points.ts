import { z } from 'zod';
import { schedule } from '../../schedule/schema.ts';
import { hoursInWords } from '../../schedule/words.ts';
import { communeCode, isoDate } from '../../text/fields.ts';
import { plainInline } from '../../text/inline.ts';
import { field } from '../../text/openTable.ts';
import { unitFields, unitOf, whereFields, whereOf } from '../../units/openWhere.ts';
import type { KnownPosition } from '../../units/openWhere.ts';
import type { Place } from '../place.ts';
import { pointKinds, services } from '../schema.ts';

const words = z.string().nullable();
const keysOf = <Key extends string>(names: Record<Key, string>) =>
  Object.keys(names) as [Key, ...Key[]];
const meanings = (names: Record<string, string>) =>
  Object.entries(names)
    .map(([key, name]) => `${key}: ${name.charAt(0).toLowerCase()}${name.slice(1)}`)
    .join('; ');

/** How sure hours are. */
export const sureField = field(
  schedule.shape.sure,
  'giờ chắc đến đâu; confirmed: có nguồn cho nơi này; typical: giờ chung, chưa xác nhận cho nơi này; unknown: chưa ai công bố',
  'how sure the hours are; typical is the general rule, not confirmed for this place',
);

/** One service point as published; a test guards the names. */
export const openPoint = z.strictObject({
  id: field(z.string(), 'mã của nơi làm, không đổi', 'stable id'),
  name: field(z.string(), 'tên', 'name'),
  kind: field(z.enum(keysOf(pointKinds)), `loại; ${meanings(pointKinds)}`, 'kind'),
  past: field(
    z.boolean(),
    'true: đã kết thúc vào ngày dựng tệp, đừng đến',
    'over on the day the file was made',
  ),
  ...unitFields,
  alsoServes: field(
    z.array(communeCode),
    'mã các xã, phường khác được phục vụ',
    'further communes served',
  ),
  publishedAs: field(words, 'tên nơi này như nguồn ghi', 'the place as the source printed it'),
  services: field(
    z.array(z.enum(keysOf(services))),
    `việc làm được; ${meanings(services)}`,
    'services',
  ),
  address: field(
    words,
    'địa chỉ, hoặc chỗ nào trong xã; trống là chưa rõ',
    'address; null is unknown',
  ),
  ...whereFields,
  sure: sureField,
  hours: field(words, 'giờ làm hằng tuần, bằng lời', 'weekly hours in words, in Vietnamese'),
  from: field(words, 'ngày, tháng hoặc năm bắt đầu', 'first day, month or year'),
  to: field(words, 'ngày, tháng hoặc năm kết thúc', 'last day, month or year'),
  stepFree: field(
    z.boolean().nullable(),
    'lối vào không bậc; trống là chưa rõ',
    'step-free access; null is unknown',
  ),
  audience: field(words, 'phục vụ riêng ai', 'whom it serves, when not everybody'),
  staff: field(words, 'ai làm ở đó', 'who works there'),
  team: field(
    words,
    'mã tổ; các nơi cùng mã do một tổ làm',
    'id of the team, the same at all its points',
  ),
  campaign: field(words, 'mã đợt', 'id of the drive it belongs to'),
  about: field(words, 'mô tả', 'description'),
  url: field(z.url(), 'trang của nơi này', 'its page'),
  checked: field(isoDate, 'ngày đối chiếu với nguồn', 'last compared with its sources'),
  sources: field(z.array(z.string()), 'mã các nguồn', 'ids of the sources'),
  schedule: field(
    schedule,
    'toàn bộ lịch: giờ hằng tuần, buổi lưu động, ngày khác thường; giờ Việt Nam',
    'the whole schedule; wall-clock times in UTC+7',
  ),
});
export type OpenPoint = z.infer<typeof openPoint>;

/** Where a place is as the portal's maps and lists have it: with how exactly that is known. */
export type Locate = (place: Place) => KnownPosition | undefined;

/** A place as the world gets it. */
export function toOpenPoint(place: Place, site: string, locate: Locate): OpenPoint {
  const { point, commune } = place;
  return {
    id: place.id,
    name: point.name,
    kind: point.kind,
    past: place.past,
    ...unitOf(commune),
    alsoServes: point.alsoServes,
    publishedAs: point.publishedAs ?? null,
    services: point.services,
    address: point.address ?? null,
    ...whereOf(locate(place)),
    sure: point.schedule.sure,
    hours: hoursInWords(point.schedule) || null,
    from: point.schedule.from ?? null,
    to: point.schedule.to ?? null,
    stepFree: point.stepFree ?? null,
    audience: point.audience ?? null,
    staff: point.staff ?? null,
    team: point.team ?? null,
    campaign: point.campaign ?? null,
    about: point.about === undefined ? null : plainInline(point.about),
    url: new URL(place.href, site).href,
    checked: point.checked,
    sources: point.sources.map(({ source }) => source),
    schedule: point.schedule,
  };
}
