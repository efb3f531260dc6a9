import { provinceByCode } from '../units.ts';
import type { PackMeta } from './meta.ts';

const number = new Intl.NumberFormat('vi-VN');

/** What a converted pack holds, for whoever ran the command. */
export function reportOf({ source, provinces, communes, pairs, checksum }: PackMeta): string {
  const lines = provinces.map(({ code, communes: has, of, gzip, tolerance }) => {
    const missing = has < of ? `, thiếu ${of - has}` : '';
    const thin = tolerance > 0 ? ', đã giản lược' : '';
    const name = provinceByCode(code)?.name ?? code;
    return `${code} ${name}: ${has}/${of} xã${missing}, nén còn ${number.format(gzip)} byte${thin}`;
  });
  const all = provinces.reduce((sum, { of }) => sum + of, 0);
  const total = `${source}: ${number.format(communes)} xã, phường của ${provinces.length} tỉnh, thành phố`;
  const lacking = all > communes ? `, thiếu ${all - communes}` : ', đủ';
  const changes = pairs > 0 ? `${number.format(pairs)} cặp cũ – mới` : 'không có bảng cũ – mới';
  return [...lines, `${total}${lacking}; ${changes}.`, `Mã kiểm: ${checksum}`].join('\n');
}
