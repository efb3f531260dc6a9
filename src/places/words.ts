import type { Language } from '../i18n/language.ts';
import { vi } from '../i18n/vi.ts';
import { joined } from '../schedule/language.ts';
import { listInWords } from '../schedule/week.ts';
import { atStart, midSentence } from '../text/format.ts';
import type { FormerCommune } from '../units/former.ts';
import type { Place } from './place.ts';

/** The services of a point in a line: "Định danh mức 2 và thẻ căn cước". */
export function servicesInWords(point: Place['point'], language: Language = vi): string {
  const { services } = language.words.places;
  const [first = '', ...rest] = point.services.map((service) => services[service]);
  return joined([first, ...rest.map(midSentence)], language.schedule.and);
}

/**
 * What a commune of today was made of, a sentence; empty when it was left as it was. Where only main successors
 * are known it may have taken less than all of each, and the sentence says so once.
 */
export function madeOf(former: readonly FormerCommune[], name: string): string {
  const units = former.filter(({ older }) => !older);
  const [only] = units;
  if (!only || (units.length === 1 && only.name === name && only.how !== 'part')) return '';
  const names = units.map(({ fullName, how }) =>
    how === 'part' ? `một phần ${fullName}` : fullName,
  );
  const made = units.some(({ how }) => how === 'mainly') ? 'Chủ yếu gồm' : 'Gồm';
  return `${made} ${listInWords(names)} cũ.`;
}

/** "Xã Đông Kinh, tỉnh Hà Tĩnh" */
export function communeTitle({ commune }: Pick<Place, 'commune'>): string {
  return `${atStart(commune.fullName)}, ${commune.province.fullName}`;
}
