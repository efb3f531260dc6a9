import type { Service } from '../schema.ts';
import { weekdays } from '../../schedule/weekday.ts';
import type { Weekday } from '../../schedule/weekday.ts';
import { isDay } from '../../text/day.ts';
import type { TraitQuery } from './facets.ts';

/** All that can be asked of the list; an empty question shows every place of today. */
export type Query = TraitQuery & {
  /** One day, `2026-11-24`; stands above `days`. */
  day?: string | undefined;
  /** A time of that day, or of today: `18:00`. */
  hour?: string | undefined;
  evening?: boolean | undefined;
  /** Any of these days of the week. */
  days: readonly Weekday[];
  /** Sorted by the way from this commune, by code. */
  commune?: string | undefined;
};

export const emptyQuery: Query = { services: [], days: [] };

/** The words of the address; a promise to everybody who has sent a link. */
const serviceSlugs: Record<Service, string> = {
  'level-2': 'muc-2',
  card: 'the-can-cuoc',
  activation: 'kich-hoat',
  install: 'cai-dat',
  'home-visit': 'tai-nha',
};
const daySlugs: Record<Weekday, string> = {
  mon: 'thu-hai',
  tue: 'thu-ba',
  wed: 'thu-tu',
  thu: 'thu-nam',
  fri: 'thu-sau',
  sat: 'thu-bay',
  sun: 'chu-nhat',
};
const services = Object.keys(serviceSlugs).filter((key): key is Service => key in serviceSlugs);

/** Reads `?ngay=2026-11-24&gio=18:00&dich-vu=muc-2`; what makes no sense is left out. */
export function parseQuery(search: string): Query {
  const asked = new URLSearchParams(search);
  const list = (name: string) => (asked.get(name) ?? '').split(',');
  const day = asked.get('ngay') ?? '';
  const hour = asked.get('gio') ?? '';
  const kind = asked.get('loai');
  const commune = asked.get('xa') ?? '';
  const known = isDay(day);
  const clock = /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(hour);
  return {
    services: services.filter((service) => list('dich-vu').includes(serviceSlugs[service])),
    days: known ? [] : weekdays.filter((weekday) => list('thu').includes(daySlugs[weekday])),
    ...(known ? { day } : {}),
    // An hour and the evening are both answers to "when on that day".
    ...(clock ? { hour } : {}),
    ...(!clock && asked.get('buoi') === 'toi' ? { evening: true } : {}),
    ...(kind === 'co-dinh' ? { kind: 'fixed' as const } : {}),
    ...(kind === 'luu-dong' ? { kind: 'mobile' as const } : {}),
    ...(asked.get('xe-lan') === '1' ? { stepFree: true } : {}),
    ...(/^\d{5}$/.test(commune) ? { commune } : {}),
  };
}

/** The address of a question, `?…` or empty; equal questions have equal addresses. */
export function queryString(query: Query): string {
  const parts = [
    ['xa', query.commune],
    ['ngay', query.day],
    ['gio', query.hour],
    ['buoi', query.evening && 'toi'],
    ['thu', weekdays.filter((day) => query.days.includes(day)).map((day) => daySlugs[day])],
    [
      'dich-vu',
      services.filter((service) => query.services.includes(service)).map((s) => serviceSlugs[s]),
    ],
    ['loai', query.kind && { fixed: 'co-dinh', mobile: 'luu-dong' }[query.kind]],
    ['xe-lan', query.stepFree && '1'],
  ].flatMap(([name, value]) => {
    const words = Array.isArray(value) ? value.join(',') : value;
    return words ? [`${String(name)}=${String(words)}`] : [];
  });
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** Whether the question has to do with time. */
export function asksTime({ day, hour, evening, days }: Query): boolean {
  return Boolean(day ?? hour ?? evening) || days.length > 0;
}

/** Nothing is asked at all, not even a place to sort by. */
export function isEmpty(query: Query): boolean {
  return queryString(query) === '';
}
