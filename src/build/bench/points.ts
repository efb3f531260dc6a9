import { checkSchedule } from '../../schedule/checks.ts';
import type { Holidays } from '../../schedule/holidays.ts';
import { schedule } from '../../schedule/schema.ts';
import type { KnownPosition } from '../../units/openWhere.ts';
import type { Commune } from '../../units/units.ts';
import { between, pick, seeded } from './random.ts';
import type { Random } from './random.ts';
import { scheduleKinds } from './schedules.ts';

/** A made-up service point as an editor would write it, and where its file goes. */
export type SamplePoint = { id: string; data: Record<string, unknown> };

/** What sample points are spread over. */
export type SampleWorld = {
  communes: readonly Commune[];
  positionOf(code: string): KnownPosition | undefined;
  /** Whether a position may be told of a point of that commune: the check refuses others. */
  accepts(code: string, at: { lat: number; lon: number }): boolean;
  holidays: Holidays;
  /** `2026-11-22` */
  today: string;
};

/** The source all sample points name; it is written beside them. */
export const sampleSource = 'du-lieu-mau-do-toc-do';

const kinds = ['desk', 'desk', 'desk', 'mobile', 'home-visit', 'meeting'] as const;
const seats = ['Nhà văn hóa thôn', 'Trường tiểu học', 'Trạm y tế', 'Chợ', 'Tổ dân phố'] as const;

/**
 * So many made-up points over real communes, wards twice as often as others; the same seed gives the same points.
 * @throws Error when no schedule of a kind passes the check
 */
export function samplePoints(count: number, world: SampleWorld, seed = 20_261_122): SamplePoint[] {
  const random = seeded(seed);
  const weighted = world.communes.flatMap((commune) =>
    commune.type === 'phường' ? [commune, commune] : [commune],
  );
  const [first, ...rest] = weighted;
  if (!first) throw new Error('Không có xã, phường nào để đặt điểm mẫu.');
  const all: [Commune, ...Commune[]] = [first, ...rest];
  return Array.from({ length: count }, (_, index) =>
    samplePoint(index, pick(random, all), world, random),
  );
}

function samplePoint(
  index: number,
  commune: Commune,
  world: SampleWorld,
  random: Random,
): SamplePoint {
  const no = index + 1;
  const kind = pick(random, kinds);
  const seat = `${pick(random, seats)} số ${between(random, 1, 30)}`;
  const position = samplePosition(commune.code, world, random);
  return {
    id: `${commune.province.slug}/diem-mau-${no}`,
    data: {
      name: `Điểm mẫu số ${no}, ${seat}`,
      kind,
      commune: commune.code,
      services: pick(random, [['activation'], ['activation', 'install'], ['level-2', 'card']]),
      ...(random() < 0.8 ? { address: `${seat}, ${commune.fullName} (dữ liệu mẫu)` } : {}),
      ...(position ? { position } : {}),
      schedule: sampleSchedule(index, world, random),
      ...(random() < 0.3 ? { stepFree: random() < 0.5 } : {}),
      ...(kind === 'mobile' ? { team: `to-mau-${no}` } : {}),
      checked: '2026-11-22',
      sources: [{ source: sampleSource, supports: 'Dữ liệu mẫu', sure: 'low' }],
    },
  };
}

/** Of the area a position may stand for, km: the limit of `places/schema.ts`. */
const widest = 60;

/** Most sample points have a door, some only their commune, some nothing, as real ones do. */
function samplePosition(code: string, world: SampleWorld, random: Random) {
  const known = world.positionOf(code);
  const kind = random();
  const [east, north] = [random() - 0.5, random() - 0.5];
  if (!known || kind > 0.85) return undefined;
  const { lat, lon, radiusKm = 2 } = known;
  if (kind > 0.6)
    return radiusKm <= widest && world.accepts(code, known) ? atCommune(known) : undefined;
  // A degree has about 111 km.
  const reach = Math.min(radiusKm, 4) / 111;
  const at = {
    lat: Number((lat + north * reach).toFixed(5)),
    lon: Number((lon + east * reach).toFixed(5)),
  };
  if (!world.accepts(code, at)) return undefined;
  return { ...at, precision: kind > 0.3 ? 'exact' : 'street', source: sampleSource };
}

function atCommune({ lat, lon, precision, radiusKm = 5 }: KnownPosition) {
  return { lat, lon, precision, radiusKm, source: sampleSource };
}

/** Tries again with other days when the check finds fault: a stop that fell on a public holiday. */
function sampleSchedule(index: number, { holidays, today }: SampleWorld, random: Random) {
  const kind = scheduleKinds[index % scheduleKinds.length];
  for (let attempt = 0; kind && attempt < 50; attempt++) {
    const written = kind(random, today);
    if (checkSchedule(schedule.parse(written), holidays).length === 0) return written;
  }
  throw new Error(`Lịch mẫu thứ ${index % scheduleKinds.length} không qua được kiểm tra.`);
}
