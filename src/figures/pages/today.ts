import { atStart } from '../../text/format.ts';
import { fold } from '../../text/fold.ts';
import { communeByCode, provinceByCode } from '../../units/units.ts';
import { placeName } from '../wording.ts';
import type { FigurePlace } from '../schema.ts';

/** Names listed in a sentence; the rest is counted. */
const mostNamed = 6;

/** What a place of then is today, in a sentence: "Tỉnh Yên Bái cũ, nay thuộc tỉnh Lào Cai." */
export function thenAndNow(place: FigurePlace): string {
  if (place.kind === 'country') return 'Số liệu chung của cả nước.';
  const provinces = place.provinces.flatMap((code) => provinceByCode(code) ?? []);
  const province = provinces.map(({ fullName }) => fullName).join(' và ');
  const own = atStart(place.publishedAs);
  if (place.kind === 'province') {
    return provinces.some(({ name }) => fold(name) === fold(bareName(place)))
      ? `${atStart(province)} nay vẫn mang tên này; cấp huyện đã bỏ, xã, phường đã sắp xếp lại.`
      : `${own} cũ, nay thuộc ${province}.`;
  }
  const communes = place.communes.flatMap((code) => communeByCode(code)?.fullName ?? []);
  if (communes.length === 0) return `${own} khi ấy, nay thuộc ${province}.`;
  const named = communes.slice(0, mostNamed).join(', ');
  const more = communes.length - mostNamed;
  const all = more > 0 ? `${named} và ${more} xã, phường khác` : named;
  return place.kind === 'commune'
    ? `${own} khi ấy, nay ở trong ${all}, ${province}.`
    : `${own} cũ, nay là ${all}, ${province}.`;
}

/** "Yên Bái" of "tỉnh Yên Bái"; the short name may be something else ("Cả thành phố"). */
function bareName(place: FigurePlace): string {
  return place.publishedAs.replace(/^(?:tỉnh|thành phố|TP\.?)\s+/iu, '');
}

/** What a page about a place is called: "Yên Bái", "Huyện Thường Xuân, Thanh Hóa". */
export function pageName(place: FigurePlace): string {
  if (place.kind === 'country') return 'Cả nước';
  return place.kind === 'province' ? provinceName(place) : atStart(place.publishedAs);
}

/** The same for headings and charts, without where it lies. */
export function shortName(place: FigurePlace): string {
  return place.kind === 'province' ? provinceName(place) : placeName(place);
}

/** "Yên Bái"; the city that bears a person's name keeps its kind before it: "Thành phố Hồ Chí Minh". */
function provinceName(place: FigurePlace): string {
  const name = bareName(place);
  return name === 'Hồ Chí Minh' ? `Thành phố ${name}` : name;
}
