import type { Holidays } from '../schedule/holidays.ts';
import type { Schedule } from '../schedule/schema.ts';
import { isEnded } from '../schedule/status.ts';
import { formatDate } from '../text/format.ts';
import { communeByCode, provinceByCode } from '../units/units.ts';
import type { Province } from '../units/units.ts';
import type { Place } from './place.ts';
import type { Campaign } from './schema.ts';

/** A drive with the points that belong to it. */
export type Drive = {
  id: string;
  campaign: Campaign;
  places: readonly Place[];
  /** The provinces of today it lies in. */
  provinces: readonly Province[];
  /** Its days, for its state; a drive has no hours of its own. */
  schedule: Schedule;
  /** Over on the day of the build; a drive counts in days, so the next build tells early enough. */
  past: boolean;
};

function scheduleOf({ from, to, ended }: Campaign): Schedule {
  return { sure: 'unknown', from, to, ended, weekly: [], visits: [], exceptions: [] };
}

/** Puts each drive beside its points, the latest first. */
export function toDrives(
  entries: readonly { id: string; data: Campaign }[],
  places: readonly Place[],
  now: Date | number,
  holidays: Holidays,
): Drive[] {
  return entries
    .map(({ id, data }) => ({
      id,
      campaign: data,
      places: places.filter((place) => place.point.campaign === id),
      provinces: [
        ...new Set([
          ...data.area.provinces.flatMap((code) => provinceByCode(code) ?? []),
          ...data.area.communes.flatMap((code) => communeByCode(code)?.province ?? []),
        ]),
      ],
      schedule: scheduleOf(data),
      past: isEnded(scheduleOf(data), now, holidays),
    }))
    .sort((a, b) => (a.campaign.reported < b.campaign.reported ? 1 : -1));
}

/** The communes of today a drive names, by its area or by one of its points; a whole province names none. */
export function communesReached({ campaign, places }: Drive): Set<string> {
  return new Set([
    ...campaign.area.communes,
    ...places.flatMap(({ commune, alsoServes }) =>
      [commune, ...alsoServes].map(({ code }) => code),
    ),
  ]);
}

/** When a drive ran: "27/3/2023–20/6/2023", "đến 31/12/2022", or when it was reported. */
export function periodInWords({ from, to, reported }: Campaign): string {
  if (from && to) return `${formatDate(from)}–${formatDate(to)}`;
  if (to) return `đến ${formatDate(to)}`;
  if (from) return `từ ${formatDate(from)}`;
  return `theo bài đăng ${formatDate(reported)}; ngày bắt đầu và kết thúc không được công bố`;
}
