import { z } from 'zod';
import { schedule } from '../schedule/schema.ts';
import { citation } from '../sources/schema.ts';
import { inline, isoDate, text } from '../text/fields.ts';
import type { Commune } from '../units/units.ts';
import type { ServicePoint } from './schema.ts';
import { servicePoint } from './schema.ts';

/** Where the name of the commune goes in a general name: "Công an {xã}". */
const blank = '{xã}';

/**
 * What holds for the office of every commune nobody has written a file about: `content/offices.yaml`.
 * One file for 3,321 pages, so it says only what the sources say of all of them.
 */
export const officeRule = z.strictObject({
  /** The office's name with `{xã}` for "xã Đông Kinh", "phường Tây Hồ". */
  name: text.refine((value) => value.includes(blank), { error: 'office-name' }),
  services: servicePoint.shape.services,
  /** Hours no source confirms for one office are `typical` at best. */
  schedule: schedule.refine(({ sure }) => sure !== 'confirmed', {
    error: 'office-hours-confirmed',
    path: ['sure'],
  }),
  checked: isoDate,
  sources: z.array(citation).min(1),
  /** What is known of special zones only: the country has more of them than they have police offices. */
  zones: z.strictObject({ note: inline, sources: z.array(citation).min(1) }).optional(),
});
export type OfficeRule = z.infer<typeof officeRule>;

/** "Công an xã Đông Kinh" */
export function officeName(rule: OfficeRule, commune: Commune): string {
  return rule.name.replace(blank, commune.fullName);
}

/** What the rule says of the office of one commune: no address, no number, no hours but the general ones. */
export function generalOffice(rule: OfficeRule, commune: Commune): ServicePoint {
  const { services, schedule: hours, checked } = rule;
  const zones = commune.type === 'đặc khu' ? rule.zones : undefined;
  // What the same source says of special zones takes the place of what it says of every commune.
  const sources = rule.sources.filter(
    ({ source }) => !zones?.sources.some((other) => other.source === source),
  );
  return {
    name: officeName(rule, commune),
    kind: 'office',
    commune: commune.code,
    alsoServes: [],
    services,
    schedule: hours,
    checked,
    sources: [...sources, ...(zones?.sources ?? [])],
  };
}
