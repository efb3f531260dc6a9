import { en } from './en.ts';
import type { Language } from './language.ts';
import { vi } from './vi.ts';

/** Languages beside Vietnamese: a dictionary each, and a folder of content under the code of the language. */
export const otherLanguages = [en] as const satisfies readonly Language[];

/** A language beside Vietnamese, by its code. */
export type OtherCode = (typeof otherLanguages)[number]['code'];

/** The language of a page, by its address. */
export function languageAt(
  address: string,
  others: readonly Language[] = otherLanguages,
): Language {
  return others.find(({ addresses }) => address.startsWith(addresses.home)) ?? vi;
}

/** For `lang` on words that stay Vietnamese, names and titles; nothing on pages that are Vietnamese themselves. */
export function langOfVietnamese({ tag }: Language): string | undefined {
  return tag === vi.tag ? undefined : vi.tag;
}
