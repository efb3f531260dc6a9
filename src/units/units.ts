import { slugOf } from '../text/fold.ts';
import { communesNowWards, otherCodes, provincesNowCities } from './corrections.ts';
import { addressTables } from './database.ts';

/** A province or city under central government of today. */
export type Province = {
  /** Two digits of the statistics office: `42`. */
  code: string;
  /** "Hà Tĩnh" */
  name: string;
  /** "tỉnh Hà Tĩnh", for use inside a sentence. */
  fullName: string;
  type: 'tỉnh' | 'thành phố';
  /** Unique in the country. */
  slug: string;
};

/** A commune of today: the only level below the province since 1/7/2025. */
export type Commune = {
  /** Five digits of the statistics office: `18586`. */
  code: string;
  /** "Đông Kinh" */
  name: string;
  /** "xã Đông Kinh", for use inside a sentence. */
  fullName: string;
  type: 'xã' | 'phường' | 'đặc khu';
  province: Province;
  /** Unique in its province. */
  slug: string;
};

type Units = {
  provinces: readonly Province[];
  communes: readonly Commune[];
  provinceByCode: ReadonlyMap<string, Province>;
  communeByCode: ReadonlyMap<string, Commune>;
};

/** "Xã Đông Kinh" in its two parts; the kind in small letters. */
export function splitName(full: string): { type: string; name: string } {
  const match = /^(thành phố|thị trấn|thị xã|đặc khu|phường|quận|huyện|tỉnh|xã)\s+(.+)$/iu.exec(
    full,
  );
  return { type: (match?.[1] ?? '').toLowerCase(), name: match?.[2] ?? full };
}

function readProvinces(): Province[] {
  return addressTables().provinces.map((row) => {
    const { name } = splitName(row.name);
    const city =
      /^thành phố/i.test(row.place_type) ||
      provincesNowCities.some((change) => change.code === row.province_code);
    const type = city ? 'thành phố' : 'tỉnh';
    return { code: row.province_code, name, type, fullName: `${type} ${name}`, slug: slugOf(name) };
  });
}

function communeType(code: string, listed: string): Commune['type'] {
  if (communesNowWards.some((change) => change.codes.some((changed) => changed === code)))
    return 'phường';
  if (listed === 'xã' || listed === 'phường' || listed === 'đặc khu') return listed;
  throw new Error(`Unknown kind of commune “${listed}” (${code})`);
}

function readCommunes(provinces: ReadonlyMap<string, Province>): Commune[] {
  const communes = addressTables().wards.map((row) => {
    const code = otherCodes[row.ward_code] ?? row.ward_code;
    const province = provinces.get(row.province_code);
    if (!province) throw new Error(`Commune ${code} lies in no province`);
    const listed = splitName(row.name);
    const type = communeType(code, listed.type);
    const { name } = listed;
    return { code, name, type, fullName: `${type} ${name}`, province, slug: slugOf(name) };
  });
  return withUniqueSlugs(communes);
}

/**
 * Ten pairs of a province differ by diacritics only (xã Sơn Hà, xã Sơn Hạ): both get their code, so that an
 * address never changes its meaning.
 */
function withUniqueSlugs(communes: readonly Commune[]): Commune[] {
  const key = ({ province, slug }: Commune) => `${province.code}/${slug}`;
  const counts = new Map<string, number>();
  for (const commune of communes) counts.set(key(commune), (counts.get(key(commune)) ?? 0) + 1);
  return communes.map((commune) =>
    counts.get(key(commune)) === 1
      ? commune
      : { ...commune, slug: `${commune.slug}-${commune.code}` },
  );
}

let read: Units | undefined;

/** All units of today, read once. */
export function units(): Units {
  if (read) return read;
  const provinces = readProvinces();
  const provinceByCode = new Map(provinces.map((province) => [province.code, province]));
  const communes = readCommunes(provinceByCode);
  const communeByCode = new Map(communes.map((commune) => [commune.code, commune]));
  read = { provinces, communes, provinceByCode, communeByCode };
  return read;
}

/** A province of today by its two digits. */
export function provinceByCode(code: string): Province | undefined {
  return units().provinceByCode.get(code);
}

/** A commune of today by its five digits; codes printed elsewhere for the same commune are accepted too. */
export function communeByCode(code: string): Commune | undefined {
  return units().communeByCode.get(otherCodes[code] ?? code);
}
