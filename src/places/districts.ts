import { fold } from '../text/fold.ts';
import { communesOfDistrict } from '../units/districts.ts';
import { formerNames } from '../units/former.ts';
import type { Commune } from '../units/units.ts';

/** A district of before 1/7/2025 with communes of today in it; people still say where they live by it. */
export type DistrictGroup = {
  /** "huyện Thạch Hà"; missing for special zones that were districts themselves. */
  district?: string;
  /** Its province then: "tỉnh Bình Phước". */
  province: string;
  communes: readonly Commune[];
};

type District = { district?: string; province: string };

/** By name without diacritics, as people look through a list. */
export function compareNames(a: string, b: string): number {
  const [left, right] = [fold(a), fold(b)];
  return left < right ? -1 : left > right ? 1 : a < b ? -1 : a > b ? 1 : 0;
}

const nameOf = ({ district = '', province }: District) => `${province}|${district}`;

/** The districts a commune was made of, that with most of its old communes first. */
function districtsOf({ code, province }: Commune): District[] {
  const count = new Map<string, { unit: District; times: number }>();
  for (const former of formerNames(code)) {
    if (former.older) continue;
    const unit = {
      ...(former.district ? { district: former.district } : {}),
      province: former.province,
    };
    const known = count.get(nameOf(unit));
    count.set(nameOf(unit), { unit, times: (known?.times ?? 0) + 1 });
  }
  if (count.size === 0) return [{ province: province.fullName }];
  return [...count.values()].sort((a, b) => b.times - a.times).map(({ unit }) => unit);
}

/** Communes under the district that most of each came from; districts and communes by name. */
export function groupByDistrict(communes: readonly Commune[]): DistrictGroup[] {
  const groups = new Map<string, DistrictGroup & { communes: Commune[] }>();
  for (const commune of communes) {
    const [main = { province: commune.province.fullName }] = districtsOf(commune);
    const group = groups.get(nameOf(main)) ?? { ...main, communes: [] };
    group.communes.push(commune);
    groups.set(nameOf(main), group);
  }
  for (const group of groups.values()) group.communes.sort((a, b) => compareNames(a.name, b.name));
  const bare = (district = '') => district.replace(/^(?:thành phố|thị xã|huyện|quận) /, '');
  return [...groups.values()].sort(
    (a, b) =>
      compareNames(a.province, b.province) ||
      Number(!a.district) - Number(!b.district) ||
      compareNames(bare(a.district), bare(b.district)),
  );
}

/** For each district a commune was made of, the other communes of today that took in a part of it, by name. */
export function sameDistricts(commune: Commune): DistrictGroup[] {
  return districtsOf(commune).flatMap((unit) => {
    if (!unit.district) return [];
    const communes = communesOfDistrict(unit.district, unit.province)
      .filter(({ code }) => code !== commune.code)
      .sort((a, b) => compareNames(a.name, b.name));
    return communes.length > 0 ? [{ ...unit, communes }] : [];
  });
}
