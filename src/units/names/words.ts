import { kindNames } from './kinds.ts';
import { communeAddress, provinceAddress } from './href.ts';
import { atStart } from './nameOf.ts';
import { fullName } from './read.ts';
import type { Entry, KnownProvince, Target } from './read.ts';

/** A link to a page of today. */
export type PlaceLink = { href: string; text: string };

/** A place that was found, in words. */
export type PlaceHit = {
  level: Entry['level'];
  era: number;
  /** "Xã Thạch Kênh (cũ)" */
  title: string;
  /** "huyện Thạch Hà, Hà Tĩnh"; empty for a province. */
  where: string;
  /** What it is today: "nay chủ yếu là xã Đông Kinh"; of a commune of today its old districts; may be empty. */
  now: string;
  /** One link, or, for an old district and a commune that was divided, several. */
  links: readonly PlaceLink[];
};

/** "xã A, xã B và xã C" */
function list(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} và ${names[names.length - 1] || ''}`;
}

/** The name of a commune of today, with its province when the old one had another name. */
function today(target: Target, was: KnownProvince): string {
  return target.province.name === was.name
    ? fullName(target)
    : `${fullName(target)}, ${target.province.name}`;
}

/** A part alone: the others are unknown, or have no page in this portal. */
const nowIs = { whole: 'nay thuộc', part: 'một phần nay thuộc', mainly: 'nay chủ yếu là' } as const;

function nowOf({ level, era, province, into, districts }: Entry): string {
  if (level === 'province') return province.now ? `nay thuộc ${fullName(province.now)}` : '';
  if (level === 'district') {
    const home = into[0]?.province;
    if (into[0] && into.length === 1) return `nay thuộc ${today(into[0], province)}`;
    const there = home && home.name !== province.name ? `, ${home.name}` : '';
    const what = new Set(into.map(({ kind }) => kindNames[kind] || ''));
    return `nay thuộc ${into.length} ${[...what].join(', ')}${there}`;
  }
  if (era === 0) return districts.length > 0 ? `trước thuộc ${list(districts.map(fullName))}` : '';
  const [first] = into;
  if (first && into.length === 1) return `${nowIs[first.how]} ${today(first, province)}`;
  return `nay chia cho ${list(into.map((target) => today(target, province)))}`;
}

/** What a reader sees of a name that was found. */
export function toHit(entry: Entry): PlaceHit {
  const { level, era, province, districts } = entry;
  const old = era === 0 ? '' : level === 'commune' && era === 2 ? ' (tên cũ hơn)' : ' (cũ)';
  const district = era > 0 && level === 'commune' ? districts[0] : undefined;
  const where = [...(district ? [fullName(district)] : []), province.name].join(', ');
  const links =
    level === 'province'
      ? [
          {
            href: provinceAddress(province.now || province),
            text: fullName(province.now || province),
          },
        ]
      : entry.into.map((target) => ({
          href: communeAddress(target),
          text: atStart(today(target, province)),
        }));
  return {
    level,
    era,
    title: atStart(fullName(entry)) + old,
    where: level === 'province' ? '' : where,
    now: nowOf(entry),
    links,
  };
}
