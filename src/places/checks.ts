import type { Entry } from '../files/entry.ts';
import { located } from '../files/problem.ts';
import type { Finding, Problem } from '../files/problem.ts';
import { checkSchedule } from '../schedule/checks.ts';
import type { Holidays } from '../schedule/holidays.ts';
import { announcedVisits } from '../schedule/visits.ts';
import { dateOf, firstDay, lastDay, wallAt } from '../schedule/wall.ts';
import { formatDate } from '../text/format.ts';
import { fold } from '../text/fold.ts';
import { communeByCode, provinceByCode } from '../units/units.ts';
import type { Campaign, ServicePoint } from './schema.ts';
import { vietnamBox } from './schema.ts';
import { checkTeams } from './teamChecks.ts';
import { checkHolidayYears } from './yearChecks.ts';

type PlaceEntry = Entry<ServicePoint>;
type CampaignEntry = Entry<Campaign>;

/** What rules about time depend on. */
export type Times = { holidays: Holidays; now: Date | number };

/**
 * What the shape of a single file cannot say about places and drives: communes that do not exist, a folder of
 * another province, positions outside the country, dates outside the drive, two points of one name, a team in two
 * places at once, holidays nobody wrote down, and everything a schedule says against itself.
 */
export function checkPlaces(
  places: readonly PlaceEntry[],
  campaigns: readonly CampaignEntry[],
  { holidays, now }: Times,
): Problem[] {
  const today = dateOf(wallAt(now));
  const drives = new Map(campaigns.map((entry) => [entry.id, entry]));
  return [
    ...places.flatMap((entry) =>
      located(entry.file, [
        ...checkCommunes(entry),
        ...checkPosition(entry.data),
        ...checkDates(entry.data, drives.get(entry.data.campaign ?? ''), today),
        ...checkFar(entry.data, today),
        ...checkSchedule(entry.data.schedule, holidays).map((finding) => ({
          ...finding,
          keys: ['schedule', ...finding.keys],
        })),
      ]),
    ),
    ...checkNames(places),
    ...checkTeams(places, today, holidays),
    ...checkHolidayYears(places, today, holidays),
    ...campaigns.flatMap((entry) => located(entry.file, checkArea(entry.data))),
  ];
}

function unknownCommune(code: string, keys: readonly PropertyKey[]): Finding {
  return {
    keys,
    message: `Không có xã, phường nào mã “${code}”.`,
    fix: 'tra mã năm chữ số của xã, phường hiện nay (từ 1/7/2025), viết trong dấu nháy kép.',
  };
}

function checkCommunes({ id, data }: PlaceEntry): Finding[] {
  const commune = communeByCode(data.commune);
  const { visits, tours = [] } = data.schedule;
  const named = [
    ...data.alsoServes.map((code, index) => ({ code, keys: ['alsoServes', index] })),
    ...visits.map(({ commune: code }, index) => ({
      code,
      keys: ['schedule', 'visits', index, 'commune'],
    })),
    ...tours.flatMap(({ stops }, tour) =>
      stops.map(({ commune: code }, index) => ({
        code,
        keys: ['schedule', 'tours', tour, 'stops', index, 'commune'],
      })),
    ),
  ];
  const others = named.flatMap(({ code, keys }) =>
    !code || communeByCode(code) ? [] : [unknownCommune(code, keys)],
  );
  if (!commune) return [unknownCommune(data.commune, ['commune']), ...others];
  const folder = id.split('/')[0] ?? '';
  if (folder === commune.province.slug) return others;
  return [
    {
      keys: ['commune'],
      message: `Tệp nằm trong thư mục “${folder}” nhưng ${commune.fullName} thuộc ${commune.province.fullName}.`,
      fix: `chuyển tệp sang thư mục “${commune.province.slug}”, hoặc sửa mã xã.`,
    },
    ...others,
  ];
}

function checkPosition({ position }: ServicePoint): Finding[] {
  if (!position) return [];
  const { lat, lon } = position;
  const { south, north, west, east } = vietnamBox;
  const inside = (y: number, x: number) => y >= south && y <= north && x >= west && x <= east;
  if (inside(lat, lon)) return [];
  return [
    inside(lon, lat)
      ? {
          keys: ['position', 'lat'],
          message: 'Vĩ độ (lat) và kinh độ (lon) bị đổi chỗ cho nhau.',
          fix: `viết lat: ${lon}, lon: ${lat}.`,
        }
      : {
          keys: ['position', 'lat'],
          message: `Vị trí ${lat}, ${lon} nằm ngoài Việt Nam.`,
          fix: `lat từ ${south} đến ${north}, lon từ ${west} đến ${east}.`,
        },
  ];
}

function checkNames(places: readonly PlaceEntry[]): Problem[] {
  const first = new Map<string, PlaceEntry>();
  return places.flatMap((entry) => {
    const key = `${entry.data.commune} ${fold(entry.data.name)}`;
    const other = first.get(key);
    if (!other) {
      first.set(key, entry);
      return [];
    }
    // One identity, and so one name: told where identities are.
    if (other.id === entry.id) return [];
    return located(entry.file, [
      {
        keys: ['name'],
        message: `Trùng tên với ${other.file.shown} trong cùng xã, phường.`,
        fix: 'đặt tên khác, hoặc bỏ một trong hai tệp.',
      },
    ]);
  });
}

/** An unknown campaign is told by the check of references. */
function checkDates(
  { schedule }: ServicePoint,
  campaign: CampaignEntry | undefined,
  today: string,
): Finding[] {
  if (!campaign) return [];
  const first = campaign.data.from && firstDay(campaign.data.from);
  // A drive that is over, on whatever day, has none to come.
  const over = campaign.data.ended ? today : undefined;
  const last = campaign.data.to ? lastDay(campaign.data.to) : over;
  const days = [
    { keys: ['schedule', 'from'], day: schedule.from && firstDay(schedule.from) },
    { keys: ['schedule', 'to'], day: schedule.to && lastDay(schedule.to) },
    ...announcedVisits(schedule).flatMap(({ visit, keys: [list = 'visits', ...place] }) => {
      const keys = ['schedule', list, ...place];
      return list === 'visits'
        ? [
            { keys: [...keys, 'date'], day: visit.date },
            { keys: [...keys, 'until'], day: visit.until },
          ]
        : [
            { keys, day: visit.date },
            { keys, day: visit.until },
          ];
    }),
  ];
  return days.flatMap(({ keys, day }) =>
    day && ((first && day < first) || (last && day > last))
      ? [
          {
            keys,
            message: `Ngày ${formatDate(day)} nằm ngoài đợt “${campaign.data.title}”.`,
            fix: `sửa ngày ở đây, hoặc sửa from, to trong ${campaign.file.shown}.`,
          },
        ]
      : [],
  );
}

/** A visit is announced weeks before; a day years ahead is a slip of the year. */
function checkFar({ schedule }: ServicePoint, today: string): Finding[] {
  const last = `${Number(today.slice(0, 4)) + 3}${today.slice(4)}`;
  return announcedVisits(schedule).flatMap(({ visit, keys: [list = 'visits', ...place] }) =>
    visit.date > last
      ? [
          {
            keys: ['schedule', list, ...place],
            message: `Ngày ${formatDate(visit.date)} còn hơn ba năm nữa.`,
            fix: 'xem lại năm.',
          },
        ]
      : [],
  );
}

function checkArea({ area }: Campaign): Finding[] {
  return [
    ...area.communes.flatMap((code, index) =>
      communeByCode(code) ? [] : [unknownCommune(code, ['area', 'communes', index])],
    ),
    ...area.provinces.flatMap((code, index) =>
      provinceByCode(code)
        ? []
        : [
            {
              keys: ['area', 'provinces', index],
              message: `Không có tỉnh, thành phố nào mã “${code}”.`,
              fix: 'tra mã hai chữ số của tỉnh, thành phố hiện nay, viết trong dấu nháy kép.',
            },
          ],
    ),
  ];
}
