import { z } from 'zod';
import { atStart } from '../text/format.ts';
import { communeCode, provinceCode } from '../text/fields.ts';
import { field } from '../text/openTable.ts';
import type { Commune } from './units.ts';

const precisions = ['exact', 'street', 'commune', 'district'] as const;
type Precision = (typeof precisions)[number];

/** A position as places and communes carry it. */
export type KnownPosition = {
  lat: number;
  lon: number;
  precision: Precision;
  radiusKm?: number | undefined;
  source: string;
};

/** Fields of open data that say where something is. */
export const whereFields = {
  lat: field(z.number().nullable(), 'vĩ độ WGS 84, làm tròn đến mức đã biết', 'latitude, WGS 84'),
  lon: field(
    z.number().nullable(),
    'kinh độ WGS 84, làm tròn đến mức đã biết',
    'longitude, WGS 84',
  ),
  precision: field(
    z.enum(precisions).nullable(),
    'vị trí chính xác đến đâu; exact: đúng chỗ; street: đúng đường phố; commune, district: ở đâu đó trong xã, trong huyện cũ, không phải địa chỉ',
    'how exact the position is; commune and district mean somewhere in that area, never a door',
  ),
  radiusKm: field(
    z.number().nullable(),
    'bán kính vùng có thể, km',
    'radius in km of the area it may lie in',
  ),
  positionSource: field(z.string().nullable(), 'nguồn của vị trí', 'source of the position'),
};

/**
 * Decimals that mean something: the fifth is a metre, the fourth eleven, the third a hundred, the second a
 * kilometre. More would claim a door where only an area is known.
 */
const decimals: Record<Precision, number> = { exact: 5, street: 4, commune: 3, district: 2 };

/** The fields of a position, all null where nothing is known. */
export function whereOf(position: KnownPosition | undefined) {
  if (!position) {
    return { lat: null, lon: null, precision: null, radiusKm: null, positionSource: null };
  }
  const { lat, lon, precision, radiusKm, source } = position;
  const round = (value: number) => Number(value.toFixed(decimals[precision]));
  return {
    lat: round(lat),
    lon: round(lon),
    precision,
    radiusKm: radiusKm ?? null,
    positionSource: source,
  };
}

/** Fields of open data that name the commune and province of today. */
export const unitFields = {
  commune: field(communeCode, 'mã xã, phường ngày nay, 5 chữ số', 'code of the commune of today'),
  communeName: field(z.string(), 'xã, phường ngày nay', 'commune of today'),
  province: field(
    provinceCode,
    'mã tỉnh, thành phố ngày nay, 2 chữ số',
    'code of the province of today',
  ),
  provinceName: field(z.string(), 'tỉnh, thành phố ngày nay', 'province of today'),
};

/** The fields of a commune. */
export function unitOf({ code, fullName, province }: Commune) {
  return {
    commune: code,
    communeName: atStart(fullName),
    province: province.code,
    provinceName: atStart(province.fullName),
  };
}
