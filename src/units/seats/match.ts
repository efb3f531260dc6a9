import { formerNames } from '../former.ts';
import { units } from '../units.ts';
import { kindOf, nameKey } from './gazetteer.ts';
import type { FiledDistrict } from './gazetteer.ts';
import { otherNames } from './otherNames.ts';

/** A district of before 1/7/2025 with its communes. */
export type FormerDistrict = {
  /** "huyện Thạch Hà" */
  name: string;
  /** "tỉnh Hà Tĩnh" */
  province: string;
  /** Codes of the provinces of today its communes lie in; one but for odd cases. */
  now: readonly string[];
  /** "thị trấn Thạch Hà", "xã Việt Tiến" … */
  communes: readonly string[];
  /** Its communes that had gone in earlier mergers. */
  older: readonly string[];
};

/** All districts of before the reform, by name and old province. */
export function formerDistricts(): FormerDistrict[] {
  const all = units().communes.flatMap((commune) =>
    formerNames(commune.code).map((former) => ({
      ...former,
      name: former.district ?? former.fullName,
      now: commune.province.code,
    })),
  );
  const byKey = Map.groupBy(all, ({ name, province }) => `${name}|${province}`);
  return [...byKey.values()].flatMap((group) => {
    const [first] = group;
    const lasting = group.filter(({ older }) => !older);
    if (!first || lasting.length === 0) return [];
    return [
      {
        name: first.name,
        province: first.province,
        now: [...new Set(lasting.map(({ now }) => now))],
        communes: lasting.map(({ fullName }) => fullName),
        older: group.filter(({ older }) => older).map(({ fullName }) => fullName),
      },
    ];
  });
}

/** The filed districts that may be meant by a former one: same province, same name; same kind where that decides. */
function candidates(district: FormerDistrict, filed: readonly FiledDistrict[]): FiledDistrict[] {
  const names = [district.name, ...(otherNames[`${district.name}, ${district.province}`] ?? [])];
  const keys = new Set(names.map(nameKey));
  const named = filed.filter(
    ({ name, province }) => district.now.includes(province) && keys.has(nameKey(name)),
  );
  const kind = named.filter(({ name }) => kindOf(name) === kindOf(district.name));
  return kind.length > 0 ? kind : named;
}

/**
 * Filed districts for former ones. Two of one name in a province of today (huyện Châu Thành) are told apart by their
 * numbers: those of an old province follow each other, and one number is one district.
 */
export function fileDistricts(
  districts: readonly FormerDistrict[],
  filed: readonly FiledDistrict[],
): Map<FormerDistrict, FiledDistrict[]> {
  const all = new Map(districts.map((district) => [district, candidates(district, filed)]));
  const sure = [...all].flatMap(([{ province }, [only, ...more]]) =>
    only && more.length === 0 ? [{ province, code: Number(only.code) }] : [],
  );
  const away = (province: string, code: string) => {
    const own = sure.filter((other) => other.province === province);
    const gaps = own.map((other) => Math.abs(other.code - Number(code))).sort((a, b) => a - b);
    return gaps[0] ?? Infinity;
  };
  return new Map(
    [...all].map(([district, found]) => {
      const sameName = new Set(found.map(({ name }) => nameKey(name))).size < found.length;
      if (!sameName) return [district, found];
      const free = found.filter(({ code }) => !sure.some((other) => other.code === Number(code)));
      const near = (free.length > 0 ? free : found).toSorted(
        (a, b) => away(district.province, a.code) - away(district.province, b.code),
      );
      return [district, near.slice(0, 1)];
    }),
  );
}
