import { z } from 'zod';
import { hoursInWords } from '../../schedule/words.ts';
import { isoDate } from '../../text/fields.ts';
import { plainInline } from '../../text/inline.ts';
import { field } from '../../text/openTable.ts';
import { unitFields, unitOf, whereFields, whereOf } from '../../units/openWhere.ts';
import type { Commune } from '../../units/units.ts';
import type { OfficeRule } from '../officeRule.ts';
import type { OfficeOf } from '../offices.ts';
import { openPoint, sureField } from './points.ts';
import type { Locate } from './points.ts';

/** The office of one commune as published; a test guards the names. */
export const openOffice = z.strictObject({
  ...unitFields,
  name: field(z.string(), 'tên nơi làm', 'name of the office'),
  general: field(
    z.boolean(),
    'true: chưa ai viết riêng về nơi này, chỉ biết điều chung cho mọi nơi; false: có dòng trong tệp điểm',
    'only what holds for every office is known; false means it is in the table of points',
  ),
  point: field(z.string().nullable(), 'mã trong tệp điểm', 'id in the table of points'),
  services: openPoint.shape.services,
  sure: sureField,
  hours: openPoint.shape.hours,
  address: openPoint.shape.address,
  ...whereFields,
  note: field(z.string().nullable(), 'điều chưa rõ về nơi này', 'what is not known about it'),
  url: field(z.url(), 'trang của nơi này', 'its page'),
  checked: field(isoDate, 'ngày đối chiếu với nguồn', 'last compared with its sources'),
  sources: field(z.array(z.string()), 'mã các nguồn', 'ids of the sources'),
});
export type OpenOffice = z.infer<typeof openOffice>;

type Portal = {
  officeOf: OfficeOf;
  rule: OfficeRule;
  site: string;
  locate: Locate;
};

/** Where people of each commune go for cards and level 2: one row a commune, the general ones among them. */
export function openOffices(
  communes: readonly Commune[],
  { officeOf, rule, site, locate }: Portal,
): OpenOffice[] {
  return communes.map((commune) => {
    const place = officeOf(commune.code);
    const { id, href, point, general = false } = place;
    return {
      ...unitOf(commune),
      name: point.name,
      general,
      point: general ? null : id,
      services: point.services,
      sure: point.schedule.sure,
      hours: hoursInWords(point.schedule) || null,
      address: point.address ?? null,
      ...whereOf(locate(place)),
      note:
        general && commune.type === 'đặc khu' && rule.zones ? plainInline(rule.zones.note) : null,
      url: new URL(href, site).href,
      checked: point.checked,
      sources: point.sources.map(({ source }) => source),
    };
  });
}
