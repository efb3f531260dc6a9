import { z } from 'zod';
import { schedule } from '../../schedule/schema.ts';
import type { Visit } from '../../schedule/schema.ts';
import { visitsOf } from '../../schedule/visits.ts';
import { shiftsInWords } from '../../schedule/words.ts';
import { isoDate } from '../../text/fields.ts';
import { field } from '../../text/openTable.ts';
import { unitFields, unitOf } from '../../units/openWhere.ts';
import { communeByCode } from '../../units/units.ts';
import type { Place } from '../place.ts';
import { sureField } from './points.ts';

const words = z.string().nullable();
const day = isoDate.nullable();

/** One visit of a team as published; a test guards the names. */
export const openVisit = z.strictObject({
  date: field(isoDate, 'ngày đến', 'day of the visit'),
  until: field(isoDate, 'ngày cuối', 'last day, the same for a single day'),
  place: field(z.string(), 'chỗ làm', 'where'),
  ...unitFields,
  hours: field(z.string(), 'giờ làm, bằng lời', 'hours in words, in Vietnamese'),
  sure: sureField,
  past: field(z.boolean(), 'true: đã qua vào ngày dựng tệp', 'over on the day the file was made'),
  cancelled: field(z.boolean(), 'true: đã báo hủy, đừng đến', 'announced and does not take place'),
  cancelledWhy: field(words, 'vì sao hủy', 'why it was cancelled'),
  audience: field(words, 'phục vụ riêng ai', 'whom it serves, when not everybody'),
  bornFrom: field(day, 'người sinh từ ngày', 'for people born on this day or later'),
  bornTo: field(day, 'người sinh đến hết ngày', 'for people born on this day or earlier'),
  capacity: field(z.number().int().nullable(), 'số người mỗi ngày', 'people a day'),
  byAppointment: field(
    z.boolean().nullable(),
    'phải hẹn trước; trống là chưa rõ',
    'only by appointment; null is unknown',
  ),
  note: field(words, 'ghi chú', 'note'),
  point: field(z.string(), 'mã của tổ hay nơi làm trong tệp điểm', 'id of the point or team'),
  pointName: field(z.string(), 'tên tổ hay nơi làm', 'name of the point or team'),
  url: field(z.url(), 'trang của tổ hay nơi làm', 'page of the point or team'),
  checked: field(isoDate, 'ngày đối chiếu với nguồn', 'last compared with its sources'),
  sources: field(z.array(z.string()), 'mã các nguồn', 'ids of the sources'),
  shifts: field(
    schedule.shape.visits.unwrap().element.shape.shifts,
    'các ca; giờ Việt Nam',
    'the shifts; wall-clock times in UTC+7',
  ),
});
export type OpenVisit = z.infer<typeof openVisit>;

function toOpenVisit(place: Place, visit: Visit, today: string, site: string): OpenVisit {
  const { point } = place;
  const commune = visit.commune === undefined ? undefined : communeByCode(visit.commune);
  const until = visit.until ?? visit.date;
  return {
    date: visit.date,
    until,
    place: visit.place,
    ...unitOf(commune ?? place.commune),
    hours: shiftsInWords(visit.shifts),
    sure: point.schedule.sure,
    past: until < today || place.past,
    cancelled: visit.cancelled !== undefined,
    cancelledWhy: visit.cancelled ?? null,
    audience: visit.audience ?? null,
    bornFrom: visit.born?.from ?? null,
    bornTo: visit.born?.to ?? null,
    capacity: visit.capacity ?? null,
    byAppointment: visit.byAppointment ?? null,
    note: visit.note ?? null,
    point: place.id,
    pointName: point.name,
    url: new URL(place.href, site).href,
    checked: point.checked,
    sources: point.sources.map(({ source }) => source),
    shifts: visit.shifts,
  };
}

/**
 * Every visit that was ever announced, stops of tours among them, the earliest first: those of the past and
 * those that were cancelled stay, and say so.
 * @param today day of the build in UTC+7
 */
export function openVisits(places: readonly Place[], today: string, site: string): OpenVisit[] {
  return places
    .flatMap((place) =>
      visitsOf(place.point.schedule).map((visit) => toOpenVisit(place, visit, today, site)),
    )
    .sort((a, b) => compare(a.date, b.date) || compare(a.point, b.point));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
