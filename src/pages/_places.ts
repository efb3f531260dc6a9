import { getCollection } from 'astro:content';
import { buildMoment } from '../files/moment.ts';
import { buildPaths } from '../files/paths.ts';
import { readValid } from '../files/validate.ts';
import { toDrives } from '../places/campaigns.ts';
import type { Drive } from '../places/campaigns.ts';
import { coveredUnits } from '../places/covered.ts';
import { communeFinder } from '../places/ofCommune.ts';
import type { OfCommune } from '../places/ofCommune.ts';
import { officeRule } from '../places/officeRule.ts';
import type { OfficeRule } from '../places/officeRule.ts';
import { officeFinder } from '../places/offices.ts';
import type { OfficeOf } from '../places/offices.ts';
import { toPlaces } from '../places/place.ts';
import type { Place } from '../places/place.ts';
import { comingVisits } from '../places/visits.ts';
import type { ComingVisit } from '../places/visits.ts';
import { toHolidays } from '../schedule/holidays.ts';
import type { Holidays } from '../schedule/holidays.ts';
import { dateOf, wallAt } from '../schedule/wall.ts';
import { readSettings } from '../site/settings.ts';
import type { Commune, Province } from '../units/units.ts';

/** Everything the pages about places share. */
export type Places = {
  /** The moment of the build; the same for all pages. */
  now: Date;
  holidays: Holidays;
  /** What editors wrote about, without general offices. */
  places: readonly Place[];
  drives: readonly Drive[];
  /** What holds for offices nobody wrote about. */
  rule: OfficeRule;
  /** The office of any commune of today. */
  officeOf: OfficeOf;
  /** Places, drives and coming visits of a commune, by its code. */
  inCommune: (code: string) => OfCommune;
  /** Visits still to come on the day of the build, the nearest first. */
  coming: readonly ComingVisit[];
  /** The communes and provinces that have pages here. */
  covered: readonly Commune[];
  coveredProvinces: readonly Province[];
  /** Whether a commune has a page here. */
  isCovered: (commune: Commune) => boolean;
};

async function load(): Promise<Places> {
  const now = buildMoment();
  const { content } = buildPaths();
  const holidays = toHolidays((await getCollection('holidays')).map(({ data }) => data));
  const places = toPlaces(await getCollection('places'), now, holidays);
  const drives = toDrives(await getCollection('campaigns'), places, now, holidays);
  const rule = readValid(content, 'offices.yaml', officeRule);
  const { communes, provinces } = coveredUnits(
    readSettings(content).provinces,
    places,
    drives.map(({ campaign }) => campaign.area),
  );
  const withPage = new Set(communes);
  const coming = comingVisits(
    places.filter(({ past }) => !past),
    dateOf(wallAt(now)),
  );
  return {
    now,
    holidays,
    places,
    drives,
    rule,
    officeOf: officeFinder(places, rule, now, holidays),
    inCommune: communeFinder(places, drives, coming),
    coming,
    covered: communes,
    coveredProvinces: provinces,
    isCovered: (commune) => withPage.has(commune),
  };
}

let loading: Promise<Places> | undefined;

/** Places, drives and holidays, put together once for a whole build; anew for each page while developing. */
export function loadPlaces(): Promise<Places> {
  if (import.meta.env.DEV) return load();
  loading ??= load();
  return loading;
}
