import { z } from 'zod';
import { atStart } from '../text/format.ts';
import { provinceCode } from '../text/fields.ts';
import { field } from '../text/openTable.ts';
import type { FormerUnit } from './formerUnits.ts';
import { unitFields, unitOf, whereFields, whereOf } from './openWhere.ts';
import type { KnownPosition } from './openWhere.ts';
import type { Commune, Province } from './units.ts';

/** A province or commune of today as published; a test guards the names. */
export const openUnit = z.strictObject({
  code: field(
    z.string().regex(/^(?:\d{2}|\d{5})$/),
    'mã của Cục Thống kê: 2 chữ số là tỉnh, thành phố, 5 chữ số là xã, phường, đặc khu; giữ số 0 ở đầu',
    'code of the statistics office: two digits a province, five a commune; noughts in front count',
  ),
  level: field(
    z.enum(['province', 'commune']),
    'cấp; province: tỉnh, thành phố; commune: xã, phường, đặc khu',
    'level',
  ),
  kind: field(
    z.enum(['tỉnh', 'thành phố', 'xã', 'phường', 'đặc khu']),
    'loại đơn vị',
    'kind of unit: province, city; rural commune, ward, special zone',
  ),
  name: field(z.string(), 'tên, không kèm loại', 'name without its kind'),
  fullName: field(z.string(), 'tên đầy đủ', 'full name'),
  province: field(
    provinceCode.nullable(),
    'mã tỉnh, thành phố; trống khi dòng này là tỉnh',
    'code of the province; null for a province',
  ),
  provinceName: field(z.string().nullable(), 'tên tỉnh, thành phố', 'name of the province'),
  slug: field(
    z.string(),
    'tên trong địa chỉ trang, duy nhất trong tỉnh',
    'name in addresses, unique in its province',
  ),
  ...whereFields,
  url: field(
    z.url().nullable(),
    'trang của cổng; trống nếu cổng này không làm nơi đó',
    'its page; null where this portal has none',
  ),
});
export type OpenUnit = z.infer<typeof openUnit>;

/** What the table of units needs to know of this portal. */
type Portal = {
  site: string;
  positionOf(code: string): KnownPosition | undefined;
  /** Whether it has a page for the province or commune of that code. */
  hasPage(code: string): boolean;
};

/** Every province, each followed by its communes, by code. */
export function openUnits(
  { provinces, communes }: { provinces: readonly Province[]; communes: readonly Commune[] },
  portal: Portal,
): OpenUnit[] {
  return [...provinces].sort(byCode).flatMap((province) => [
    openProvince(province, portal),
    ...communes
      .filter((commune) => commune.province.code === province.code)
      .sort(byCode)
      .map((commune) => openCommune(commune, portal)),
  ]);
}

const byCode = (a: { code: string }, b: { code: string }) => (a.code < b.code ? -1 : 1);

function address(code: string, below: string, { site, hasPage }: Portal): string | null {
  return hasPage(code) ? new URL(`/noi-lam/${below}/`, site).href : null;
}

function openProvince(province: Province, portal: Portal): OpenUnit {
  return {
    code: province.code,
    level: 'province',
    kind: province.type,
    name: province.name,
    fullName: atStart(province.fullName),
    province: null,
    provinceName: null,
    slug: province.slug,
    ...whereOf(undefined),
    url: address(province.code, province.slug, portal),
  };
}

function openCommune(commune: Commune, portal: Portal): OpenUnit {
  const { province } = commune;
  return {
    code: commune.code,
    level: 'commune',
    kind: commune.type,
    name: commune.name,
    fullName: atStart(commune.fullName),
    province: province.code,
    provinceName: atStart(province.fullName),
    slug: commune.slug,
    ...whereOf(portal.positionOf(commune.code)),
    url: address(commune.code, `${province.slug}/${commune.slug}`, portal),
  };
}

/** What became of an old unit, as published; a test guards the names. */
export const openFormer = z.strictObject({
  oldCode: field(
    z.string().nullable(),
    'mã xã, phường của tháng 6/2025; trống với tên đã mất trước đó',
    'code of June 2025; null for names that had gone before',
  ),
  oldName: field(z.string(), 'tên cũ, kèm loại', 'old name with its kind'),
  oldDistrict: field(
    z.string().nullable(),
    'huyện, quận, thị xã, thành phố cũ; trống khi chính nơi đó là huyện',
    'old district; null when the unit was itself a district',
  ),
  oldProvince: field(z.string(), 'tỉnh, thành phố cũ', 'old province'),
  older: field(
    z.boolean(),
    'true: tên đã mất trước đợt sắp xếp 1/7/2025',
    'gone before the reform of 1 July 2025',
  ),
  how: field(
    z.enum(['whole', 'part', 'mainly']),
    'vào nơi này bao nhiêu; whole: toàn bộ; part: một phần; mainly: phần lớn, hoặc cả nơi đó, chưa rõ hơn',
    'how much of it went here; whole, a part, or mainly: the greater part or all, not known better',
  ),
  main: field(
    z.boolean(),
    'true: nơi nên nêu trước; mỗi đơn vị cũ có một',
    'the one to name first; one for each old unit',
  ),
  ...unitFields,
});
export type OpenFormer = z.infer<typeof openFormer>;

/**
 * Every old unit beside the commune of today it went to; one that was divided has a row for each part.
 * @throws Error when a unit leads to no commune: no row is ever left out
 */
export function openFormers(
  former: readonly FormerUnit[],
  communes: readonly Commune[],
): OpenFormer[] {
  const byCode = new Map(communes.map((commune) => [commune.code, commune]));
  return former.flatMap(({ code, fullName, district, province, older, into }) =>
    into.map(({ code: to, how, main }) => {
      const commune = byCode.get(to);
      if (!commune) throw new Error(`“${fullName}” leads to “${to}”, which is no commune.`);
      return {
        oldCode: code ?? null,
        oldName: atStart(fullName),
        oldDistrict: district === undefined ? null : atStart(district),
        oldProvince: atStart(province),
        older,
        how,
        main,
        ...unitOf(commune),
      };
    }),
  );
}
