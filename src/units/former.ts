import { fold } from '../text/fold.ts';
import { formerUnits } from './formerUnits.ts';
import type { FormerUnit, How } from './formerUnits.ts';
import { units } from './units.ts';

/**
 * A unit that no longer exists, or no longer in the same bounds, as seen from one commune of today.
 *
 * How to word `how`: `whole` – nothing ("xã Thạch Kênh"); `part` – "một phần" in front of or behind the name,
 * and "đã chia cho nhiều xã, phường" once below; `mainly` – said once for the whole list: "Phần lớn mỗi nơi,
 * hoặc cả nơi đó, nay thuộc xã này". Most of the country is `mainly` until a boundary pack is installed, so it must
 * not stand behind every name.
 */
export type FormerCommune = {
  /** "Thạch Kênh" */
  name: string;
  /** "xã Thạch Kênh" */
  fullName: string;
  /** "huyện Thạch Hà"; missing when the unit was itself a district. */
  district?: string;
  /** "tỉnh Hà Tĩnh" */
  province: string;
  /** How much of it this commune took in. */
  how: How;
  /** Had gone before the reform of 1/7/2025, in an earlier merger. */
  older: boolean;
};

const seenFrom = ({ name, fullName, district, province, older }: FormerUnit, how: How) => ({
  name,
  fullName,
  ...(district && { district }),
  province,
  how,
  older,
});

function readFormer(): ReadonlyMap<string, readonly FormerCommune[]> {
  const found = new Map<string, FormerCommune[]>();
  const all = formerUnits().flatMap((unit) => unit.into.map((successor) => ({ unit, successor })));
  // The units a commune is the main successor of come first.
  for (const main of [true, false])
    for (const { unit, successor } of all)
      if (successor.main === main)
        found.set(successor.code, [
          ...(found.get(successor.code) ?? []),
          seenFrom(unit, successor.how),
        ]);
  return found;
}

let byCommune: ReadonlyMap<string, readonly FormerCommune[]> | undefined;

/** The old communes that one of today took in, as they were called then; empty for a code nobody knows. */
export function formerNames(code: string): readonly FormerCommune[] {
  byCommune ??= readFormer();
  return byCommune.get(code) ?? [];
}

/** The provinces, as they were called, whose communes one of today took in: "tỉnh Bình Phước", "tỉnh Đồng Nai". */
export function formerProvinces(provinceCode: string): string[] {
  const found = units()
    .communes.filter(({ province }) => province.code === provinceCode)
    .flatMap(({ code }) => formerNames(code).map(({ province }) => province));
  return [...new Set(found)].sort((a, b) => (fold(a) < fold(b) ? -1 : 1));
}
