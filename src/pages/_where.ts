import type { Language } from '../i18n/language.ts';
import type { Citation } from '../sources/schema.ts';

/**
 * What pages about places in other languages say by themselves, with who says it; a deployment without a file of one
 * of these sources leaves it out.
 */
export function ruleCitations({ words }: Language, sources: readonly { id: string }[]): Citation[] {
  const { ruleForeigners, ruleCitizens } = words.where;
  const all: Citation[] = [
    { source: 'nd-320-2026', supports: ruleForeigners, sure: 'medium' },
    { source: 'danh-muc-thu-tuc-xa-2025', supports: ruleCitizens, sure: 'medium' },
  ];
  return all.filter(({ source }) => sources.some(({ id }) => id === source));
}
